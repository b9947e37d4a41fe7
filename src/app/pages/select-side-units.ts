import { type PeriodChange, periodChange } from "../../domain/compare/period-change";
import { betterDirection } from "../../domain/gaps/better-direction";
import { ruleOf } from "../../domain/gaps/rule-of";
import type { Verdict } from "../../domain/gaps/verdict";
import type { Period } from "../../domain/period";
import type { Indicator } from "../../domain/programme/programme";
import type { Unit } from "../../domain/unit";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectFigureSpan } from "../../state/select-changes";
import { selectConditionsOf } from "../../state/select-method";
import { selectPassesVerdict } from "../../state/select-passing";
import { selectChosenIndicator, selectIndicators, selectUnits } from "../../state/select-places";
import {
  selectJudgeRows,
  selectJudgeTownships,
  selectUnitsAboveTownships,
} from "../../state/select-verdicts";

/** Verdicts of one indicator by period, then by unit; with their traces, unlike the cube's. */
export type PeriodVerdicts = ReadonlyMap<Period, ReadonlyMap<string, Verdict>>;

type History = AppState["results"]["history"]["value"];
type Judge = (rows: NonNullable<History>[number]) => readonly Verdict[];

function judgePeriods(history: History, judge: Judge): PeriodVerdicts {
  const verdicts = new Map<Period, ReadonlyMap<string, Verdict>>();
  for (const rows of history ?? []) {
    const judged = judge(rows);
    if (judged.some(isOfPeriod))
      verdicts.set(rows.period, new Map(judged.map((verdict) => [verdict.unit, verdict])));
  }
  return verdicts;
}

/** A year in which nobody reported the indicator shows nothing, and is left out. */
function isOfPeriod({ state, value }: Verdict): boolean {
  if (state === "stale" || state === "no-data") return false;
  return value !== null || state !== "not-assessed";
}

function verdictsOf(indicatorOf: (state: AppState) => Indicator | null) {
  return derive(
    (state: AppState) => [state.results.history.value, indicatorOf(state), selectJudgeRows(state)],
    (history, indicator, judge) =>
      judgePeriods(history, (rows) =>
        indicator ? (judge([indicator], rows).get(indicator.id) ?? []) : [],
      ),
  );
}

/** The same of the townships, by county rules as an indication; empty until they were asked for. */
export const selectTownshipPeriods = derive(
  (state: AppState) => [
    state.results.townshipHistory.value,
    selectChosenIndicator(state),
    selectJudgeTownships(state),
  ],
  (history, indicator, judge) =>
    judgePeriods(history, (rows) => (indicator ? judge([indicator], rows) : [])),
);

/** The chosen indicator in every year that has a figure; empty until the figures are there. */
export const selectSideVerdicts = verdictsOf(selectChosenIndicator);

/** What the chosen indicator is crossed with; null while that is its own change. */
export const selectPairedIndicator = derive(
  (state: AppState) => [selectIndicators(state), state.choices.side.pairedWith],
  (indicators, id): Indicator | null => indicators.get(id) ?? null,
);

export const selectPairedVerdicts = verdictsOf(selectPairedIndicator);

export interface SideUnit {
  readonly unit: Unit;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly change: PeriodChange;
  /** Held back by the filter: faded on the maps, not in the tables. */
  readonly isFaded: boolean;
}

/** The chosen indicator by period at the level that is looked at. */
export function selectLevelPeriods(state: AppState): PeriodVerdicts {
  return state.choices.level === "township"
    ? selectTownshipPeriods(state)
    : selectSideVerdicts(state);
}

const selectLevelUnits = derive(
  (state: AppState) => [
    state.choices.level === "township",
    selectUnits(state),
    selectUnitsAboveTownships(state),
  ],
  (isTownship, all, above) =>
    isTownship
      ? [...all.values()].filter(({ level }) => level === "township")
      : above.filter(({ level }) => level !== "city"),
);

/** Counties and zones, or townships, with the figures of both periods, and how they moved. */
export const selectSideUnits = derive(
  (state: AppState) => [
    selectLevelPeriods(state),
    selectLevelUnits(state),
    selectChosenIndicator(state),
    selectFigureSpan(state),
    selectPassesVerdict(state),
    selectConditionsOf(state),
  ],
  (verdicts, units, indicator, { before, after }, passes, conditionsOf): readonly SideUnit[] => {
    if (!indicator || verdicts.size === 0) return [];
    const scaleOf = (unit: Unit) => {
      const rule = ruleOf(indicator, { unit, ...conditionsOf(unit) })?.rule;
      return { direction: rule ? betterDirection(rule) : null, decimals: indicator.decimals };
    };
    const in_ = (period: Period, unit: Unit) => verdicts.get(period)?.get(unit.code) ?? null;
    return units.map((unit) => {
      const [then, now] = [in_(before, unit), in_(after, unit)];
      const known = now ?? then;
      return {
        unit,
        before: then,
        after: now,
        change: periodChange(then, now, scaleOf(unit)),
        isFaded: known !== null && !passes(known),
      };
    });
  },
);
