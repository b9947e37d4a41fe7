import type { WaterPeriod } from "./city";
import type { Reported } from "./observation";
import type { Period } from "./period";
import type { AssignedTarget } from "./target";
import type { Reading } from "./water/section";

export interface Periods {
  /** In which units reported anything, of every kind, newest first. */
  readonly figures: readonly Period[];
  readonly water: readonly WaterPeriod[];
}

/** What the geodata build asked the database beforehand, so that the first map need not wait for it. */
export interface Opening {
  readonly period: Period;
  readonly waterPeriod: Period;
  readonly counties: readonly Reported[];
  readonly readings: readonly Reading[];
  readonly periods: Periods;
  readonly targets: readonly AssignedTarget[];
}
