import type { Period } from "../../domain/period";
import type { LakeAssessment } from "../../domain/water/lake-assessment";
import type { LakeMonth } from "../../domain/water/lake-months";
import type { ItemLimits } from "../../domain/water/limits";
import { romanOf } from "../../domain/water/roman";
import type { Section } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { PageFrame } from "../page-frame";
import { LakePoints } from "./lake-points";
import { TrophicChart } from "./trophic-chart";
import { TrophicGauge } from "./trophic-gauge";
import { TrophicItems } from "./trophic-items";
import { TrophicMonths } from "./trophic-months";

export interface LakePageProps extends Wording {
  readonly lake: LakeAssessment;
  readonly period: Period;
  /** Month by month, oldest first. */
  readonly months: readonly LakeMonth[];
  readonly sections: readonly Section[];
  readonly limits: readonly ItemLimits[];
  readonly onSection: (id: string) => void;
  readonly onClose: () => void;
}

/** A lake: its class by the mean of its points, and its trophic state where all five items are read. */
export function LakePage(props: LakePageProps) {
  const { text, language, lake, months } = props;
  const words = text.sectionPage;
  return (
    <PageFrame
      testId="lake-page"
      title={text.given(lake.lake)}
      marks={
        <>
          <ClassMark rank={lake.assessment.rank} isLarge />
          <span className="water-word">
            {lake.assessment.rank ? text.waterStatus[lake.assessment.rank] : text.noClass}
          </span>
          {lake.trophic.level && <span className="tag">{words.levels[lake.trophic.level]}</span>}
          <BasisMark basis={lake.assessment.basis} text={text} />
        </>
      }
      sentence={sentenceOf(props)}
      back={words.back}
      onBack={props.onClose}
    >
      <section>
        <h3>{words.tli}</h3>
        <TrophicGauge {...{ text, language }} trophic={lake.trophic} />
        <TrophicItems {...{ text, language }} trophic={lake.trophic} />
        <p className="muted small">{words.tliRule}</p>
      </section>
      <section>
        <h3>{words.tliHistory}</h3>
        {months.length === 0 ? (
          <p className="muted">{words.tliHistoryNone}</p>
        ) : (
          <>
            <TrophicChart {...{ months, text, language }} />
            <details className="chart-table">
              <summary>{text.table}</summary>
              <TrophicMonths {...{ months, text, language }} />
            </details>
          </>
        )}
      </section>
      <section>
        <h3>{words.points}</h3>
        <LakePoints {...props} />
        <p className="muted small">{words.lakeRule}</p>
      </section>
    </PageFrame>
  );
}

function sentenceOf({ text, language, lake, period }: LakePageProps): string {
  const words = text.sectionPage;
  const when = formatPeriod(language, period);
  const { assessment, trophic } = lake;
  if (assessment.rank === null) return words.lakeNone(text.given(lake.lake), when);
  const roman = romanOf[assessment.rank];
  if (trophic.index === null || trophic.level === null)
    return words.lakeNoTli(
      text.given(lake.lake),
      when,
      roman,
      text.list(trophic.missing.map((item) => words.tliItems[item])),
    );
  const index = formatNumber(language, trophic.index, 1, 1);
  const state = `${index}${text.clauseJoint}${words.levels[trophic.level]}`;
  return words.lakeSentence(text.given(lake.lake), when, roman, state);
}
