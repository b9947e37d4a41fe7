import { type Period, periodKind } from "../domain/period";
import type { AppState } from "./app-state";
import { derive } from "./derive";

/** Periods of the chosen one's kind in which units reported, newest first; null until they are known. */
export const selectFigurePeriods = derive(
  ({ choices, results }: AppState) => [
    results.periods.value?.figures ?? null,
    periodKind(choices.period),
  ],
  (figures, kind): readonly Period[] | null =>
    figures?.filter((each) => periodKind(each) === kind) ?? null,
);
