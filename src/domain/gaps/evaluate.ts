import type { Indicator } from "../programme/programme";
import { attributeFor, type Conditions, ruleFor } from "../programme/rule-for";
import { noVerdict, type Outcome } from "../programme/rules/outcome";
import { judgeRule } from "../programme/rules/rules";
import type { Evidence } from "./evidence";
import type { Verdict } from "./verdict";

/**
 * The verdict on one indicator of one unit in the asked period, with its trace. The order matters:
 * what does not apply is said before what is missing, and an older figure is `stale` whatever it says.
 */
export function evaluate(indicator: Indicator, evidence: Evidence): Verdict {
  const { unit, asked, reported } = evidence;
  const attribute = attributeFor(indicator, unit);
  const conditional = ruleFor(indicator, unit, conditionsOf(evidence));
  const outcome = outcomeOf(indicator, evidence);
  const current = reported?.current ?? null;
  const isStale = current !== null && current.period < asked && isJudged(outcome);
  return {
    unit: unit.code,
    indicator: indicator.id,
    state: isStale ? "stale" : outcome.state,
    reason: isStale ? "older-value" : outcome.reason,
    attribute,
    value: current?.value ?? null,
    text: current?.text ?? null,
    period: current?.period ?? null,
    basis: current?.basis ?? (outcome.rows.length > 0 ? (outcome.rows[0]?.basis ?? null) : null),
    target: outcome.target,
    gap: outcome.gap,
    relativeGap: outcome.relativeGap,
    trace: {
      indicator: indicator.id,
      rule: conditional?.rule.kind ?? "none",
      clause: indicator.clause,
      filled: outcome.filled,
      rows: outcome.rows,
      ruleProvenance: indicator.provenance,
    },
  };
}

function outcomeOf(indicator: Indicator, evidence: Evidence): Outcome {
  const { unit } = evidence;
  if (!attributeFor(indicator, unit)) return noVerdict("not-assessed", "not-applicable");
  const conditional = ruleFor(indicator, unit, conditionsOf(evidence));
  if (!conditional) return noVerdict("not-assessed", "no-target");
  return judgeRule(conditional, indicator, evidence);
}

function conditionsOf({ terrain, setting }: Evidence): Conditions {
  return setting ? { terrain, climate: setting.climate, citySize: setting.citySize } : { terrain };
}

function isJudged({ state }: Outcome): boolean {
  return state === "met" || state === "at-risk" || state === "not-met";
}
