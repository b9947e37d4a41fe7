import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessSection } from "../../../../src/domain/water/assess-section";
import type { ClassRank, Reading } from "../../../../src/domain/water/section";
import type { WaterStandard } from "../../../../src/domain/water/water-standard";
import { makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { seasons } from "../../../helpers/water-seasons";
import { table } from "./limits-table";

const standard: WaterStandard = { limits: table, seasons };

function assess(readings: readonly Reading[], target: ClassRank | null = null, change = {}) {
  const held = target && makeTarget(target);
  return assessSection(makeSection(), readings, { ...standard, ...change }, held);
}

const over = (period: string, samples: number | null, item = "TP", value = 0.1) =>
  makeReading({ period: period as Period, samples, item, value });

test.each([
  ["2021", 8, 12],
  ["2021-H1", 4, 6],
  ["2021-Q2", 2, 3],
  ["2021-high", 3, 4],
  ["2021-low", 3, 4],
])("%s is assessed from %d months on", (period, fewest) => {
  expect(assess([over(period, fewest)])).toMatchObject({ rank: 2, leftOut: [], itemCount: 1 });
  expect(assess([over(period, fewest - 1)], 3)).toMatchObject({
    rank: null,
    state: "not-assessed",
    reason: "too-few",
    leftOut: [{ item: "TP", months: fewest - 1, fewest }],
    gapSteps: null,
  });
});

test("a month's reading is enough whatever number of samples it stands for", () => {
  for (const samples of [null, 1, 22])
    expect(assess([over("2021-04", samples)])).toMatchObject({ rank: 2, leftOut: [] });
});

test("a longer period that does not say its months is not assessed", () => {
  expect(assess([over("2021", null)])).toMatchObject({ rank: null, reason: "too-few" });
});

test("an item with too few months leaves the class to the others, and is named", () => {
  const found = assess([over("2021", 12), over("2021", 5, "NH3N", 9)], 3);
  expect(found).toMatchObject({
    rank: 2,
    state: "met",
    itemCount: 1,
    leftOut: [{ item: "NH3N", months: 5, fewest: 8 }],
  });
});

test("river TN read too seldom was never to be assessed: the section has no data", () => {
  const found = assess([over("2021", 3, "TN", 9)], 3);
  expect(found).toMatchObject({ rank: null, state: "no-data", reason: "not-reported" });
});

test("what exceeds the section's own target stands worst class first, then by its multiple", () => {
  const found = assess(
    [
      over("2021-04", 1, "TP", 0.15),
      over("2021-04", 1, "NH3N", 1.2),
      over("2021-04", 1, "COD", 27),
      over("2021-04", 1, "DO", 4),
      over("2021-04", 1, "CODMN", 3),
    ],
    2,
  );
  expect(found.overTarget).toEqual([
    { item: "NH3N", exceedance: 1.4 },
    { item: "COD", exceedance: 0.8 },
    { item: "DO", exceedance: null },
    { item: "TP", exceedance: expect.closeTo(0.5, 12) },
  ]);
  expect(found.mainPollutants.map(({ item }) => item)).toEqual(["COD", "NH3N", "DO"]);
});

test("a section that keeps its target, or has none, exceeds none", () => {
  expect(assess([over("2021-04", 1)], 2).overTarget).toEqual([]);
  expect(assess([over("2021-04", 1, "TP", 9)]).overTarget).toEqual([]);
});

test("1.004 is Ⅳ in full and Ⅲ rounded to two places, with the multiple of what was compared", () => {
  const reading = over("2021-04", 1, "NH3N", 1.004);
  expect(assess([reading])).toMatchObject({ rank: 4, items: [{ value: 1.004 }] });
  expect(assess([reading], null, { rounding: "rounded" })).toMatchObject({
    rank: 3,
    items: [{ value: 1, exceedance: null }],
  });
});

const oxygen = over("2021-04", 1, "DO", 7.2);
const bySaturation = { dissolvedOxygenBySaturation: true };

test("oxygen reaches Ⅰ by its saturation only where that is asked and the water's warmth is known", () => {
  const warm = over("2021-04", 1, "WT", 28);
  expect(assess([oxygen, warm]).rank).toBe(2);
  expect(assess([oxygen], null, bySaturation).rank).toBe(2);
  const cold = over("2021-04", 1, "WT", 10);
  expect(assess([oxygen, cold], null, bySaturation).rank).toBe(2);
  const found = assess([oxygen, warm], 1, bySaturation);
  expect(found).toMatchObject({ rank: 1, state: "met", itemCount: 1, overTarget: [] });
});

test.each([5, 12.3, 18.7, 21, 26.4])(
  "90 %% of saturation at %d ℃ is Ⅰ, a little less is not",
  (warmth) => {
    const limit = 0.9 * (468 / (31.6 + warmth));
    const at = (value: number) =>
      assess(
        [over("2021-04", 1, "DO", value), over("2021-04", 1, "WT", warmth)],
        null,
        bySaturation,
      );
    expect(at(limit).items[0]?.rank).toBe(1);
    expect(at(limit * 0.999).items[0]?.rank).toBe(limit * 0.999 >= 7.5 ? 1 : 2);
  },
);
