import type { Rule } from "../programme";
import { type Judge, noVerdict, tracedRow } from "./outcome";

type TrendKind = Extract<Rule, { kind: "trend" }>["trend"];

/** What the change since the period before must be. */
const wanted: Readonly<Record<TrendKind, { sign: "≥" | "≤"; gapOf: (change: number) => number }>> =
  {
    "not-decreasing": { sign: "≥", gapOf: (change) => -change },
    "area-kept": { sign: "≥", gapOf: (change) => -change },
    decreasing: { sign: "≤", gapOf: (change) => change },
  };

/**
 * Compared with the period before. `area-kept` (面积不减少、性质不改变、功能不降低) can only be
 * judged by its area here; nature and function need evidence that is not a figure.
 */
export const trend: Judge<"trend"> = ({ rule, conditional, indicator, evidence }) => {
  const { current, previous } = evidence.reported ?? { current: null, previous: null };
  const target = {
    value: previous?.value ?? null,
    comparison: wanted[rule.trend].sign,
    wording: conditional.wording,
    provenance: indicator.provenance,
  };
  if (!current || current.value === null) return noVerdict("no-data", "not-reported", { target });
  const rows = [current, ...(previous ? [previous] : [])].map(tracedRow);
  if (!previous || previous.value === null)
    return noVerdict("not-assessed", "no-earlier-value", { target, rows });
  const change = Number((current.value - previous.value).toPrecision(12));
  const gap = wanted[rule.trend].gapOf(change) + 0;
  const isMet = rule.trend === "decreasing" ? gap < 0 : gap <= 0;
  return {
    state: isMet ? "met" : "not-met",
    reason: null,
    gap,
    relativeGap: previous.value === 0 ? null : gap / Math.abs(previous.value),
    target,
    filled: `${previous.value} → ${current.value} (${change > 0 ? "+" : ""}${change}) ${isMet ? "✓" : "✗"}`,
    rows,
  };
};
