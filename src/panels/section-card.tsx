import { Button } from "react-aria-components";
import type { SectionAssessment } from "../domain/water/assessment";
import { limitsFor } from "../domain/water/class-of-item";
import type { ItemLimits } from "../domain/water/limits";
import type { ClassRank, Section } from "../domain/water/section";
import { formatNumber } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import { ClassMark } from "./class-mark";
import { BasisMark } from "./demo-mark";
import type { Wording } from "./figure-words";
import { GlossaryTerm } from "./glossary-term";
import { Icon } from "./icon";
import { ItemTable } from "./item-table";
import { MonthStrip } from "./month-strip";
import { SectionTargetLine } from "./section-target-line";
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
  /** To the section's own page. */
  readonly onPage?: () => void;
  /** To the map with what stands above it. */
  readonly onUpstream?: () => void;
  readonly onClose: () => void;
}

export function SectionCard(props: SectionCardProps) {
  const { section, assessment, text, language } = props;
  const sub = [text.given(section.waterBody), props.countyName].filter(Boolean);
  return (
    <article className="card" data-testid="section-card">
      <div className="card-head">
        <h2>{section.name[language]}</h2>
        <Button className="button icon plain" aria-label={text.close} onPress={props.onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="card-sub">
        <GlossaryTerm text={text} term={section.controlLevel}>
          {text[section.controlLevel]}
        </GlossaryTerm>
        {sub.map((word) => ` · ${word}`)}
      </p>
      <ClassBlock {...props} />
      {assessment.items.length > 0 && <ItemTable {...props} />}
      <MonthStrip {...props} />
      <section className="small muted">
        <p>{text.position[section.positionStatus]}</p>
        {section.positionNote && <p>{text.given(section.positionNote)}</p>}
        {section.outside && <p>{text.outside}</p>}
        {section.sharedBy.length > 0 && (
          <p>{text.sharedWith(text.list(section.sharedBy.map(text.given)))}</p>
        )}
      </section>
    </article>
  );
}

function ClassBlock(props: SectionCardProps) {
  const { assessment, text, language } = props;
  const { rank, state } = assessment;
  return (
    <div className="verdict" data-state={state}>
      <div className="class-line">
        <ClassMark rank={rank} isLarge />
        <div>
          <p className="figure" data-words>
            {rank ? text.waterStatus[rank] : text.noClass}
          </p>
          <p className="small muted">
            {rank ? (
              <GlossaryTerm text={text} term="items">
                {text.items(assessment.itemCount)}
              </GlossaryTerm>
            ) : (
              text.reasons["not-reported"]
            )}
          </p>
        </div>
      </div>
      <div className="marks">
        <StateChip state={state} text={text} />
        <BasisMark basis={assessment.basis} text={text} />
        {assessment.period && (
          <span className="small muted">{formatPeriod(language, assessment.period)}</span>
        )}
      </div>
      {assessment.reason && rank !== null && (
        <p className="reason">{text.reasons[assessment.reason]}</p>
      )}
      <dl className="definitions">
        <SectionTargetLine {...props} />
        <Pollutants {...props} />
      </dl>
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
        {props.onPage && (
          <Button className="button" onPress={props.onPage}>
            {text.openPage}
          </Button>
        )}
        {props.onUpstream && (
          <Button className="button" onPress={props.onUpstream}>
            {text.upstream.open}
          </Button>
        )}
      </div>
    </div>
  );
}

function Pollutants({ assessment, text, language, limits, section }: SectionCardProps) {
  const nameOf = (item: string) =>
    limitsFor(limits, item, section.waterKind)?.name[language] ?? item;
  const { definingItems, mainPollutants, rank } = assessment;
  if (rank === null) return null;
  const worst = mainPollutants.map(({ item, exceedance }) =>
    exceedance === null
      ? nameOf(item)
      : text.withTimes(nameOf(item), formatNumber(language, exceedance, 2)),
  );
  return (
    <>
      <dt>
        <GlossaryTerm text={text} term="definingItems">
          {text.definingItems}
        </GlossaryTerm>
      </dt>
      <dd>{text.list(definingItems.map(nameOf))}</dd>
      {worst.length > 0 && (
        <>
          <dt>
            <GlossaryTerm text={text} term="mainPollutants">
              {text.mainPollutants}
            </GlossaryTerm>
          </dt>
          <dd>{text.list(worst)}</dd>
        </>
      )}
    </>
  );
}
