import { limitProvenance } from "../limit-provenance";
import { compareFigure } from "./compare-figure";
import type { Judge } from "./outcome";

/** The figure must be the one asked for (100 % of …). */
export const exactly: Judge<"exactly"> = ({ rule, conditional, indicator, evidence }) =>
  compareFigure({
    indicator,
    evidence,
    target: {
      value: rule.value,
      comparison: "=",
      wording: conditional.wording,
      provenance: limitProvenance(conditional, indicator),
    },
  });
