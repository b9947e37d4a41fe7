import { expect, test } from "vitest";
import { meanOf, spanMean } from "../../../../src/domain/water/averages";
import { fewestMonths } from "../../../../src/domain/water/fewest-months";

test("the mean of nothing is nothing, not zero", () => {
  expect(meanOf("TP", [])).toBeNull();
  expect(spanMean("TP", [null, null, null], "quarter")).toEqual({
    mean: null,
    n: 0,
    isEnough: false,
  });
});

test("concentrations are averaged as they are, pH by its hydrogen ions", () => {
  expect(meanOf("TP", [0.1, 0.3])).toBeCloseTo(0.2, 12);
  expect(meanOf("PH", [6, 8])).toBeCloseTo(6.2967, 4);
  expect(meanOf("PH", [7.3, 7.3])).toBeCloseTo(7.3, 12);
});

test("pH is averaged as plain figures only where that is asked, and nothing else is touched", () => {
  expect(meanOf("PH", [6, 8], "arithmetic")).toBe(7);
  expect(meanOf("TP", [0.1, 0.3], "arithmetic")).toBe(meanOf("TP", [0.1, 0.3]));
  expect(spanMean("PH", [6, 8, null], "quarter", "arithmetic")).toMatchObject({ mean: 7, n: 2 });
  expect(spanMean("PH", [6, 8, null], "quarter").mean).toBeCloseTo(6.2967, 4);
});

test("a missing month is left out, never counted as zero", () => {
  const months = [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, null, null, null, null];
  expect(spanMean("TP", months, "year")).toEqual({
    mean: expect.closeTo(0.2, 12),
    n: 8,
    isEnough: true,
  });
  expect(spanMean("TP", months.slice(1), "year")).toMatchObject({ mean: null, n: 7 });
});

test.each([
  ["month", 1, 1],
  ["quarter", 3, 2],
  ["half", 6, 4],
  ["year", 12, 8],
  ["season", 4, 3],
  ["season", 3, 2],
  ["season", 1, 1],
  ["to-date", 2, 2],
  ["to-date", 6, 4],
  ["to-date", 11, 8],
] as const)("a %s of %d months needs %d", (kind, planned, fewest) => {
  expect(fewestMonths(kind, planned)).toBe(fewest);
});
