import type { ItemLimits } from "./limits";

/**
 * The unit each item is reckoned in: that of GB 3838-2002 table 1, and for the two items of TLI(Σ)
 * that the table lacks mg/m³ (chlorophyll a) and m (transparency).
 */
export function standardUnits(limits: readonly ItemLimits[]): ReadonlyMap<string, string> {
  return new Map([
    ["CHLA", "mg/m³"],
    ["SD", "m"],
    ...limits.map(({ item, unit }) => [item, unit] as const),
  ]);
}
