import { versionOf } from "../observation";
import type { ConditionalRule, Indicator } from "../programme/programme";
import { attributeFor, conditionNames } from "../programme/rule-for";
import { noVerdict, type Outcome, tracedRow } from "../programme/rules/outcome";
import { judgeRule } from "../programme/rules/rules";
import { daysLeft } from "./days-left";
import type { Evidence } from "./evidence";
import { inNativeUnit, looksLikeFraction } from "./native-unit";
import { ruleOf } from "./rule-of";
import {
  type AppliedCondition,
  isJudged,
  type LeftOutRow,
  type Trace,
  type TracedRow,
  type Verdict,
} from "./verdict";
import { verdictRobustness } from "./verdict-robustness";

/**
 * The verdict on one indicator of one unit in the asked period, with its trace. The order matters:
 * what does not apply is said before what is missing, and an older figure is `stale` whatever it says.
 */
export function evaluate(indicator: Indicator, evidence: Evidence): Verdict {
  const { unit, asked, asOf } = evidence;
  const given = { ...evidence, reported: inNativeUnit(indicator, evidence) };
  const outcome = outcomeOf(indicator, given, evidence);
  const current = given.reported?.current ?? null;
  const isStale = current !== null && current.period < asked && isJudged(outcome);
  const verdict: Verdict = {
    unit: unit.code,
    indicator: indicator.id,
    state: isStale ? "stale" : outcome.state,
    reason: isStale ? "older-value" : outcome.reason,
    attribute: attributeFor(indicator, unit),
    value: current?.value ?? null,
    text: current?.text ?? null,
    period: current?.period ?? null,
    basis: current?.basis ?? outcome.rows[0]?.basis ?? null,
    target: outcome.target,
    gap: outcome.gap,
    relativeGap: outcome.relativeGap,
    daysLeft: asOf === undefined ? null : daysLeft(asOf, asked),
    robustness: null,
    ...(current ? versionOf(current) : {}),
    trace: traceOf(indicator, evidence, outcome),
  };
  return { ...verdict, robustness: verdictRobustness(indicator, given, verdict) };
}

function outcomeOf(indicator: Indicator, given: Evidence, stated: Evidence): Outcome {
  if (!attributeFor(indicator, given.unit)) return noVerdict("not-assessed", "not-applicable");
  const conditional = ruleOf(indicator, given);
  if (!conditional) return noVerdict("not-assessed", "no-target");
  const current = stated.reported?.current;
  if (!current || current.value === null) return judgeRule(conditional, indicator, given);
  const rows = [tracedRow(current)];
  if (!given.reported?.current) {
    const filled = `${current.value} ${stated.reportedUnit} ≠ ${indicator.unit.zh}`;
    return noVerdict("not-assessed", "implausible", { rows, filled });
  }
  const { value } = given.reported.current;
  const outcome = judgeRule(conditional, indicator, given);
  if (value === current.value) return outcome;
  return { ...outcome, filled: `${current.value} = ${value} % · ${outcome.filled}` };
}

function traceOf(indicator: Indicator, evidence: Evidence, outcome: Outcome): Trace {
  const value = inNativeUnit(indicator, evidence)?.current?.value ?? null;
  const rows = outcome.rows.map((row) => asReported(row, evidence));
  const conditional = ruleOf(indicator, evidence);
  return {
    indicator: indicator.id,
    rule: conditional?.rule.kind ?? "none",
    clause: indicator.clause,
    formula: indicator.formula,
    filled: outcome.filled,
    rows,
    leftOut: [...olderRows(evidence, rows), ...(evidence.leftOut ?? [])],
    looksLikeFraction: looksLikeFraction(indicator, value, outcome.target?.value ?? null),
    rolledUp: null,
    ruleProvenance: indicator.provenance,
    conditions: conditional ? conditionsOf(conditional, evidence) : [],
    adjustedFrom: conditional?.adjustedFrom ?? null,
  };
}

/** What decided between the indicator's rules. */
export function conditionsOf(
  { when }: ConditionalRule,
  { ownConditions = [] }: Evidence,
): readonly AppliedCondition[] {
  return conditionNames.flatMap((name) => {
    const value = when[name];
    return value === undefined ? [] : [{ name, value, isOwn: ownConditions.includes(name) }];
  });
}

/** A row as it stands in its file, whatever unit it was judged in. */
function asReported(row: TracedRow, { reported }: Evidence): TracedRow {
  const stated = [reported?.current, reported?.previous].find((each) => each && isSame(each, row));
  return stated ? tracedRow(stated) : row;
}

/** The earlier figure, where the rule did not compare with it. */
function olderRows({ reported }: Evidence, used: readonly TracedRow[]): readonly LeftOutRow[] {
  const previous = reported?.previous;
  if (!previous || used.some((row) => isSame(row, previous))) return [];
  return [{ ...tracedRow(previous), why: "older-period" }];
}

function isSame(a: Pick<TracedRow, "row" | "period">, b: Pick<TracedRow, "row" | "period">) {
  return a.row.file === b.row.file && a.row.line === b.row.line && a.period === b.period;
}
