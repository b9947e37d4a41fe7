import { difference } from "../../decimal";
import { compareFigure } from "./compare-figure";
import { type Judge, noVerdict, type Outcome, tracedRow } from "./outcome";

/**
 * 完成上级规定的考核任务: held against the target assigned to this unit for this year, and, where
 * the document adds 保持稳定或持续改善, not worse than the year before. Without an assigned target
 * it is not assessed, whatever the figure: never met by default.
 */
export const assigned: Judge<"assigned"> = ({ rule, indicator, evidence }) => {
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
  return rule.notWorse ? withNotWorse(outcome, rule.better, evidence) : outcome;
};

function withNotWorse(
  outcome: Outcome,
  better: "higher" | "lower",
  { reported }: Parameters<typeof assigned>[0]["evidence"],
): Outcome {
  const { current, previous } = reported ?? { current: null, previous: null };
  if (!current || !previous || current.value === null || previous.value === null) return outcome;
  const change = difference(current.value, previous.value);
  const isWorse = better === "higher" ? change < 0 : change > 0;
  const rows = [...outcome.rows, tracedRow(previous)];
  const filled = `${outcome.filled} · ${previous.value} → ${current.value}`;
  // The target is met, but 保持稳定或持续改善 is in danger: the document weighs both.
  if (isWorse && outcome.state === "met")
    return { ...outcome, state: "at-risk", reason: null, rows, filled };
  return { ...outcome, rows, filled };
}
