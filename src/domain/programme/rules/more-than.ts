import { limitProvenance } from "../limit-provenance";
import { compareFigure } from "./compare-figure";
import type { Judge } from "./outcome";

/** The figure must be above the limit; equal is not met (>). */
export const moreThan: Judge<"more-than"> = ({ rule, conditional, indicator, evidence }) =>
  compareFigure({
    indicator,
    evidence,
    target: {
      value: rule.value,
      comparison: ">",
      wording: conditional.wording,
      provenance: limitProvenance(conditional, indicator),
    },
  });
