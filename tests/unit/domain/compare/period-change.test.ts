import { describe, expect, test } from "vitest";
import {
  type ComparedVerdict,
  classChange,
  periodChange,
} from "../../../../src/domain/compare/period-change";
import { levelThird, trendThird, twoWay } from "../../../../src/domain/compare/two-way";

const figure = (value: number | null, change: Partial<ComparedVerdict> = {}): ComparedVerdict => ({
  state: "met",
  reason: null,
  value,
  basis: "demo",
  target: { value: 20 },
  ...change,
});
const higher = { direction: "higher", decimals: 1 } as const;
const lower = { direction: "lower", decimals: 1 } as const;

describe("two figures", () => {
  test.each([
    [20, 21, "much-better"],
    [20, 20.9, "better"],
    [20, 20.04, "same"],
    [20, 19.1, "worse"],
    [20, 19, "much-worse"],
  ])(
    "from %d to %d with a target of 20 is %s, and the other way round where less is better",
    (from, to, kind) => {
      expect(periodChange(figure(from), figure(to), higher).kind).toBe(kind);
      const back = periodChange(figure(to), figure(from), lower);
      expect(back.kind).toBe(kind);
    },
  );

  test("the size is > 0 for better, in the indicator's own unit", () => {
    expect(periodChange(figure(30), figure(27.5), lower)).toMatchObject({
      size: 2.5,
      share: 0.125,
    });
  });

  test("without a target the earlier figure is the measure; from nothing there is none", () => {
    const none = { target: null };
    expect(periodChange(figure(10, none), figure(11, none), higher).share).toBeCloseTo(0.1);
    const fromZero = periodChange(figure(0, none), figure(11, none), higher);
    expect(fromZero).toMatchObject({ kind: "better", share: null });
  });
});

describe("what is not compared", () => {
  test.each([
    ["nothing before", null, figure(1), "no-figure-before"],
    ["no data now", figure(1), figure(null, { state: "no-data" }), "no-figure-after"],
    ["an older figure", figure(1, { state: "stale" }), figure(1), "no-figure-before"],
    ["published against made-up", figure(1, { basis: "published" }), figure(2), "mixed-basis"],
    ["no such duty", figure(1), figure(2, { reason: "not-applicable" }), "not-applicable"],
  ] as const)("%s", (_, before, after, why) => {
    const change = periodChange(before, after, higher);
    expect(change).toEqual({ kind: "not-comparable", size: null, share: null, why });
  });

  test("a missing figure is never zero: from none to 5 is no rise", () => {
    const none = figure(null, { state: "no-data" });
    expect(periodChange(none, figure(5), higher).kind).toBe("not-comparable");
    expect(periodChange(figure(0), figure(5), higher).kind).toBe("much-better");
  });
});

test("words are compared by their states", () => {
  const words = { direction: null, decimals: 0 };
  const state = (each: ComparedVerdict["state"]) => figure(null, { state: each });
  expect(periodChange(state("not-met"), state("met"), words).kind).toBe("much-better");
  expect(periodChange(state("met"), state("at-risk"), words).kind).toBe("worse");
  expect(periodChange(state("met"), state("met"), words)).toMatchObject({
    kind: "same",
    size: null,
  });
});

test("classes are compared by their steps", () => {
  const rank = (each: number | null) => ({ rank: each, basis: "demo" as const });
  const kinds = (
    [
      [4, 2],
      [4, 3],
      [3, 3],
      [3, 4],
      [2, 4],
      [null, 3],
      [3, null],
    ] as const
  ).map(([from, to]) => classChange(rank(from), rank(to)).kind);
  expect(kinds).toEqual([
    "much-better",
    "better",
    "same",
    "worse",
    "much-worse",
    "not-comparable",
    "not-comparable",
  ]);
});

test("the square has a cell only where both sides are there", () => {
  expect(twoWay(levelThird("not-met"), trendThird("much-better"))).toEqual({ x: 0, y: 2 });
  expect(twoWay(levelThird("at-risk"), trendThird("same"))).toEqual({ x: 1, y: 1 });
  for (const state of ["stale", "no-data", "not-assessed"] as const)
    expect(twoWay(levelThird(state), trendThird("same"))).toBeNull();
  expect(twoWay(levelThird("met"), trendThird("not-comparable"))).toBeNull();
});
