import { compareFigure } from "./compare-figure";
import { changeSinceBefore, orImproving, whyNoChange } from "./improving";
import { type Case, type Judge, noVerdict, type Outcome, tracedRow } from "./outcome";

/**
 * 完成上级规定的考核任务: held against the target assigned to this unit for this year, and, where
 * the document adds 保持稳定或持续改善, not worse than the year before; where it adds 且 ≥90 或持续提高,
 * against that limit too. Without an assigned target it is not assessed, whatever the figure: never
 * met by default.
 */
export const assigned: Judge<"assigned"> = (given) => {
  const { rule, indicator, evidence } = given;
  const current = evidence.reported?.current;
  const rows = current ? [tracedRow(current)] : [];
  if (!evidence.assigned) return noVerdict("not-assessed", "no-target", { rows });
  const comparison = rule.better === "higher" ? "≥" : "≤";
  const target = {
    value: evidence.assigned.value,
    comparison,
    wording: `${comparison}${evidence.assigned.value}`,
    provenance: evidence.assigned.provenance,
  } as const;
  const outcome = compareFigure({ indicator, evidence, target });
  const both = rule.also ? withAlso(outcome, given) : outcome;
  return rule.notWorse ? withNotWorse(both, given) : both;
};

/** The worse of the two tells: the task must be done and the document's own limit kept. */
function withAlso(outcome: Outcome, { rule, conditional, indicator, evidence }: Given): Outcome {
  if (!rule.also || outcome.state === "not-met" || outcome.gap === null) return outcome;
  const { value, comparison } = rule.also;
  const target = {
    value,
    comparison,
    wording: conditional.wording,
    provenance: indicator.provenance,
  } as const;
  const second = orImproving(compareFigure({ indicator, evidence, target }), rule.better, evidence);
  const filled = `${outcome.filled} · ${second.filled}`;
  const isWorse = second.state !== "met" && second.state !== outcome.state;
  return { ...(isWorse ? second : outcome), filled };
}

type Given = Case<"assigned">;

/**
 * The task is done, but 保持稳定或持续改善 is in danger: the document weighs both. Without a figure of
 * the period before only the task can be judged, which is said.
 */
function withNotWorse(outcome: Outcome, { rule, evidence }: Given): Outcome {
  const isDone = outcome.state === "met" || outcome.state === "at-risk";
  const change = changeSinceBefore(rule.better, evidence);
  if (!change) return isDone ? { ...outcome, reason: whyNoChange(evidence) } : outcome;
  const rows = [...outcome.rows, ...change.rows];
  const filled = `${outcome.filled} · ${change.filled}`;
  if (isDone && change.gain < 0)
    return { ...outcome, state: "at-risk", reason: "worse-than-before", rows, filled };
  return { ...outcome, rows, filled };
}
