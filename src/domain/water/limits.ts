import type { Bilingual } from "../bilingual";
import type { WaterKind } from "./section";

/** One line of GB 3838-2002 table 1. Concentrations in mg/L (pH without unit). */
export interface ItemLimits {
  readonly item: string;
  readonly name: Bilingual;
  readonly unit: string;
  /** `range` is pH: inside all classes are satisfied, outside it is 劣Ⅴ. */
  readonly direction: "at-most" | "at-least" | "range";
  readonly waterKind: WaterKind | "all";
  /** Limits of classes Ⅰ…Ⅴ, inclusive; for `range` the two ends. */
  readonly limits: readonly number[];
  /** One of the 21 items that make the class; the others are looked at apart. */
  readonly participates: boolean;
  /** 超标倍数 has no meaning for pH, dissolved oxygen and water temperature. */
  readonly hasMultiple: boolean;
  readonly isPriorityPollutant: boolean;
  readonly number: number;
  readonly decimals: number;
  readonly clause: string;
}
