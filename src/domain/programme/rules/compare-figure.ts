import { difference } from "../../decimal";
import type { Evidence } from "../../gaps/evidence";
import type { AppliedTarget, VerdictReason, VerdictState } from "../../gaps/verdict";
import { isNearLimit } from "../../near-limit";
import type { Indicator } from "../programme";
import { noVerdict, type Outcome, tracedRow } from "./outcome";
import { implausible, isPlausible, plausibleRange } from "./plausible";

export interface Comparison {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly target: AppliedTarget & { readonly value: number };
}

/** Holds the reported figure against a target: at least, at most or exactly. Limits are inclusive. */
export function compareFigure({ indicator, evidence, target }: Comparison): Outcome {
  const current = evidence.reported?.current;
  if (!current || current.value === null) return noVerdict("no-data", "not-reported", { target });
  const rows = [tracedRow(current)];
  const { value } = current;
  if (!isPlausible(indicator, value)) return implausible(indicator, value, { target, rows });
  const gap = shortfall(value, target);
  const isMet = target.comparison === ">" ? gap < 0 : gap <= 0;
  const [low, high] = plausibleRange(indicator);
  // 100 % of 100 % cannot be bettered, so it is not close to failing.
  const isBest = target.comparison === "≤" ? value <= low : value >= high;
  const isNear = target.comparison !== "=" && !isBest && isNearLimit(-gap, target.value);
  const [state, reason] = stateOf(isMet, isNear);
  const filled = `${value} ${target.comparison} ${target.value} ${isMet ? "✓" : `✗ (${gap})`}`;
  return { state, reason, gap, relativeGap: shareOf(gap, target.value), target, filled, rows };
}

function stateOf(isMet: boolean, isNear: boolean): [VerdictState, VerdictReason | null] {
  if (!isMet) return ["not-met", null];
  return isNear ? ["at-risk", "near-limit"] : ["met", null];
}

function shortfall(value: number, { value: limit, comparison }: Comparison["target"]): number {
  if (comparison === "≤") return difference(value, limit);
  if (comparison === "≥" || comparison === ">") return difference(limit, value);
  return Math.abs(difference(limit, value));
}

/** A gap as a share of what it is held against; zero has no share. */
export function shareOf(gap: number, whole: number): number | null {
  return whole === 0 ? null : gap / Math.abs(whole);
}
