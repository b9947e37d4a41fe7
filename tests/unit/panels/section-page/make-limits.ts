import type { ItemLimits } from "../../../../src/domain/water/limits";

/** A line of the standard's table of which a test sets what it needs. */
export function makeLimits(change: Partial<ItemLimits> = {}): ItemLimits {
  return {
    item: "TP",
    name: { zh: "总磷", en: "Total phosphorus" },
    unit: "mg/L",
    direction: "at-most",
    waterKind: "all",
    limits: [0.02, 0.1, 0.2, 0.3, 0.4],
    participates: true,
    hasMultiple: true,
    isPriorityPollutant: false,
    number: 8,
    decimals: 3,
    clause: "GB 3838-2002 表1 第8项",
    ...change,
  };
}
