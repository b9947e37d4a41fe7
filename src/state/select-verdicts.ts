import type { CityPack } from "../domain/city";
import { evaluate } from "../domain/gaps/evaluate";
import type { Verdict } from "../domain/gaps/verdict";
import type { Reported } from "../domain/observation";
import type { Indicator, Programme } from "../domain/programme/programme";
import type { AssignedTarget } from "../domain/target";
import type { Terrain, Unit } from "../domain/unit";
import type { AppState, PeriodRows } from "./app-state";
import { derive } from "./derive";
import {
  countyOf,
  selectChosenIndicator,
  selectIndicators,
  selectUnits,
  seriesOf,
} from "./select-places";

interface Known {
  readonly pack: CityPack;
  readonly units: ReadonlyMap<string, Unit>;
  readonly targets: readonly AssignedTarget[];
}

/**
 * Targets assigned per unit and year: what the person entered goes before what stands in the tables,
 * and made-up ones are hidden with the rest of the demo.
 */
export const selectTargets = derive(
  (state: AppState) => [
    state.results.targets.value,
    state.entries.targets,
    state.choices.publishedOnly,
  ],
  (targets, entered, publishedOnly): readonly AssignedTarget[] => {
    const keyOf = ({ unit, indicator, period }: AssignedTarget) => `${unit} ${indicator} ${period}`;
    const own = new Set(entered.map(keyOf));
    const given = (targets ?? []).filter(
      (target) =>
        !own.has(keyOf(target)) && (!publishedOnly || target.provenance.status !== "demo"),
    );
    return [...entered, ...given];
  },
);

const selectKnown = derive(
  (state: AppState) => [state.pack, selectUnits(state), selectTargets(state)],
  (pack, units, targets): Known => ({ pack, units, targets }),
);

/** Verdicts of every judged indicator for the city, its counties and zones, by indicator. */
export const selectCountyVerdicts = derive(
  (state: AppState) => [
    selectKnown(state),
    selectIndicators(state),
    state.results.counties.value,
    state.choices.period,
  ],
  (known, indicators, answer, period): VerdictsByIndicator =>
    judgePlaces(known, [...indicators.values()], answer ?? { period, rows: [] }),
);

/** Judges by any version of the indicator system, so that versions can be compared. */
export const selectJudgeByVersion = derive(
  (state: AppState) => [selectKnown(state), state.results.counties.value, state.choices.period],
  (known, answer, period) =>
    ({ indicators }: Programme): readonly Verdict[] =>
      [...judgePlaces(known, indicators, answer ?? { period, rows: [] }).values()].flat(),
);

export type VerdictsByIndicator = ReadonlyMap<string, readonly Verdict[]>;

function judgePlaces(
  known: Known,
  indicators: readonly Indicator[],
  rows: PeriodRows<Reported>,
): VerdictsByIndicator {
  const places = [...known.units.values()].filter(({ level }) => level !== "township");
  const reported = byUnitAndIndicator(rows.rows);
  return new Map(
    indicators
      .filter(({ domain }) => domain !== "context")
      .map((indicator) => [
        indicator.id,
        places.map((unit) => judge(known, indicator, unit, { rows, reported })),
      ]),
  );
}

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
    setting: city.setting,
    asked: period,
    reported: reports.reported.get(`${unit.code} ${seriesOf(indicator)}`) ?? null,
    assigned:
      known.targets.find(
        (target) =>
          target.unit === unit.code &&
          target.indicator === seriesOf(indicator) &&
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
