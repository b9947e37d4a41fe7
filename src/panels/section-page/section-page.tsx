import { Button } from "react-aria-components";
import type { Robustness } from "../../domain/gaps/robustness";
import type { DataNote } from "../../domain/notes/data-note";
import type { Period } from "../../domain/period";
import type { Absence } from "../../domain/water/absence";
import type { SectionAssessment } from "../../domain/water/assessment";
import type { Acidity } from "../../domain/water/averages";
import { limitsFor } from "../../domain/water/class-of-item";
import type { ItemLimits } from "../../domain/water/limits";
import type { Trend } from "../../domain/water/movement";
import { romanOf } from "../../domain/water/roman";
import type { ClassRank, Reading, Section } from "../../domain/water/section";
import { formatPeriod } from "../../messages/format-period";
import { ClassMark } from "../class-mark";
import { BasisMark } from "../demo-mark";
import type { Wording } from "../figure-words";
import { NoteList } from "../note-page/note-list";
import { PageFrame } from "../page-frame";
import { SectionTargetLine } from "../section-target-line";
import { StateChip } from "../state-chip";
import { CoverageStrip } from "./coverage-strip";
import { ItemChart } from "./item-chart";
import { ItemRows } from "./item-rows";
import { RobustnessLine } from "./robustness-line";

export interface SectionPageProps extends Wording {
  /** Shows the question behind the page. */
  readonly onSql: () => void;
  readonly section: Section;
  readonly countyName: string;
  readonly period: Period;
  readonly assessment: SectionAssessment;
  /** Every month with readings, oldest first. */
  readonly months: readonly SectionAssessment[];
  readonly readings: readonly Reading[];
  readonly absences: readonly Absence[];
  readonly limits: readonly ItemLimits[];
  /** How pH is averaged. */
  readonly acidity: Acidity;
  readonly trends: ReadonlyMap<string, Trend>;
  readonly robustness: Robustness | null;
  readonly notes: readonly DataNote[];
  readonly item: string;
  readonly onItem: (item: string) => void;
  readonly span: ChartMonths;
  readonly onSpan: (span: ChartMonths) => void;
  readonly userTarget: ClassRank | null;
  readonly onUserTarget: (rank: ClassRank | null) => void;
  readonly onWhy: () => void;
  readonly onTakes: () => void;
  /** To the map with what stands above it. */
  readonly onUpstream: () => void;
  readonly onClose: () => void;
}

export type ChartMonths = 12 | 24 | 36 | 60;

/** One section: the verdict in a sentence, every item over time, and how sure all of it is. */
export function SectionPage(props: SectionPageProps) {
  const { text, language, section, assessment } = props;
  const words = text.sectionPage;
  return (
    <PageFrame
      testId="section-page"
      title={section.name[language]}
      marks={
        <>
          <ClassMark rank={assessment.rank} isLarge />
          <span className="water-word">
            {assessment.rank ? text.waterStatus[assessment.rank] : text.noClass}
          </span>
          <StateChip state={assessment.state} text={text} />
          <BasisMark basis={assessment.basis} text={text} />
          <span className="muted small">
            {[text[section.controlLevel], text.given(section.waterBody), props.countyName]
              .filter(Boolean)
              .join(" · ")}
          </span>
        </>
      }
      sentence={sentenceOf(props)}
      back={words.back}
      onBack={props.onClose}
      tools={<Tools {...props} />}
    >
      <ItemChart {...props} />
      <section>
        <h3>{words.items}</h3>
        <ItemRows {...props} />
      </section>
      <RobustnessLine {...props} />
      <section>
        <h3>{words.coverage}</h3>
        <CoverageStrip {...props} />
      </section>
      <section>
        <h3>{words.notes}</h3>
        <NoteList
          {...{ text, language }}
          notes={props.notes}
          nameOfSubject={() => section.name[language]}
          nameOfAbout={(item) =>
            limitsFor(props.limits, item, section.waterKind)?.name[language] ?? item
          }
        />
      </section>
    </PageFrame>
  );
}

function Tools(props: SectionPageProps) {
  const { text, assessment, onWhy, onTakes, onUpstream, onSql } = props;
  return (
    <>
      <dl className="definitions inline">
        <SectionTargetLine {...props} />
      </dl>
      <div className="actions">
        <Button className="button" onPress={onWhy}>
          {text.why}
        </Button>
        {assessment.rank !== null && (
          <Button className="button" onPress={onTakes}>
            {text.sectionPage.takes}
          </Button>
        )}
        <Button className="button" onPress={onUpstream}>
          {text.upstream.open}
        </Button>
        <Button className="button plain" onPress={onSql}>
          {text.sqlPage.viewSql}
        </Button>
      </div>
    </>
  );
}

function sentenceOf({ text, language, section, period, assessment, limits }: SectionPageProps) {
  const words = text.sectionPage;
  const given = [section.name[language], formatPeriod(language, period)] as const;
  const { rank, target, gapSteps, definingItems, itemCount } = assessment;
  if (rank === null)
    return assessment.reason === "too-few"
      ? words.sentenceTooFew(...given)
      : words.sentenceNone(...given);
  const names = definingItems.map(
    (item) => limitsFor(limits, item, section.waterKind)?.name[language] ?? item,
  );
  const verdict = words.sentence(...given, romanOf[rank], text.list(names));
  return `${verdict}${targetWords()} · ${text.items(itemCount)}`;

  function targetWords() {
    if (!target || gapSteps === null) return words.noTarget;
    const roman = romanOf[target.rank];
    return gapSteps > 0 ? words.targetMissed(roman, gapSteps) : words.targetMet(roman);
  }
}
