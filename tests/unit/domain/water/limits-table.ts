import type { ItemLimits } from "../../../../src/domain/water/limits";

function line(item: string, change: Partial<ItemLimits>): ItemLimits {
  return {
    item,
    name: { zh: item, en: item },
    unit: "mg/L",
    direction: "at-most",
    waterKind: "all",
    limits: [],
    participates: true,
    hasMultiple: true,
    isPriorityPollutant: false,
    number: 0,
    decimals: 2,
    clause: "GB 3838-2002 表1",
    ...change,
  };
}

/** Lines of GB 3838-2002 table 1, copied as figures. */
export const table: readonly ItemLimits[] = [
  line("PH", { direction: "range", limits: [6, 9], hasMultiple: false }),
  line("DO", { direction: "at-least", limits: [7.5, 6, 5, 3, 2], hasMultiple: false }),
  line("COD", { limits: [15, 15, 20, 30, 40] }),
  line("CODMN", { limits: [2, 4, 6, 10, 15] }),
  line("NH3N", { limits: [0.15, 0.5, 1, 1.5, 2] }),
  line("TP", { limits: [0.02, 0.1, 0.2, 0.3, 0.4], waterKind: "river" }),
  line("TP", { limits: [0.01, 0.025, 0.05, 0.1, 0.2], waterKind: "lake" }),
  line("TN", { limits: [0.2, 0.5, 1, 1.5, 2], waterKind: "lake", participates: false }),
  line("PB", { limits: [0.01, 0.01, 0.05, 0.05, 0.1], isPriorityPollutant: true }),
];
