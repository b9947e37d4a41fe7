import type { Observation, Reported } from "../observation";
import type { ConditionalRule, Indicator, Rule } from "../programme/programme";
import { judgeRule } from "../programme/rules/rules";
import { roundedNumber } from "../water/round-gb8170";
import type { Evidence } from "./evidence";
import type { Flip, Robustness } from "./robustness";
import { ruleOf } from "./rule-of";
import { isJudged, isKept, type Verdict } from "./verdict";

/**
 * Whether a verdict would flip if the figures were rounded as they are published (GB/T 8170, the
 * indicator's decimals), or if the limit did not include itself. Judged again by the very rule; words
 * flip by neither. Null without a judgement of the asked period.
 */
export function verdictRobustness(
  indicator: Indicator,
  evidence: Evidence,
  verdict: Verdict,
): Robustness | null {
  const conditional = ruleOf(indicator, evidence);
  if (!conditional || !isJudged(verdict)) return null;
  const given = { indicator, evidence, conditional };
  const flips = [byRounding(given, verdict), byBoundary(given, verdict)].flat();
  return { isSolid: flips.length === 0, flips };
}

interface Given {
  readonly indicator: Indicator;
  readonly evidence: Evidence;
  readonly conditional: ConditionalRule;
}

function byRounding({ indicator, evidence, conditional }: Given, verdict: Verdict): Flip[] {
  const { reported } = evidence;
  if (!reported || verdict.value === null) return [];
  const rounded: Reported = {
    ...reported,
    current: roundedRow(reported.current, indicator.decimals),
    previous: roundedRow(reported.previous, indicator.decimals),
  };
  const { state, target } = judgeRule(conditional, indicator, { ...evidence, reported: rounded });
  if (!isFlipped(verdict, { state }) || !target) return [];
  const limit = `${target.comparison} ${target.value}`;
  const filled = `${verdict.value} → ${rounded.current?.value} ${limit}`;
  return [{ cause: "rounding", state, filled }];
}

function roundedRow(row: Observation | null, decimals: number): Observation | null {
  if (!row || row.value === null) return row;
  return { ...row, value: roundedNumber(row.value, decimals) };
}

function byBoundary({ indicator, evidence, conditional }: Given, verdict: Verdict): Flip[] {
  const { value } = verdict;
  if (value === null) return [];
  const { state, target } = judgeRule(
    { ...conditional, rule: stricter(conditional.rule) },
    indicator,
    stricterEvidence(conditional.rule, evidence),
  );
  if (!isFlipped(verdict, { state })) return [];
  const sign = target?.comparison === "≤" ? "<" : ">";
  return [{ cause: "boundary", state, filled: `${value} ${sign} ${value} ✗` }];
}

/** More than the dust that counts as equal, less than any figure is reported to. */
const HAIR = 4e-9;

function raised(limit: number): number {
  return limit + HAIR * (Math.abs(limit) || 1);
}

function lowered(limit: number): number {
  return limit - HAIR * (Math.abs(limit) || 1);
}

/** The same rule without the limit itself; "=" and ">" have no such reading. */
function stricter(rule: Rule): Rule {
  if (rule.kind === "at-least") return { ...rule, value: raised(rule.value) };
  if (rule.kind === "at-most") return { ...rule, value: lowered(rule.value) };
  if (rule.kind !== "assigned" || !rule.also) return rule;
  const { comparison, value } = rule.also;
  const limit = comparison === "≥" ? raised(value) : lowered(value);
  return { ...rule, also: { comparison, value: limit } };
}

/** Limits that stand in the evidence: the assigned target, and the figure that must not fall. */
function stricterEvidence(rule: Rule, evidence: Evidence): Evidence {
  const { assigned, reported } = evidence;
  if (rule.kind === "assigned" && assigned) {
    const value = rule.better === "higher" ? raised(assigned.value) : lowered(assigned.value);
    return { ...evidence, assigned: { ...assigned, value } };
  }
  const before = reported?.previous?.value ?? null;
  if (rule.kind !== "trend" || rule.trend !== "not-decreasing" || !reported || before === null)
    return evidence;
  const previous = reported.previous && { ...reported.previous, value: raised(before) };
  return { ...evidence, reported: { ...reported, previous } };
}

function isFlipped(before: Pick<Verdict, "state">, after: Pick<Verdict, "state">): boolean {
  return isJudged(after) && isKept(before) !== isKept(after);
}
