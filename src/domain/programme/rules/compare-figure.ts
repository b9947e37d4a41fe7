import type { Evidence } from "../../gaps/evidence";
import type { AppliedTarget, VerdictReason, VerdictState } from "../../gaps/verdict";
import type { Indicator } from "../programme";
import { noVerdict, type Outcome, tracedRow } from "./outcome";

/**
 * Share of the target within which a met figure counts as at risk (临界). 5 % is the convention of
 * the city's traffic lights, from memory; to become a setting.
 */
export const NEAR_LIMIT = 0.05;

/** Figures are decimal; 0.1 + 0.2 must equal 0.3 and 17.999999999 is not below 18. */
const TOLERANCE = 1e-9;

export interface Comparison {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly target: AppliedTarget & { readonly value: number };
}

/** Holds the reported figure against a target: at least, at most or exactly. */
export function compareFigure({ indicator, evidence, target }: Comparison): Outcome {
  const current = evidence.reported?.current;
  if (!current || current.value === null) return noVerdict("no-data", "not-reported", { target });
  const rows = [tracedRow(current)];
  const { value } = current;
  const [low, high] = indicator.plausible ?? [-Infinity, Infinity];
  if (value < low || value > high)
    return noVerdict("not-assessed", "implausible", {
      target,
      rows,
      filled: `${value} ∉ [${low}, ${high}]`,
    });
  const gap = shortfall(value, target);
  const scale = Math.abs(target.value) || 1;
  const isMet = gap <= TOLERANCE * scale;
  const isNear = isMet && target.comparison !== "=" && -gap < NEAR_LIMIT * scale;
  // 100 % of 100 % cannot be bettered, so it is not close to failing.
  const isBest = target.comparison === "≥" ? value >= high : value <= low;
  const [state, reason] = stateOf(isMet, isNear && !isBest);
  const filled = `${value} ${target.comparison} ${target.value} ${isMet ? "✓" : `✗ (${signed(gap)})`}`;
  return { state, reason, gap: clean(gap), relativeGap: clean(gap) / scale, target, filled, rows };
}

function stateOf(isMet: boolean, isNear: boolean): [VerdictState, VerdictReason | null] {
  if (!isMet) return ["not-met", null];
  return isNear ? ["at-risk", "near-limit"] : ["met", null];
}

function shortfall(value: number, { value: limit, comparison }: Comparison["target"]): number {
  if (comparison === "≤") return value - limit;
  if (comparison === "≥") return limit - value;
  return Math.abs(limit - value);
}

/** Without the dust of binary fractions, and without −0. */
function clean(gap: number): number {
  return Number(gap.toPrecision(12)) + 0;
}

function signed(gap: number): string {
  return String(clean(gap));
}
