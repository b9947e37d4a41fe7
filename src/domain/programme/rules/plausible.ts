import type { AppliedTarget, TracedRow } from "../../gaps/verdict";
import type { Indicator } from "../programme";
import { noVerdict, type Outcome } from "./outcome";

/** Both ends of the indicator's plausible range belong to it; unlimited where the pack names none. */
export function plausibleRange({ plausible }: Indicator): readonly [low: number, high: number] {
  return plausible ?? [-Infinity, Infinity];
}

/** Inside the plausible range, and a number at all. */
export function isPlausible(indicator: Indicator, value: number): boolean {
  const [low, high] = plausibleRange(indicator);
  return Number.isFinite(value) && value >= low && value <= high;
}

/** A figure that cannot be right is not held against anything: a slip of the pen is no gap. */
export function implausible(
  indicator: Indicator,
  value: number,
  rest: { readonly target: AppliedTarget; readonly rows: readonly TracedRow[] },
): Outcome {
  const filled = `${value} ∉ [${plausibleRange(indicator).join(", ")}]`;
  return noVerdict("not-assessed", "implausible", { ...rest, filled });
}
