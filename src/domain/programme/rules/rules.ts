import type { Evidence } from "../../gaps/evidence";
import type { ConditionalRule, Indicator, Rule } from "../programme";
import { assigned } from "./assigned";
import { atLeast } from "./at-least";
import { atMost } from "./at-most";
import { exactly } from "./exactly";
import { moreThan } from "./more-than";
import { namedBy } from "./named-by";
import type { Judge, Outcome } from "./outcome";
import { stated } from "./stated";
import { trend } from "./trend";

/** The kinds of rule. A new kind is a file and a line here. */
export const judges: { readonly [Kind in Rule["kind"]]: Judge<Kind> } = {
  "at-least": atLeast,
  "more-than": moreThan,
  "at-most": atMost,
  exactly,
  stated,
  assigned,
  trend,
  "named-by": namedBy,
};

/** Judges by the kind the rule names. */
export function judgeRule(
  conditional: ConditionalRule,
  indicator: Indicator,
  evidence: Evidence,
): Outcome {
  const { rule } = conditional;
  const judge = judges[rule.kind] as Judge<Rule["kind"]>;
  return judge({ rule, conditional, indicator, evidence });
}
