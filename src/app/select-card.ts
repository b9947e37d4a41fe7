import { countEcoTowns } from "../domain/eco-towns";
import type { Verdict } from "../domain/gaps/verdict";
import type { Observation } from "../domain/observation";
import { periodKind } from "../domain/period";
import type { Indicator } from "../domain/programme/programme";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { countyOf, selectChosenUnit, selectIndicators, selectUnits } from "../state/select-places";
import { selectAssessedSections } from "../state/select-sections";
import { selectCountyVerdicts } from "../state/select-verdicts";

const MOST_GAPS = 12;

/** Eco-towns and villages by township, county and city. */
export const selectEcoTownCounts = derive(
  (state: AppState) => [state.pack],
  ({ ecoTowns, places }) => countEcoTowns(ecoTowns, places.units),
);

/** What the selected unit reported, and of that the figures of the chosen period's kind. */
const selectOwnFigures = derive(
  (state: AppState) => [
    selectChosenUnit(state)?.code ?? null,
    state.results.unitHistory.value,
    periodKind(state.choices.period),
  ],
  (code, history, kind) => {
    const all = (history ?? []).filter(({ unit }) => unit === code);
    return { all, ofKind: all.filter(({ period }) => periodKind(period) === kind) };
  },
);

/** The rest of the selected unit's card: goals, published figures, other gaps, sections inside. */
export const selectUnitExtras = derive(
  (state: AppState) => [
    selectChosenUnit(state),
    state.pack,
    selectUnits(state),
    selectIndicators(state),
    selectOwnFigures(state),
    selectCountyVerdicts(state),
    selectAssessedSections(state),
    state.choices.indicator,
  ],
  (unit, pack, units, indicators, own, verdicts, sections, chosen) => {
    if (!unit) return null;
    const county = countyOf(units, unit);
    return {
      parentName: units.get(unit.parent ?? ""),
      drawnIn: unit.level === "zone" ? units.get(unit.drawnIn ?? "") : undefined,
      history: own.ofKind,
      goals: pack.city.namingGoals.filter((goal) => goal.unit === unit.code),
      outcomes: pack.city.namingOutcomes.filter((outcome) => outcome.unit === unit.code),
      ecoTowns: pack.ecoTowns.filter(
        (town) => town.unit === unit.code || (town.county === county && unit.level === "county"),
      ),
      workItems: unit.level === "city" ? pack.city.workItems : [],
      context: contextOf(own.all, indicators),
      otherGaps: otherGapsOf(unit.code, chosen, { verdicts, indicators }),
      sections: sections
        .filter(({ section }) => section.county === unit.code)
        .map(({ section, assessment }) => ({ section, rank: assessment.rank })),
    };
  },
);

type Indicators = ReadonlyMap<string, Indicator>;

/** The newest of each published background figure. */
function contextOf(history: readonly Observation[], indicators: Indicators) {
  const newest = new Map<string, Observation>();
  for (const observation of history) newest.set(observation.indicator, observation);
  return [...newest.values()].flatMap((observation) => {
    const indicator = indicators.get(observation.indicator);
    return indicator?.domain === "context" ? [{ indicator, observation }] : [];
  });
}

interface Judged {
  readonly verdicts: ReadonlyMap<string, readonly Verdict[]>;
  readonly indicators: Indicators;
}

function otherGapsOf(unit: string, chosen: string, { verdicts, indicators }: Judged) {
  return [...verdicts.values()]
    .flat()
    .filter(
      (verdict) =>
        verdict.unit === unit && verdict.state === "not-met" && verdict.indicator !== chosen,
    )
    .toSorted((a, b) => (b.relativeGap ?? 0) - (a.relativeGap ?? 0))
    .slice(0, MOST_GAPS)
    .flatMap((verdict) => {
      const indicator = indicators.get(verdict.indicator);
      return indicator ? [{ indicator, verdict }] : [];
    });
}
