import { limitProvenance } from "../limit-provenance";
import { compareFigure } from "./compare-figure";
import { orImproving } from "./improving";
import type { Judge } from "./outcome";

/** The figure must reach the limit; equal is met (≥). 或持续提高: below it, better than before will do. */
export const atLeast: Judge<"at-least"> = ({ rule, conditional, indicator, evidence }) => {
  const outcome = compareFigure({
    indicator,
    evidence,
    target: {
      value: rule.value,
      comparison: "≥",
      wording: conditional.wording,
      provenance: limitProvenance(conditional, indicator),
    },
  });
  return rule.orImproving ? orImproving(outcome, "higher", evidence) : outcome;
};
