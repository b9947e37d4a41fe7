import { Button } from "react-aria-components";
import type { SectionAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import { classRanks, romanOf } from "../domain/water/roman";
import type { ClassRank, Section } from "../domain/water/section";
import { formatNumber, formatPeriod } from "../messages/format-number";
import { ClassMark } from "./class-mark";
import { BasisMark } from "./demo-mark";
import type { Wording } from "./figure-words";
import { ItemTable } from "./item-table";
import { MonthStrip } from "./month-strip";
import { StateChip } from "./state-chip";

export interface SectionCardProps extends Wording {
  readonly section: Section;
  readonly assessment: SectionAssessment;
  readonly months: readonly SectionAssessment[];
  readonly limits: readonly ItemLimits[];
  readonly countyName: string;
  readonly userTarget: ClassRank | null;
  readonly onUserTarget: (rank: ClassRank | null) => void;
  readonly onWhy: () => void;
  readonly onClose: () => void;
}

export function SectionCard(props: SectionCardProps) {
  const { section, assessment, text, language } = props;
  const { rank } = assessment;
  return (
    <article className="card" data-testid="section-card">
      <div className="card-head">
        <h2>{section.name[language]}</h2>
        <Button className="button icon plain" aria-label={text.close} onPress={props.onClose}>
          ✕
        </Button>
      </div>
      <p className="card-sub">
        {[section.waterBody, text[section.controlLevel], props.countyName]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div className="card-line">
        <ClassMark rank={rank} isLarge />
        <div>
          <p className="figure">{rank ? text.class(romanOf[rank]) : text.noClass}</p>
          <p className="muted">
            {rank
              ? `${text.waterStatus[rank]} · ${text.items(assessment.itemCount)}`
              : text.reasons["not-reported"]}
          </p>
        </div>
      </div>
      <div className="card-line">
        <StateChip state={assessment.state} text={text} />
        <BasisMark basis={assessment.basis} text={text} />
        {assessment.period && (
          <span className="muted small">{formatPeriod(language, assessment.period)}</span>
        )}
      </div>
      {assessment.reason && <p className="small muted">{text.reasons[assessment.reason]}</p>}
      <TargetBlock {...props} />
      {assessment.items.length > 0 && <ItemTable {...props} />}
      <MonthStrip {...props} />
      <section className="small muted">
        <p>{text.position[section.positionStatus]}</p>
        {section.positionNote && <p>{section.positionNote}</p>}
        {section.outside && <p>{text.outside}</p>}
        {section.sharedBy.length > 0 && <p>{text.sharedWith(section.sharedBy.join("、"))}</p>}
      </section>
    </article>
  );
}

function TargetBlock(props: SectionCardProps) {
  const { assessment, text, userTarget, onUserTarget, section } = props;
  const { target } = assessment;
  return (
    <>
      <dl className="definitions card-line">
        <dt>{text.sectionTarget}</dt>
        <dd>
          {target ? text.orBetter(romanOf[target.rank]) : text.none}
          <span className="muted"> · {text.targetOrigins[target?.origin ?? "none"]}</span>
        </dd>
        <Pollutants {...props} />
      </dl>
      {!section.outside && (
        <label className="layer-row">
          <span className="small muted">{text.setTarget}</span>
          <select
            className="select"
            value={userTarget ?? ""}
            onChange={(event) =>
              onUserTarget(classRanks.find((each) => String(each) === event.target.value) ?? null)
            }
          >
            <option value="">{text.noUserTarget}</option>
            {classRanks.slice(0, 5).map((each) => (
              <option key={each} value={each}>
                {romanOf[each]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
      </div>
    </>
  );
}

function Pollutants({ assessment, text, language, limits, section }: SectionCardProps) {
  const nameOf = (item: string) =>
    limitsFor(limits, item, section.waterKind)?.name[language] ?? item;
  const { definingItems, mainPollutants, rank } = assessment;
  if (rank === null) return null;
  return (
    <>
      <dt>{text.definingItems}</dt>
      <dd>{definingItems.map(nameOf).join("、")}</dd>
      {mainPollutants.length > 0 && (
        <>
          <dt>{text.mainPollutants}</dt>
          <dd>
            {mainPollutants
              .map(({ item, exceedance }) =>
                exceedance === null
                  ? nameOf(item)
                  : `${nameOf(item)}（${text.times(formatNumber(language, exceedance, 2))}）`,
              )
              .join("、")}
          </dd>
        </>
      )}
    </>
  );
}
