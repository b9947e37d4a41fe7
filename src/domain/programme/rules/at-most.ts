import { limitProvenance } from "../limit-provenance";
import { compareFigure } from "./compare-figure";
import type { Judge } from "./outcome";

/** The figure must not exceed the limit; equal is met (≤). */
export const atMost: Judge<"at-most"> = ({ rule, conditional, indicator, evidence }) =>
  compareFigure({
    indicator,
    evidence,
    target: {
      value: rule.value,
      comparison: "≤",
      wording: conditional.wording,
      provenance: limitProvenance(conditional, indicator),
    },
  });
