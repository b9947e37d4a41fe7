import { type Period, periodKind } from "../domain/period";
import type { AppState } from "./app-state";
import { derive } from "./derive";

/** What the time bar steps through: the years of the figures, or the sections' periods of one kind. */
export interface TimeLine {
  readonly matter: "figures" | "water";
  /** Oldest first. */
  readonly periods: readonly Period[];
  readonly chosen: Period;
}

export const selectTimeLine = derive(
  ({ choices, results }: AppState) => [
    choices.level === "section",
    choices.period,
    choices.waterPeriod,
    results.periods.value,
  ],
  (isWater, period, waterPeriod, periods): TimeLine => {
    if (!isWater)
      return { matter: "figures", periods: (periods?.years ?? []).toSorted(), chosen: period };
    const kind = periodKind(waterPeriod);
    const ofKind = (periods?.water ?? []).map((each) => each.period);
    return {
      matter: "water",
      periods: ofKind.filter((each) => periodKind(each) === kind).toSorted(),
      chosen: waterPeriod,
    };
  },
);
