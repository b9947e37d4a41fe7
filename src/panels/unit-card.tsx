import { Button } from "react-aria-components";
import type { EcoTown } from "../domain/city";
import type { Verdict } from "../domain/gaps/verdict";
import type { Observation } from "../domain/observation";
import type { Indicator } from "../domain/programme/programme";
import type { NamingGoal, NamingOutcome } from "../domain/target";
import type { Unit } from "../domain/unit";
import type { ClassRank, Section } from "../domain/water/section";
import { formatPeriod, formatShare } from "../messages/format-number";
import { ClassMark } from "./class-mark";
import { BasisMark } from "./demo-mark";
import { gapWords, targetWords, valueWords, type Wording } from "./figure-words";
import { StateChip } from "./state-chip";
import { StateSwatch } from "./state-swatch";
import { UnitFacts } from "./unit-facts";
import { UnitTrend } from "./unit-trend";

export interface UnitCardProps extends Wording {
  readonly unit: Unit;
  readonly parentName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict | null;
  readonly history: readonly Observation[];
  readonly goals: readonly NamingGoal[];
  readonly outcomes: readonly NamingOutcome[];
  readonly ecoTowns: readonly EcoTown[];
  readonly context: readonly { readonly indicator: Indicator; readonly observation: Observation }[];
  readonly otherGaps: readonly { readonly indicator: Indicator; readonly verdict: Verdict }[];
  readonly sections: readonly { readonly section: Section; readonly rank: ClassRank | null }[];
  readonly onWhy: () => void;
  readonly onIndicator: (indicator: string) => void;
  readonly onSection: (section: string) => void;
  readonly onClose: () => void;
}

export function UnitCard(props: UnitCardProps) {
  const { unit, text, language, indicator, verdict } = props;
  return (
    <article className="card" data-testid="unit-card">
      <div className="card-head">
        <h2>{unit.name[language]}</h2>
        <Button className="button icon plain" aria-label={text.close} onPress={props.onClose}>
          ✕
        </Button>
      </div>
      <p className="card-sub">
        {[
          text.unitKind[unit.level],
          props.parentName,
          unit.code.startsWith("zone") ? "" : unit.code,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <h3>{indicator.name[language]}</h3>
      {verdict ? (
        <VerdictBlock {...props} verdict={verdict} />
      ) : (
        <p className="muted">{text.reasons["not-applicable"]}</p>
      )}
      <UnitTrend {...props} />
      {unit.level === "township" && <TownshipNote {...props} />}
      <OtherGaps {...props} />
      <SectionsInside {...props} />
      <UnitFacts {...props} />
    </article>
  );
}

function VerdictBlock(props: UnitCardProps & { readonly verdict: Verdict }) {
  const { text, language, indicator, verdict } = props;
  const gap = gapWords(verdict, indicator, props);
  const share = verdict.relativeGap;
  const hasShare =
    share !== null && share > 0 && verdict.gap !== null && verdict.trace.rule !== "named-by";
  return (
    <>
      <p className="figure">{valueWords(verdict, indicator, props)}</p>
      <div className="card-line">
        <StateChip state={verdict.state} text={text} />
        <BasisMark basis={verdict.basis} text={text} />
        {verdict.attribute && <span className="tag">{text[verdict.attribute]}</span>}
      </div>
      {verdict.reason && <p className="small muted">{text.reasons[verdict.reason]}</p>}
      <dl className="definitions card-line">
        <dt>{text.target}</dt>
        <dd>{targetWords(verdict, indicator, props)}</dd>
        {gap && (
          <>
            <dt>{text.gap}</dt>
            <dd>
              {gap}
              {hasShare && (
                <span className="muted"> · {text.relativeGap(formatShare(language, share))}</span>
              )}
            </dd>
          </>
        )}
        {verdict.period && (
          <>
            <dt>{text.period}</dt>
            <dd>{formatPeriod(language, verdict.period)}</dd>
          </>
        )}
        {indicator.departments.lead && (
          <>
            <dt>{text.leadDepartment}</dt>
            <dd title={text.suggestedHint}>
              {indicator.departments.lead} <span className="tag">{text.suggested}</span>
            </dd>
          </>
        )}
      </dl>
      <div className="actions">
        <Button className="button" onPress={props.onWhy}>
          {text.why}
        </Button>
      </div>
    </>
  );
}

function TownshipNote({ text, unit }: UnitCardProps) {
  return (
    <section className="small muted">
      <p>{text.approximate}</p>
      {unit.seatBasis === "estimate" && <p>{text.seatEstimated}</p>}
      <p>{text.indicative}</p>
    </section>
  );
}

function OtherGaps({ text, language, otherGaps, onIndicator }: UnitCardProps) {
  if (otherGaps.length === 0) return null;
  return (
    <section>
      <h3>
        {text.otherGaps} {otherGaps.length}
      </h3>
      <ul>
        {otherGaps.map(({ indicator, verdict }) => (
          <li key={indicator.id}>
            <button type="button" className="list-button" onClick={() => onIndicator(indicator.id)}>
              <span>
                <StateSwatch state={verdict.state} />
                {indicator.name[language]}
              </span>
              <BasisMark basis={verdict.basis} text={text} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SectionsInside({ text, language, sections, onSection }: UnitCardProps) {
  if (sections.length === 0) return null;
  return (
    <section>
      <h3>
        {text.sectionsInside} {sections.length}
      </h3>
      <ul>
        {sections.map(({ section, rank }) => (
          <li key={section.id}>
            <button type="button" className="list-button" onClick={() => onSection(section.id)}>
              <span>
                <ClassMark rank={rank} />
                {section.name[language]}
              </span>
              <span className="muted">{section.waterBody}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
