import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { City, EcoTown } from "../domain/city";
import type { EcoTownCounts } from "../domain/eco-towns";
import type { Verdict } from "../domain/gaps/verdict";
import type { Observation } from "../domain/observation";
import type { Indicator } from "../domain/programme/programme";
import type { NamingGoal, NamingOutcome } from "../domain/target";
import type { Unit } from "../domain/unit";
import type { ClassRank, Section } from "../domain/water/section";
import { ClassMark } from "./class-mark";
import type { Wording } from "./figure-words";
import { GlossaryTerm } from "./glossary-term";
import { Icon } from "./icon";
import { OtherIndicators } from "./other-indicators";
import { UnitFacts } from "./unit-facts";
import { UnitTrend } from "./unit-trend";
import { VerdictBlock } from "./verdict-block";

export interface JudgedIndicator {
  readonly indicator: Indicator;
  readonly verdict: Verdict;
}

export interface UnitCardProps extends Wording {
  readonly unit: Unit;
  readonly parentName: string;
  /** The county a function zone is drawn in; empty for none. */
  readonly drawnInName: string;
  readonly indicator: Indicator;
  readonly verdict: Verdict | null;
  readonly rolledUp: Verdict | null;
  readonly history: readonly Observation[];
  readonly goals: readonly NamingGoal[];
  readonly outcomes: readonly NamingOutcome[];
  readonly ecoTowns: readonly EcoTown[];
  /** How many lie in it, by level, kind and status; null for none. */
  readonly ecoTownCounts: EcoTownCounts | null;
  readonly workItems: City["workItems"];
  readonly context: readonly { readonly indicator: Indicator; readonly observation: Observation }[];
  /** The unit's other indicators, worst first; grouped by their state. */
  readonly otherGaps: readonly JudgedIndicator[];
  readonly sections: readonly { readonly section: Section; readonly rank: ClassRank | null }[];
  /** The person's own notes on the figure. */
  readonly notes: ReactNode;
  readonly onWhy: () => void;
  readonly onTakes: () => void;
  readonly onRule: () => void;
  readonly onIndicator: (indicator: string) => void;
  readonly onSection: (section: string) => void;
  readonly onClose: () => void;
}

export function UnitCard(props: UnitCardProps) {
  const { unit, text, language, indicator, verdict } = props;
  const code = unit.code.startsWith("zone") ? "" : unit.code;
  const drawnIn = props.drawnInName && text.packPage.drawnInCounty(props.drawnInName);
  const sub = [text.unitKind[unit.level], props.parentName, code, drawnIn].filter(Boolean);
  return (
    <article className="card" data-testid="unit-card">
      <div className="card-head">
        <h2>{unit.name[language]}</h2>
        <Button className="button icon plain" aria-label={text.close} onPress={props.onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <p className="card-sub">{sub.join(" · ")}</p>
      {verdict ? (
        <VerdictBlock {...props} verdict={verdict} />
      ) : (
        <div className="verdict" data-state="not-assessed">
          <h3>{indicator.name[language]}</h3>
          <p className="reason">{text.reasons["not-applicable"]}</p>
        </div>
      )}
      {props.notes}
      {unit.level === "township" && <TownshipNote {...props} />}
      <UnitTrend {...props} />
      <OtherIndicators {...props} />
      <SectionsInside {...props} />
      <UnitFacts {...props} />
    </article>
  );
}

function TownshipNote({ text, unit }: UnitCardProps) {
  return (
    <section className="small muted">
      <p>
        <GlossaryTerm text={text} term="approximate">
          {text.approximate}
        </GlossaryTerm>
      </p>
      {unit.seatBasis === "estimate" && <p>{text.seatEstimated}</p>}
      <p>{text.indicative}</p>
    </section>
  );
}

function SectionsInside({ text, language, sections, onSection }: UnitCardProps) {
  if (sections.length === 0) return null;
  return (
    <section>
      <h3>
        {text.sectionsInside} <span className="count">{sections.length}</span>
      </h3>
      <ul>
        {sections.map(({ section, rank }) => (
          <li key={section.id}>
            <button type="button" className="list-button" onClick={() => onSection(section.id)}>
              <span>
                <ClassMark rank={rank} />
                {section.name[language]}
              </span>
              <span className="muted">{text.given(section.waterBody)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
