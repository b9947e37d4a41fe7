import { difference, isAtMost } from "../../decimal";
import type { VerdictState } from "../../gaps/verdict";
import { isOfSameVersion } from "../../observation";
import { areaTolerance } from "../../spatial/kept-area";
import type { Rule } from "../programme";
import { shareOf } from "./compare-figure";
import { whyNoChange } from "./improving";
import { type Judge, noVerdict, tracedRow } from "./outcome";
import { implausible, isPlausible } from "./plausible";

type TrendKind = Extract<Rule, { kind: "trend" }>["trend"];

/** What the change since the period before must be. */
const wanted: Readonly<Record<TrendKind, { sign: "≥" | "≤"; strict: boolean }>> = {
  "not-decreasing": { sign: "≥", strict: false },
  "area-kept": { sign: "≥", strict: false },
  decreasing: { sign: "≤", strict: true },
};

/**
 * Compared with the period before. `area-kept` (面积不减少、性质不改变、功能不降低) can only be
 * judged by its area here, within the tolerance of two digitisations; nature and function need
 * evidence that is not a figure. Figures of two versions (2018 红线, 2022 三区三线) are not compared: a
 * boundary drawn anew is no change on the ground. What must fall and did not move is not met, by a distance that no figure tells.
 */
export const trend: Judge<"trend"> = ({ rule, conditional, indicator, evidence }) => {
  const { current, previous } = evidence.reported ?? { current: null, previous: null };
  const isLike = !current || !previous || isOfSameVersion(current, previous);
  const before = (isLike ? previous?.value : null) ?? null;
  const target = {
    value: before,
    comparison: wanted[rule.trend].sign,
    wording: conditional.wording,
    provenance: indicator.provenance,
  };
  if (!current || current.value === null) return noVerdict("no-data", "not-reported", { target });
  const rows = [current, ...(previous ? [previous] : [])].map(tracedRow);
  const wrong = [current.value, before ?? current.value].find(
    (value) => !isPlausible(indicator, value),
  );
  if (wrong !== undefined) return implausible(indicator, wrong, { target, rows });
  if (before === null) return noVerdict("not-assessed", whyNoChange(evidence), { target, rows });
  return { ...compareFigures(rule.trend, before, current.value), reason: null, target, rows };
};

function compareFigures(trend: TrendKind, before: number, now: number) {
  const { sign, strict } = wanted[trend];
  const change = difference(now, before);
  const gap = sign === "≥" ? difference(before, now) : change;
  const tolerance = trend === "area-kept" ? areaTolerance(before) : 0;
  const isMet = strict ? gap < 0 : isAtMost(gap, tolerance);
  const isUnmoved = !isMet && gap === 0;
  const state: VerdictState = isMet ? "met" : "not-met";
  return {
    state,
    gap: isUnmoved ? null : gap,
    relativeGap: isUnmoved ? null : shareOf(gap, before),
    filled: `${before} → ${now} (${change > 0 ? "+" : ""}${change}) ${isMet ? "✓" : "✗"}`,
  };
}
