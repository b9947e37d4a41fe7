import type { ItemLimits } from "../../../../src/domain/water/limits";

function line(number: number, item: string, change: Partial<ItemLimits>): ItemLimits {
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
    number,
    decimals: 2,
    clause: `GB 3838-2002 表1 第${number}项`,
    ...change,
  };
}

const apart = { participates: false };
const priority = { isPriorityPollutant: true };

/** Lines of GB 3838-2002 table 1, copied as figures and deliberately out of order. */
export const table: readonly ItemLimits[] = [
  line(18, "PB", { limits: [0.01, 0.01, 0.05, 0.05, 0.1], ...priority }),
  line(16, "CD", { limits: [0.001, 0.005, 0.005, 0.005, 0.01], ...priority }),
  line(15, "HG", { limits: [0.00005, 0.00005, 0.0001, 0.001, 0.001], ...priority }),
  line(12, "F", { limits: [1, 1, 1, 1.5, 1.5] }),
  line(21, "OIL", { limits: [0.05, 0.05, 0.05, 0.5, 1] }),
  line(24, "FC", { limits: [200, 2000, 10000, 20000, 40000], ...apart }),
  line(2, "PH", { direction: "range", limits: [6, 9], hasMultiple: false }),
  line(3, "DO", { direction: "at-least", limits: [7.5, 6, 5, 3, 2], hasMultiple: false }),
  line(7, "NH3N", { limits: [0.15, 0.5, 1, 1.5, 2] }),
  line(4, "CODMN", { limits: [2, 4, 6, 10, 15] }),
  line(5, "COD", { limits: [15, 15, 20, 30, 40] }),
  line(6, "BOD5", { limits: [3, 3, 4, 6, 10] }),
  line(8, "TP", { limits: [0.02, 0.1, 0.2, 0.3, 0.4], waterKind: "river" }),
  line(8, "TP", { limits: [0.01, 0.025, 0.05, 0.1, 0.2], waterKind: "lake" }),
  line(9, "TN", { limits: [0.2, 0.5, 1, 1.5, 2], waterKind: "lake", ...apart }),
];
