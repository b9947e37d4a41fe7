import { compareFigure } from "./compare-figure";
import type { Judge } from "./outcome";

/** The figure must reach the limit; equal is met (≥). */
export const atLeast: Judge<"at-least"> = ({ rule, conditional, indicator, evidence }) =>
  compareFigure({
    indicator,
    evidence,
    target: {
      value: rule.value,
      comparison: "≥",
      wording: conditional.wording,
      provenance: indicator.provenance,
    },
  });
