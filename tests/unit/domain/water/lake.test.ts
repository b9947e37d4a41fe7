import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessLake } from "../../../../src/domain/water/lake";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { seasons } from "../../../helpers/water-seasons";
import { table } from "./limits-table";

const standard = { limits: table, seasons };

function point(id: string, values: Readonly<Record<string, number>>, change = {}) {
  return {
    section: makeSection({ id, waterKind: "lake", waterBody: "洪湖" }),
    readings: Object.entries(values).map(([item, value]) =>
      makeReading({ section: id, item, value, ...change }),
    ),
  };
}

test("the class of a lake is that of the mean of its points, by the lake's own limits", () => {
  const lake = assessLake("洪湖", [point("a", { TP: 0.02 }), point("b", { TP: 0.12 })], standard);
  expect(lake.points.map(({ rank }) => rank)).toEqual([2, 5]);
  expect(lake.assessment).toMatchObject({ section: "洪湖", rank: 4, state: "not-assessed" });
  expect(lake.assessment.items[0]?.value).toBeCloseTo(0.07, 12);
});

test("pH of the points is averaged through the hydrogen ions", () => {
  const lake = assessLake("洪湖", [point("a", { PH: 6 }), point("b", { PH: 8 })], standard);
  expect(lake.assessment.items[0]?.value).toBeCloseTo(6.297, 3);
});

test("TLI needs all five items; one missing is named, and nothing is re-weighted", () => {
  const five = { CHLA: 10, TP: 0.05, TN: 1, SD: 1, CODMN: 4 };
  expect(assessLake("洪湖", [point("a", five)], standard).trophic).toMatchObject({
    level: "meso",
    missing: [],
  });
  const { SD: _, ...four } = five;
  expect(assessLake("洪湖", [point("a", four)], standard).trophic).toMatchObject({
    index: null,
    level: null,
    missing: ["SD"],
  });
});

test("a concentration of zero has no logarithm and counts as missing", () => {
  const lake = assessLake(
    "洪湖",
    [point("a", { CHLA: 0, TP: 0.05, TN: 1, SD: 1, CODMN: 4 })],
    standard,
  );
  expect(lake.trophic.missing).toEqual(["CHLA"]);
});

test("a point with too few months stays out of the lake's mean", () => {
  const year = { period: "2021" as Period, samples: 12 };
  const few = { period: "2021" as Period, samples: 3 };
  const lake = assessLake(
    "洪湖",
    [point("a", { TP: 0.02 }, year), point("b", { TP: 9 }, few)],
    standard,
  );
  expect(lake.assessment).toMatchObject({ rank: 2 });
  expect(lake.assessment.items[0]?.value).toBe(0.02);
  expect(lake.points[1]).toMatchObject({ rank: null, reason: "too-few" });
});

test("a mean with one made-up point is made up, and one below detection says so", () => {
  const lake = assessLake(
    "洪湖",
    [point("a", { TP: 0.02 }), point("b", { TP: 0.02 }, { basis: "demo", isBelowDetection: true })],
    standard,
  );
  expect(lake.assessment.basis).toBe("demo");
  expect(lake.assessment.items[0]?.reading.isBelowDetection).toBe(true);
});

test("a point with readings of the person's own makes the lake rest on them", () => {
  const own = point("b", { TP: 0.02 }, { basis: "user" });
  expect(assessLake("洪湖", [point("a", { TP: 0.02 }), own], standard).assessment.basis).toBe(
    "user",
  );
});

test("a lake without points or readings has no class", () => {
  expect(assessLake("洪湖", [], standard).assessment).toMatchObject({
    rank: null,
    state: "no-data",
  });
  expect(assessLake("洪湖", [point("a", {})], standard)).toMatchObject({
    assessment: { rank: null, state: "no-data" },
    trophic: { index: null },
  });
});

test("the lake's mean rests on its weakest point, and on none where nobody counted", () => {
  const samples = (counts: readonly (number | null)[]) =>
    assessLake(
      "洪湖",
      counts.map((count, at) => point(`p${at}`, { TP: 0.02 + at / 100 }, { samples: count })),
      standard,
    ).assessment.items[0]?.reading.samples;
  expect(samples([4, 2, 3])).toBe(2);
  expect(samples([null, 5])).toBe(5);
  expect(samples([null, null])).toBeNull();
});

test("a lake without points is empty in every part", () => {
  expect(assessLake("洪湖", [], standard)).toMatchObject({
    points: [],
    assessment: {
      section: "洪湖",
      period: null,
      rank: null,
      definingItems: [],
      mainPollutants: [],
      items: [],
      leftOut: [],
      overTarget: [],
      itemCount: 0,
      state: "no-data",
      reason: "not-reported",
    },
  });
});
