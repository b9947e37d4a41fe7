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
    [20, 20.05, "better"],
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
    ["nothing at all", null, null, "no-figure-before"],
    ["nothing now", figure(1), null, "no-figure-after"],
    ["no data now", figure(1), figure(null, { state: "no-data" }), "no-figure-after"],
    ["an older figure", figure(1, { state: "stale" }), figure(1), "no-figure-before"],
    ["published against made-up", figure(1, { basis: "published" }), figure(2), "mixed-basis"],
    ["no such duty", figure(1), figure(2, { reason: "not-applicable" }), "not-applicable"],
    ["no such duty then", figure(1, { reason: "not-applicable" }), null, "not-applicable"],
    [
      "no data, whatever stands beside it",
      figure(1, { state: "no-data" }),
      figure(1),
      "no-figure-before",
    ],
    [
      "neither a figure nor a verdict",
      figure(null, { state: "not-assessed" }),
      figure(1),
      "no-figure-before",
    ],
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

test.each([
  ["published", "published", "better"],
  ["user", "published", "better"],
  ["demo", "demo", "better"],
  ["published", "demo", "not-comparable"],
  [null, "demo", "not-comparable"],
] as const)("a %s figure and a %s one: %s", (then, now, kind) => {
  const [before, after] = [figure(20, { basis: then }), figure(20.5, { basis: now })];
  expect(periodChange(before, after, higher).kind).toBe(kind);
});

test.each(["no-target", "no-earlier-value"] as const)(
  "a figure that is right but not assessed (%s) is compared, against the figure before",
  (reason) => {
    const unjudged = { state: "not-assessed", reason, target: null } as const;
    const change = periodChange(figure(10, unjudged), figure(9, unjudged), lower);
    expect(change).toEqual({ kind: "much-better", size: 1, share: 0.1, why: null });
  },
);

test("a figure that cannot be right is held against none, before or now", () => {
  const wrong = figure(1800, { state: "not-assessed", reason: "implausible" });
  const none = { kind: "not-comparable", size: null, share: null, why: "implausible" };
  expect(periodChange(wrong, figure(20), higher)).toEqual(none);
  expect(periodChange(figure(20), wrong, higher)).toEqual(none);
});

test.each([
  ["2018", "2022", "other-version"],
  [undefined, "2022", "other-version"],
  ["2018", undefined, "other-version"],
  ["2022", "2022", null],
] as const)("of versions %s and %s: %s", (then, now, why) => {
  const of = (version: string | undefined, value: number) =>
    figure(value, { state: "not-assessed", ...(version === undefined ? {} : { version }) });
  expect(periodChange(of(then, 51), of(now, 48), higher).why).toBe(why);
});

test.each([
  ["the figure before is missing", figure(null, { state: "not-met" }), figure(21)],
  ["the figure now is missing", figure(19, { state: "not-met" }), figure(null)],
])("where %s but both are judged, the states are compared", (_, before, after) => {
  expect(periodChange(before, after, higher)).toMatchObject({ kind: "much-better", size: null });
});

test("numbers that only stand for words are not subtracted, and need a state each", () => {
  const words = { direction: null, decimals: 0 };
  const unjudged = figure(2, { state: "not-assessed", reason: "no-target" });
  expect(periodChange(figure(1), figure(3), words)).toMatchObject({ kind: "same", size: null });
  expect(periodChange(figure(1), unjudged, words).why).toBe("no-direction");
  expect(periodChange(unjudged, figure(1), words).why).toBe("no-direction");
});

test("words are compared by their states", () => {
  const words = { direction: null, decimals: 0 };
  const state = (each: ComparedVerdict["state"]) => figure(null, { state: each });
  expect(periodChange(state("not-met"), state("met"), words).kind).toBe("much-better");
  expect(periodChange(state("met"), state("at-risk"), words).kind).toBe("worse");
  expect(periodChange(state("met"), state("not-met"), words).kind).toBe("much-worse");
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

test.each([
  ["no class before", null, "published", 3, "published", "no-figure-before"],
  ["no class now", 3, "published", null, "published", "no-figure-after"],
  ["made up now", 3, "published", 3, "demo", "mixed-basis"],
  ["made up before", 3, "demo", 3, "published", "mixed-basis"],
  ["both published", 3, "published", 3, "user", null],
] as const)("classes, %s: the reason is told", (...[, was, basisWas, is, basisIs, why]) => {
  const [before, after] = [
    { rank: was, basis: basisWas },
    { rank: is, basis: basisIs },
  ];
  expect(classChange(before, after).why).toBe(why);
});

test("a section that was not watched in one of the periods has no change of class", () => {
  const watched = { rank: 3, basis: "published" } as const;
  expect(classChange(null, watched).why).toBe("no-figure-before");
  expect(classChange(watched, null).why).toBe("no-figure-after");
});

test("the square has a cell only where both sides are there", () => {
  expect(twoWay(levelThird("not-met"), trendThird("much-better"))).toEqual({ x: 0, y: 2 });
  expect(twoWay(levelThird("at-risk"), trendThird("same"))).toEqual({ x: 1, y: 1 });
  expect(twoWay(levelThird("met"), trendThird("better"))).toEqual({ x: 2, y: 2 });
  for (const kind of ["worse", "much-worse"] as const)
    expect(twoWay(levelThird("met"), trendThird(kind)), kind).toEqual({ x: 2, y: 0 });
  for (const state of ["stale", "no-data", "not-assessed"] as const)
    expect(twoWay(levelThird(state), trendThird("same"))).toBeNull();
  expect(twoWay(levelThird("met"), trendThird("not-comparable"))).toBeNull();
});
