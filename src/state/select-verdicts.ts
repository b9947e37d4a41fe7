import type { CityPack } from "../domain/city";
import { evaluate } from "../domain/gaps/evaluate";
import { evaluateRolledUp } from "../domain/gaps/evaluate-rolled-up";
import type { Evidence } from "../domain/gaps/evidence";
import type { Verdict } from "../domain/gaps/verdict";
import { adjustProgramme } from "../domain/method/adjust-programme";
import type { Reported } from "../domain/observation";
import type { Indicator, Programme } from "../domain/programme/programme";
import { type AssignedTarget, targetIn } from "../domain/target";
import type { Unit } from "../domain/unit";
import type { AppState, PeriodRows } from "./app-state";
import { derive } from "./derive";
import { groupBy } from "./group-by";
import { selectConditionsOf, type UnitConditions } from "./select-method";
import {
  isJudged,
  selectChosenIndicator,
  selectIndicators,
  selectUnits,
  seriesOf,
} from "./select-places";
import { selectCountyRows, selectTownshipRows } from "./select-rows";

interface Known {
  readonly today: string;
  readonly pack: CityPack;
  readonly units: ReadonlyMap<string, Unit>;
  /** By unit and series. */
  readonly targets: ReadonlyMap<string, readonly AssignedTarget[]>;
  readonly conditionsOf: (unit: Unit) => UnitConditions;
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
  (state: AppState) => [
    state.pack,
    selectUnits(state),
    selectTargets(state),
    state.today,
    selectConditionsOf(state),
  ],
  (pack, units, targets, today, conditionsOf): Known => ({
    pack,
    units,
    targets: groupBy(targets, ({ unit, indicator }) => `${unit} ${indicator}`),
    today,
    conditionsOf,
  }),
);

/** Verdicts of every judged indicator for the city, its counties and zones, by indicator. */
export const selectCountyVerdicts = derive(
  (state: AppState) => [
    selectKnown(state),
    selectIndicators(state),
    selectCountyRows(state),
    state.choices.period,
  ],
  (known, indicators, answer, period): VerdictsByIndicator =>
    judgePlaces(known, [...indicators.values()], answer ?? { period, rows: [] }),
);

/** Judges by any version of the indicator system, so that versions can be compared. */
export const selectJudgeByVersion = derive(
  (state: AppState) => [
    selectKnown(state),
    selectCountyRows(state),
    state.choices.period,
    state.choices.method.limits,
  ],
  (known, answer, period, limits) =>
    (programme: Programme): readonly Verdict[] => {
      const { indicators } = adjustProgramme(programme, limits);
      return [...judgePlaces(known, indicators, answer ?? { period, rows: [] }).values()].flat();
    },
);

/** Judges the rows of any period, as the verdicts of the chosen one are judged. */
export const selectJudgeRows = derive(
  (state: AppState) => [selectKnown(state)],
  (known) => (indicators: readonly Indicator[], rows: PeriodRows<Reported>) =>
    judgePlaces(known, indicators, rows),
);

/** Judges the townships' rows, by county rules as an indication: the documents set none for them. */
export const selectJudgeTownships = derive(
  (state: AppState) => [selectKnown(state)],
  (known) =>
    (indicators: readonly Indicator[], rows: PeriodRows<Reported>): readonly Verdict[] => {
      const reported = byUnitAndIndicator(rows.rows);
      const townships = [...known.units.values()].filter(({ level }) => level === "township");
      return indicators.flatMap((indicator) =>
        townships.map((unit) => judge(known, indicator, unit, { rows, reported })),
      );
    },
);

/** The city, its counties and its function zones, in the order of the pack. */
export const selectUnitsAboveTownships = derive(
  (state: AppState) => [selectUnits(state)],
  (units): readonly Unit[] => [...units.values()].filter(({ level }) => level !== "township"),
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
      .filter(isJudged)
      .map((indicator) => [
        indicator.id,
        places.map((unit) => judge(known, indicator, unit, { rows, reported })),
      ]),
  );
}

/** Verdicts of the chosen indicator for the townships; empty until they were asked for. */
export const selectTownshipVerdicts = derive(
  (state: AppState) => [
    selectJudgeTownships(state),
    selectChosenIndicator(state),
    selectTownshipRows(state),
  ],
  (judgeTownships, indicator, rows): readonly Verdict[] =>
    indicator && rows ? judgeTownships([indicator], rows) : [],
);

/**
 * The chosen indicator rolled up where its pack says how: counties from their townships, the city from
 * its counties. Whether a unit reported itself makes no difference here; empty until the townships
 * were asked.
 */
export const selectRolledUp = derive(
  (state: AppState) => [
    selectKnown(state),
    selectChosenIndicator(state),
    selectCountyRows(state),
    selectTownshipRows(state),
  ],
  (known, indicator, counties, townships): ReadonlyMap<string, Verdict> => {
    if (!indicator?.rollUp || !counties || counties.period !== townships?.period) return new Map();
    const reported = byUnitAndIndicator([...counties.rows, ...townships.rows]);
    const populations = figuresOf(indicator.rollUp.weight, counties.rows);
    const parts = [...known.units.values()].map((unit) => ({
      evidence: evidenceOf(known, indicator, unit, { rows: counties, reported }),
      population: populations.get(unit.code) ?? null,
    }));
    const wholes = parts.filter(({ evidence }) => ["city", "county"].includes(evidence.unit.level));
    return new Map(
      wholes.map(({ evidence }) => [
        evidence.unit.code,
        evaluateRolledUp(indicator, { ...evidence, reported: null }, parts),
      ]),
    );
  },
);

/** What was reported of one indicator, by unit; nothing for a unit without a figure, or with zero. */
function figuresOf(id: string | undefined, rows: readonly Reported[]): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap(({ unit, indicator, current }) =>
      indicator === id && current?.value ? [[unit, current.value] as const] : [],
    ),
  );
}

const NONE: readonly Verdict[] = [];

/** Verdicts of the chosen indicator above townships; rolled up where nothing was reported itself. */
const selectChosenVerdicts = derive(
  (state: AppState) => [
    selectCountyVerdicts(state).get(state.choices.indicator) ?? NONE,
    selectRolledUp(state),
  ],
  (verdicts, rolledUp): readonly Verdict[] =>
    verdicts.map((verdict) => {
      const rolled = rolledUp.get(verdict.unit);
      return verdict.reason === "not-reported" && rolled?.trace.rolledUp ? rolled : verdict;
    }),
);

/** Verdicts of what the map is coloured by. */
export function selectLevelVerdicts(state: AppState): readonly Verdict[] {
  return state.choices.level === "township"
    ? selectTownshipVerdicts(state)
    : selectChosenVerdicts(state);
}

/** The verdict shown in the card of the selected unit. */
export const selectCardVerdict = derive(
  (state: AppState) => [
    state.choices.selection,
    selectChosenVerdicts(state),
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
  return evaluate(indicator, evidenceOf(known, indicator, unit, reports));
}

function evidenceOf(known: Known, indicator: Indicator, unit: Unit, reports: Reports): Evidence {
  const { city } = known.pack;
  const { period } = reports.rows;
  return {
    unit,
    asOf: known.today,
    ...known.conditionsOf(unit),
    asked: period,
    reported: reports.reported.get(`${unit.code} ${seriesOf(indicator)}`) ?? null,
    assigned: targetIn(known.targets.get(`${unit.code} ${seriesOf(indicator)}`) ?? [], period),
    namingGoals: city.namingGoals,
    namingOutcomes: city.namingOutcomes,
  };
}

function byUnitAndIndicator(rows: readonly Reported[]): ReadonlyMap<string, Reported> {
  return new Map(rows.map((row) => [`${row.unit} ${row.indicator}`, row]));
}
