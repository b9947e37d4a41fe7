import { type Period, periodKind } from "../domain/period";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectFigurePeriods } from "./select-figure-periods";

/** What the time bar steps through: periods of one kind, of the figures or of the sections' water. */
export interface TimeLine {
  readonly matter: "figures" | "water";
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly chosen: Period;
}

export const selectTimeLine = derive(
  (state: AppState) => [
    state.choices.level === "section",
    state.choices.period,
    state.choices.waterPeriod,
    state.results.periods.value?.water ?? null,
    selectFigurePeriods(state),
  ],
  (isWater, period, waterPeriod, water, figures): TimeLine => {
    if (!isWater) return { matter: "figures", periods: (figures ?? []).toSorted(), chosen: period };
    const kind = periodKind(waterPeriod);
    const ofKind = (water ?? []).map((each) => each.period);
    return {
      matter: "water",
      periods: ofKind.filter((each) => periodKind(each) === kind).toSorted(),
      chosen: waterPeriod,
    };
  },
);
