import { judgedWater } from "../domain/lists/judged-water";
import { type Period, periodKind, yearBefore } from "../domain/period";
import { type BatchChange, batchChanges, judgedOf } from "../domain/tables/batch-changes";
import type { UnitCode } from "../domain/unit-code";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { passesIndicator, passesUnit } from "./filters";
import { selectPassesCounty, selectSectionIndicator } from "./select-passing";
import {
  selectIndicators,
  selectJudgedIndicators,
  selectSectionsById,
  selectUnits,
} from "./select-places";
import { selectAssessedSections, selectWaterPeriodShown } from "./select-sections";
import { selectJudgeRows } from "./select-verdicts";
import { selectSectionsBefore, selectWaterBefore } from "./select-water";

export interface Span {
  readonly before: Period;
  readonly after: Period;
}

/** What became different, and between which periods; a span without data of both ends has no changes. */
export interface Changes {
  readonly list: readonly BatchChange[];
  readonly figures: Span;
  readonly water: Span;
  /** Whether the figures of both ends are there. */
  readonly isComplete: boolean;
}

export const selectFigureSpan = derive(
  ({ choices }: AppState) => [choices.period, choices.changedSince],
  (after, since): Span => ({
    before: since && periodKind(since) === periodKind(after) ? since : yearBefore(after),
    after,
  }),
);

export const selectWaterSpan = derive(
  (state: AppState) => [selectWaterPeriodShown(state), selectWaterBefore(state)],
  (after, before): Span => ({ before: before ?? yearBefore(after), after }),
);

const selectUnitChanges = derive(
  (state: AppState) => [
    state.results.history.value,
    selectJudgedIndicators(state),
    selectJudgeRows(state),
    selectFigureSpan(state),
  ],
  (history, judged, judgeRows, { before, after }): readonly BatchChange[] | null => {
    const rowsOf = (period: Period) => history?.find((each) => each.period === period);
    const [then, now] = [rowsOf(before), rowsOf(after)];
    if (!then || !now) return null;
    const all = (rows: typeof then) => [...judgeRows(judged, rows).values()].flat().map(judgedOf);
    return batchChanges(all(then), all(now));
  },
);

const selectWaterChanges = derive(
  (state: AppState) => [selectSectionsBefore(state), selectAssessedSections(state)],
  (before, after): readonly BatchChange[] | null =>
    before && batchChanges(before.map(judgedWater), after.map(judgedWater)),
);

/** Between the two periods of each kind, units first, each in the order of the kinds. */
export const selectPeriodChanges = derive(
  (state: AppState) => [
    selectUnitChanges(state),
    selectWaterChanges(state),
    selectFigureSpan(state),
    selectWaterSpan(state),
  ],
  (units, sections, figures, water): Changes => ({
    list: [...(units ?? []), ...(sections ?? [])],
    figures,
    water,
    isComplete: units !== null,
  }),
);

const selectPlaceOf = derive(
  (state: AppState) => [
    selectUnits(state),
    selectSectionsById(state),
    state.choices.filters,
    selectPassesCounty(state),
  ],
  (units, sections, filters, passesCounty) =>
    (place: string): ChangedPlace => {
      const section = sections.get(place);
      if (section) return { passes: passesCounty(section), level: null };
      const isCity = units.get(place)?.level === "city";
      return {
        passes: passesUnit(filters, place as UnitCode),
        level: isCity ? "city" : "county",
      };
    },
);

interface ChangedPlace {
  /** Whether the filter of units lets it through. */
  readonly passes: boolean;
  /** Whose attribute of an indicator holds; null for a section. */
  readonly level: "city" | "county" | null;
}

const selectPasses = derive(
  (state: AppState) => [
    state.choices.filters,
    state.choices.litStates,
    selectIndicators(state),
    selectPlaceOf(state),
    selectSectionIndicator(state),
  ],
  (filters, litStates, indicators, placeOf, water) =>
    ({ place, matter, after }: BatchChange): boolean => {
      const indicator = (matter === "" ? water : indicators.get(matter)) ?? null;
      const { passes, level } = placeOf(place);
      const isBinding = level === null || indicator?.attribute[level] === "binding";
      const isLit = litStates.length === 0 || litStates.includes(after);
      if (!isLit || (filters.isBindingOnly && !isBinding)) return false;
      return passes && (!indicator || passesIndicator(filters, indicator));
    },
);

/** What the chosen comparison shows: of the periods or of a file, as the filters let it through. */
export const selectChanges = derive(
  (state: AppState) => [
    selectPeriodChanges(state),
    state.imports.list.find(({ id }) => id === state.choices.changedBy)?.loaded ?? null,
    selectPasses(state),
  ],
  (periods, loaded, passes): readonly BatchChange[] =>
    (loaded ? (loaded.changes ?? []) : periods.list).filter(passes),
);
