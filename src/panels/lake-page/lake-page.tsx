import { Button } from "react-aria-components";
import type { Period } from "../../domain/period";
import type { LakeAssessment } from "../../domain/water/lake-assessment";
import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import type { Section } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { TrophicGauge } from "./trophic-gauge";

export interface LakePageProps extends Wording {
  readonly lake: LakeAssessment;
  readonly period: Period;
  readonly sections: readonly Section[];
  readonly limits: readonly ItemLimits[];
  readonly onSection: (id: string) => void;
  readonly onClose: () => void;
}

/** A lake: its class by the mean of its points, and its trophic state where all five items are read. */
export function LakePage(props: LakePageProps) {
  const { text, language, lake } = props;
  const words = text.sectionPage;
  return (
    <PageFrame
      testId="lake-page"
      title={lake.lake}
      marks={
        <>
          <ClassMark rank={lake.assessment.rank} isLarge />
          <BasisMark basis={lake.assessment.basis} text={text} />
        </>
      }
      sentence={sentenceOf(props)}
      back={words.back}
      onBack={props.onClose}
    >
      <p className="muted small">{words.lakeRule}</p>
      <section>
        <h3>{words.tli}</h3>
        <TrophicGauge {...{ text, language }} trophic={lake.trophic} />
      </section>
      <section>
        <h3>{words.points}</h3>
        <Points {...props} />
      </section>
    </PageFrame>
  );
}

function sentenceOf({ text, language, lake, period }: LakePageProps): string {
  const words = text.sectionPage;
  const when = formatPeriod(language, period);
  const { assessment, trophic } = lake;
  if (assessment.rank === null) return words.lakeNone(lake.lake, when);
  const roman = romanOf[assessment.rank];
  if (trophic.index === null || trophic.level === null)
    return words.lakeNoTli(
      lake.lake,
      when,
      roman,
      text.list(trophic.missing.map((item) => words.tliItems[item])),
    );
  const index = formatNumber(language, trophic.index, 1, 1);
  const state = `${index}${text.clauseJoint}${words.levels[trophic.level]}`;
  return words.lakeSentence(lake.lake, when, roman, state);
}

/** The points with their own items, and the lake's mean last. */
function Points(props: LakePageProps) {
  const { text, language, lake, limits, sections, onSection } = props;
  const items = limits.filter(
    (line) =>
      line.waterKind !== "river" && lake.assessment.items.some(({ item }) => item === line.item),
  );
  const names = new Map(sections.map(({ id, name }) => [id, name[language]]));
  const rows = [...lake.points, { ...lake.assessment, section: "" }];
  return (
    <div className="scroll-x">
      <table className="table lake-points">
        <thead>
          <tr>
            <th>{text.sectionPage.points}</th>
            <th>{text.itemClass}</th>
            {items.map(({ item, name, unit }) => (
              <th key={item} className="number">
                {name[language]} <small className="muted">{text.measure(unit)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ section, rank, items: read, reason }) => (
            <tr key={section} data-total={section === "" || undefined}>
              <th scope="row">
                {section === "" ? (
                  text.sectionPage.lakeMean
                ) : (
                  <Button className="link" onPress={() => onSection(section)}>
                    {names.get(section) ?? section}
                  </Button>
                )}
              </th>
              <td>
                {rank ? (
                  <ClassMark rank={rank} />
                ) : (
                  <span className="muted">{reason ? text.reasons[reason] : text.none}</span>
                )}
              </td>
              {items.map(({ item }) => {
                const found = read.find((each) => each.item === item);
                return (
                  <td key={item} className="number">
                    {found ? formatNumber(language, found.value, 3) : text.none}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
