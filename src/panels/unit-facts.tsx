import type { EcoTownCounts } from "../domain/eco-towns";
import type { NamingGoal, NamingOutcome } from "../domain/target";
import { formatWithUnit } from "../messages/format-number";
import { formatPeriod } from "../messages/format-period";
import type { Messages } from "../messages/zh";
import type { UnitCardProps } from "./unit-card";

/** What the notice asks of the unit, its eco-towns, and what was published of it. */
export function UnitFacts(props: UnitCardProps) {
  return (
    <>
      <Goals {...props} />
      <WorkItems {...props} />
      <EcoTowns {...props} />
      <Published {...props} />
    </>
  );
}

function Goals({ text, goals, outcomes }: UnitCardProps) {
  if (goals.length === 0) return null;
  return (
    <section>
      <h3>{text.goals}</h3>
      <ul className="stack">
        {goals.map((goal) => {
          const outcome = outcomeOf(goal, outcomes);
          return (
            <li key={`${goal.tier}${goal.year}`}>
              {text.goalBy(goal.year, text.tiers[goal.tier])}
              {goal.tier !== "with-city" && <strong> · {outcomeWords(outcome, text)}</strong>}
              <p className="small muted">
                {outcome ? text.given(outcome.provenance.note) : text.citation(goal.clause)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function outcomeOf(goal: NamingGoal, outcomes: readonly NamingOutcome[]) {
  return outcomes.find(({ tier, year }) => tier === goal.tier && year <= goal.year);
}

function outcomeWords(outcome: NamingOutcome | undefined, text: Messages): string {
  return text.outcomes[outcome?.outcome ?? "unknown"];
}

/** The notice's work items belong to the city as a whole. */
function WorkItems({ text, language, workItems }: UnitCardProps) {
  if (workItems.length === 0) return null;
  return (
    <section>
      <h3>{text.workItems}</h3>
      <ol className="stack">
        {workItems.map(({ number, text: words }) => (
          <li key={number}>
            {number}. {words[language]}
          </li>
        ))}
      </ol>
    </section>
  );
}

function EcoTowns({ text, ecoTowns, ecoTownCounts }: UnitCardProps) {
  if (ecoTowns.length === 0 && !ecoTownCounts) return null;
  return (
    <section>
      <h3>{text.ecoTowns}</h3>
      {ecoTownCounts && <p className="small">{text.list(tallies(ecoTownCounts, text))}</p>}
      <ul className="stack">
        {ecoTowns.map((town) => (
          <li key={town.name}>
            {text.given(town.name)}
            <p className="small muted">
              {text.ecoTown(town.year, text.ecoLevels[town.level], town.count)} ·{" "}
              {text.sourceWords(town.source)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Published({ text, language, context }: UnitCardProps) {
  if (context.length === 0) return null;
  return (
    <section>
      <h3>{text.publishedFigures}</h3>
      <dl className="definitions">
        {context.map(({ indicator, observation }) => [
          <dt key={`${indicator.id}${observation.period}-name`}>
            {indicator.name[language]} <small>{formatPeriod(language, observation.period)}</small>
          </dt>,
          <dd
            key={`${indicator.id}${observation.period}`}
            title={text.sourceWords(observation.source)}
          >
            {observation.value === null
              ? text.stated(observation.text ?? text.none)
              : formatWithUnit(
                  language,
                  observation.value,
                  indicator.unit[language],
                  indicator.decimals,
                )}
          </dd>,
        ])}
      </dl>
    </section>
  );
}

const levels = ["national", "provincial", "municipal"] as const;
const kinds = ["town", "village"] as const;
const statuses = ["named", "declared", "planned"] as const;

/** "省级生态镇 命名 2", one for each count above zero. */
function tallies(counts: EcoTownCounts, text: Messages): readonly string[] {
  return levels.flatMap((level) =>
    kinds.flatMap((kind) =>
      statuses.flatMap((status) => {
        const count = counts[level][kind][status];
        const name = `${text.ecoLevels[level]} ${text.ecoKinds[kind]} ${text.ecoStatuses[status]}`;
        return count > 0 ? [`${name} ${count}`] : [];
      }),
    ),
  );
}
