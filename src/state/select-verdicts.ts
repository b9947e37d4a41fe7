import type { CityPack } from "../domain/city";
import { evaluate } from "../domain/gaps/evaluate";
import type { Verdict } from "../domain/gaps/verdict";
import type { Reported } from "../domain/observation";
import type { Indicator } from "../domain/programme/programme";
import type { AssignedTarget } from "../domain/target";
import type { Terrain, Unit } from "../domain/unit";
import type { AppState, PeriodRows } from "./app-state";
import { derive } from "./derive";
import { countyOf, selectChosenIndicator, selectIndicators, selectUnits } from "./select-places";

interface Known {
  readonly pack: CityPack;
  readonly units: ReadonlyMap<string, Unit>;
  readonly targets: readonly AssignedTarget[];
}

const selectKnown = derive(
  (state: AppState) => [
    state.pack,
    selectUnits(state),
    state.results.targets.value,
    state.choices.publishedOnly,
  ],
  (pack, units, targets, publishedOnly): Known => ({
    pack,
    units,
    targets: (targets ?? []).filter(
      ({ provenance }) => !publishedOnly || provenance.status !== "demo",
    ),
  }),
);

/** Verdicts of every judged indicator for the city, its counties and zones, by indicator. */
export const selectCountyVerdicts = derive(
  (state: AppState) => [
    selectKnown(state),
    selectIndicators(state),
    state.results.counties.value,
    state.choices.period,
  ],
  (known, indicators, answer, period): ReadonlyMap<string, readonly Verdict[]> => {
    const judged = [...indicators.values()].filter(({ domain }) => domain !== "context");
    const places = [...known.units.values()].filter(({ level }) => level !== "township");
    const rows = answer ?? { period, rows: [] };
    const reported = byUnitAndIndicator(rows.rows);
    return new Map(
      judged.map((indicator) => [
        indicator.id,
        places.map((unit) => judge(known, indicator, unit, { rows, reported })),
      ]),
    );
  },
);

/** Verdicts of the chosen indicator for the townships; empty until they were asked for. */
export const selectTownshipVerdicts = derive(
  (state: AppState) => [
    selectKnown(state),
    selectChosenIndicator(state),
    state.results.townships.value,
  ],
  (known, indicator, answer): readonly Verdict[] => {
    if (!indicator || !answer) return [];
    const reported = byUnitAndIndicator(answer.rows);
    return [...known.units.values()]
      .filter(({ level }) => level === "township")
      .map((unit) => judge(known, indicator, unit, { rows: answer, reported }));
  },
);

const NONE: readonly Verdict[] = [];

/** Verdicts of what the map is coloured by. */
export function selectLevelVerdicts(state: AppState): readonly Verdict[] {
  if (state.choices.level === "township") return selectTownshipVerdicts(state);
  return selectCountyVerdicts(state).get(state.choices.indicator) ?? NONE;
}

/** The verdict shown in the card of the selected unit. */
export const selectCardVerdict = derive(
  (state: AppState) => [
    state.choices.selection,
    selectCountyVerdicts(state).get(state.choices.indicator) ?? NONE,
    selectTownshipVerdicts(state),
  ],
  (selection, counties, townships): Verdict | null => {
    if (selection.kind !== "unit") return null;
    return [...counties, ...townships].find(({ unit }) => unit === selection.code) ?? null;
  },
);

interface Reports {
  readonly rows: PeriodRows<Reported>;
  readonly reported: ReadonlyMap<string, Reported>;
}

function judge(known: Known, indicator: Indicator, unit: Unit, reports: Reports): Verdict {
  const { city } = known.pack;
  const { period } = reports.rows;
  return evaluate(indicator, {
    unit,
    terrain: terrainOf(known, unit),
    asked: period,
    reported: reports.reported.get(`${unit.code} ${indicator.id}`) ?? null,
    assigned:
      known.targets.find(
        (target) =>
          target.unit === unit.code &&
          target.indicator === indicator.id &&
          target.period === period,
      ) ?? null,
    namingGoals: city.namingGoals,
    namingOutcomes: city.namingOutcomes,
  });
}

function terrainOf({ pack, units }: Known, unit: Unit): Terrain {
  const { terrain } = pack.city;
  return terrain.units[unit.code] ?? terrain.units[countyOf(units, unit)] ?? terrain.fallback;
}

function byUnitAndIndicator(rows: readonly Reported[]): ReadonlyMap<string, Reported> {
  return new Map(rows.map((row) => [`${row.unit} ${row.indicator}`, row]));
}
