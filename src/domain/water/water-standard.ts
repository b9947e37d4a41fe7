import type { WaterSeasons } from "../period";
import type { Acidity } from "./averages";
import type { ItemLimits } from "./limits";
import { roundedNumber } from "./round-gb8170";

/** By which readings are judged: the limits, and how an authority may want them applied. */
export interface WaterStandard {
  readonly limits: readonly ItemLimits[];
  /** Months of each water period, for periods that are one. */
  readonly seasons?: WaterSeasons;
  /** 全数值比较法 (as it is) or 修约值比较法 (rounded by GB/T 8170 first); full when left out. */
  readonly rounding?: "full" | "rounded";
  /**
   * Whether dissolved oxygen may reach class Ⅰ by 90 % of saturation as well as by 7.5 mg/L, at the
   * section's own water temperature (item WT, ℃); without that reading nothing changes.
   */
  readonly dissolvedOxygenBySaturation?: boolean;
  /** How pH is averaged; through [H⁺] when left out. */
  readonly acidity?: Acidity;
}

/** A concentration as it is compared: to the item's own places where the values are rounded first. */
export function comparedValue(
  value: number,
  { decimals }: ItemLimits,
  { rounding }: Pick<WaterStandard, "rounding">,
): number {
  return rounding === "rounded" ? roundedNumber(value, decimals) : value;
}
