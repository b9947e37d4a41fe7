import type { Indicator, Rule } from "../programme/programme";
import { isPlausible } from "../programme/rules/plausible";
import { betterDirection } from "./better-direction";
import { withoutDust } from "./roll-up";
import { isKept, type Verdict } from "./verdict";
import type { WhatItTakes } from "./what-it-takes";

/**
 * How far a unit's own figure must move, in the indicator's unit (percentage points where that is %):
 * to its limit, one last decimal beyond it where the limit itself is not enough, or one beyond the
 * period before where 持续提高 will do and is nearer. Null without a judgement in figures.
 */
export function whatIndicatorTakes(indicator: Indicator, verdict: Verdict): WhatItTakes | null {
  const { value, target, unit } = verdict;
  const isMet = isKept(verdict);
  if (value === null || !target || target.value === null || isMet === null) return null;
  const rule = ruleJudgedBy(indicator, verdict);
  const better = (rule && betterDirection(rule)) ?? "higher";
  const to = nearestThatKeeps(indicator, verdict, { rule, limit: target.value, better });
  const isReachable = isMet || isPlausible(indicator, to);
  const move = { place: unit, about: indicator.id, from: value, to, unit: indicator.unit.zh };
  const best = isMet || !isReachable ? null : { places: [unit], moves: [move] };
  return {
    goal: `${indicator.id} ${better === "higher" ? ">=" : "<="} ${to}`,
    isMet,
    reachable: isReachable,
    size: best ? 1 : 0,
    best,
    ties: [],
    tieCount: best ? 1 : 0,
  };
}

/** The rule that was asked; where several stand, the one with the limit that was applied. */
function ruleJudgedBy({ rules }: Indicator, { trace, target }: Verdict): Rule | null {
  const ofKind = rules.map(({ rule }) => rule).filter(({ kind }) => kind === trace.rule);
  const limit = target?.value;
  return ofKind.find((rule) => "value" in rule && rule.value === limit) ?? ofKind[0] ?? null;
}

interface Sought {
  readonly rule: Rule | null;
  readonly limit: number;
  readonly better: "higher" | "lower";
}

function nearestThatKeeps(indicator: Indicator, verdict: Verdict, sought: Sought): number {
  const { rule, limit, better } = sought;
  const step = (better === "higher" ? 1 : -1) * 10 ** -indicator.decimals;
  const beyond = (figure: number) => withoutDust(figure + step);
  if (rule?.kind === "more-than") return beyond(limit);
  if (rule?.kind === "trend" && rule.trend === "decreasing") return beyond(limit);
  if (rule?.kind === "assigned" && rule.also)
    return better === "higher"
      ? Math.max(limit, rule.also.value)
      : Math.min(limit, rule.also.value);
  const before = figureBefore(verdict);
  if (rule?.kind !== "at-least" || !rule.orImproving || before === null) return limit;
  return Math.min(limit, beyond(before));
}

/** The figure of the period before, where one unit reported both; a rolled-up one has many rows. */
function figureBefore({ trace, period }: Verdict): number | null {
  if (trace.rolledUp) return null;
  return trace.rows.find((row) => row.period !== period)?.value ?? null;
}
