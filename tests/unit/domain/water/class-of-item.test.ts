import { describe, expect, test } from "vitest";
import { classOfItem, exceedance, limitsFor } from "../../../../src/domain/water/class-of-item";
import type { ItemLimits } from "../../../../src/domain/water/limits";
import type { WaterKind } from "../../../../src/domain/water/section";
import { table } from "./limits-table";

function limitsOf(item: string, waterKind: WaterKind = "river"): ItemLimits {
  const limits = limitsFor(table, item, waterKind);
  if (!limits) throw new Error(`no limits of ${item}`);
  return limits;
}

test.each([
  ["a limit is inclusive", "NH3N", 1, 3],
  ["and compared unrounded", "NH3N", 1.004, 4],
  ["phosphorus of a river", "TP", 0.05, 2],
  ["oxygen is reversed", "DO", 5, 3],
  ["too little oxygen is worse than Ⅴ", "DO", 1.9, 6],
  ["pH 6 satisfies every class", "PH", 6, 1],
  ["pH 9 satisfies every class", "PH", 9, 1],
  ["pH above 9 satisfies none", "PH", 9.1, 6],
  ["pH below 6 satisfies none", "PH", 5.9, 6],
  ["equal limits take the better class", "COD", 14, 1],
  ["three equal limits take the best of them", "CD", 0.004, 2],
  ["small figures are figures too", "HG", 0.00008, 3],
  ["petroleum leaves Ⅲ at 0.05", "OIL", 0.06, 4],
  ["beyond Ⅴ is 劣Ⅴ, a rank of its own", "CODMN", 15.1, 6],
] as const)("%s: %s %d is rank %d", (...[, item, value, rank]) => {
  expect(classOfItem(limitsOf(item), value)).toBe(rank);
});

test("phosphorus of a lake has its own limits", () => {
  expect(classOfItem(limitsOf("TP", "lake"), 0.05)).toBe(3);
});

test("nitrogen of a river has none", () => {
  expect(limitsFor(table, "TN", "river")).toBeNull();
  expect(limitsFor(table, "TN", "lake")).not.toBeNull();
});

test("a mean off its limit by binary dust alone keeps it, without a multiple", () => {
  const mean = (0.1 + 0.2 + 0.3) / 3;
  expect(mean).toBeGreaterThan(0.2);
  expect(classOfItem(limitsOf("TP"), mean)).toBe(3);
  expect(exceedance(limitsOf("TP"), mean)).toBeNull();
});

describe("the multiple over Ⅲ", () => {
  test.each([
    ["NH3N", 2.3, 1.3],
    ["TP", 0.35, 0.75],
    ["COD", 28, 0.4],
    ["BOD5", 5, 0.25],
  ] as const)("of %s %d is %d", (item, value, multiple) => {
    expect(exceedance(limitsOf(item), value)).toBeCloseTo(multiple, 9);
  });

  test("has no meaning for oxygen and pH, nor where Ⅲ is kept", () => {
    expect(exceedance(limitsOf("DO"), 2.5)).toBeNull();
    expect(exceedance(limitsOf("PH"), 9.5)).toBeNull();
    expect(exceedance(limitsOf("COD"), 20)).toBeNull();
  });
});

test.each(table.map((limits) => [limits.item, limits] as const))(
  "%s never gets a better class by getting worse",
  (_item, limits) => {
    if (limits.direction === "range") return;
    const far = Math.max(...limits.limits) * 1.2;
    const values = Array.from({ length: 400 }, (_, step) => (far * step) / 400);
    const ranks = values.map((value) => classOfItem(limits, value));
    const worsening = limits.direction === "at-most" ? ranks : ranks.toReversed();
    expect(worsening).toEqual(worsening.toSorted((a, b) => a - b));
    expect(new Set(worsening).size).toBe(new Set(limits.limits).size + 1);
  },
);
