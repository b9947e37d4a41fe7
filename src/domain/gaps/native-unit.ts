import type { Observation, Reported } from "../observation";
import type { Indicator } from "../programme/programme";
import type { Evidence } from "./evidence";

/** The unit of a share that is stated as a part of one. */
const FRACTION = "1";
const PERCENT = "%";

/** Percents a limit must be at least for a figure of 1 or less to look like a fraction. */
const CLEARLY_PERCENTS = 10;

/**
 * The reported figures in the indicator's own unit: a fraction times 100 where percents are asked
 * for. Null where the stated unit cannot become the indicator's: nothing is guessed.
 */
export function inNativeUnit(
  { unit }: Indicator,
  { reported, reportedUnit }: Pick<Evidence, "reported" | "reportedUnit">,
): Reported | null {
  if (!reported || !reportedUnit || reportedUnit === unit.zh) return reported;
  if (reportedUnit !== FRACTION || unit.zh !== PERCENT) return null;
  const { current, previous } = reported;
  return { ...reported, current: timesHundred(current), previous: timesHundred(previous) };
}

function timesHundred(row: Observation | null): Observation | null {
  if (!row || row.value === null) return row;
  return { ...row, value: Number((row.value * 100).toPrecision(12)) };
}

/** Above nothing and at most 1 %, where the limit is far above: perhaps a fraction, not percents. */
export function looksLikeFraction(
  { unit }: Indicator,
  value: number | null,
  limit: number | null,
): boolean {
  if (unit.zh !== PERCENT || value === null || limit === null) return false;
  return value > 0 && value <= 1 && limit >= CLEARLY_PERCENTS;
}
