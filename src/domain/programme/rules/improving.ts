import { difference } from "../../decimal";
import type { Evidence } from "../../gaps/evidence";
import { isOfSameVersion } from "../../observation";
import { type Outcome, tracedRow } from "./outcome";

export interface ChangeSinceBefore {
  /** > 0 better than the period before, < 0 worse, in the indicator's unit. */
  readonly gain: number;
  readonly rows: Outcome["rows"];
  /** In signs only: "84 → 83.1". */
  readonly filled: string;
}

/**
 * How the figure moved since the period before; null where one of the two is missing or the two are not
 * of one version.
 */
export function changeSinceBefore(
  better: "higher" | "lower",
  { reported }: Evidence,
): ChangeSinceBefore | null {
  const { current, previous } = reported ?? { current: null, previous: null };
  if (!current || !previous || current.value === null || previous.value === null) return null;
  if (!isOfSameVersion(current, previous)) return null;
  const change = difference(current.value, previous.value);
  return {
    gain: better === "higher" ? change : -change,
    rows: [tracedRow(previous)],
    filled: `${previous.value} → ${current.value}`,
  };
}

/** Why two periods could not be compared. */
export function whyNoChange({ reported }: Evidence): "no-earlier-value" | "other-version" {
  const { current, previous } = reported ?? { current: null, previous: null };
  const isOther =
    current && typeof previous?.value === "number" && !isOfSameVersion(current, previous);
  return isOther ? "other-version" : "no-earlier-value";
}

/**
 * 或持续提高（改善）: what misses the limit is met by being better than the period before. Without a
 * period before nobody can say, so the miss stands as not assessed.
 */
export function orImproving(
  outcome: Outcome,
  better: "higher" | "lower",
  evidence: Evidence,
): Outcome {
  const isNear = outcome.state === "at-risk" && outcome.reason === "near-limit";
  if (outcome.state !== "not-met" && !isNear) return outcome;
  const change = changeSinceBefore(better, evidence);
  // What would do below the limit must not be in danger above it.
  if (isNear)
    return change && change.gain > 0 ? { ...outcome, state: "met", reason: null } : outcome;
  if (!change) return { ...outcome, state: "not-assessed", reason: whyNoChange(evidence) };
  const rows = [...outcome.rows, ...change.rows];
  const filled = `${outcome.filled} · ${change.filled}`;
  if (change.gain <= 0) return { ...outcome, rows, filled };
  return { ...outcome, state: "met", gap: -change.gain, relativeGap: null, rows, filled };
}
