import { describe, expect, test } from "vitest";
import { rollUp } from "../../../../src/domain/gaps/roll-up";
import { countyCode, makePart } from "./make-parts";

const three = [
  makePart(0, { value: 10, areaKm2: 300, population: 1000, isMet: true }),
  makePart(1, { value: 20, areaKm2: 100, population: 1000, isMet: false }),
  makePart(2, { value: 60, areaKm2: 100, population: 2000, isMet: true }),
];

test.each([
  ["sum", 90],
  ["mean", 30],
  ["area-mean", 22],
  ["population-mean", 37.5],
  ["worst", 10],
  ["share-met", 66.6666666667],
] as const)("%s of 10, 20 and 60 is %d", (method, value) => {
  expect(rollUp(three, method, 1).value).toBe(value);
});

test("the worst is the highest where lower is better", () => {
  expect(rollUp(three, "worst", 1, "lower").value).toBe(60);
});

test("binary dust does not reach the figure", () => {
  const parts = [0.1, 0.2].map((value, place) => makePart(place, { value }));
  expect(rollUp(parts, "sum", 1).value).toBe(0.3);
});

describe("a missing part", () => {
  const parts = [...three, makePart(3, { value: null, areaKm2: 500, rows: [] })];

  test("is named and is not zero", () => {
    const rolled = rollUp(parts, "mean", 0.75);
    expect(rolled).toMatchObject({ value: 30, reason: null, missing: [countyCode(3)] });
    expect(rolled.rows).toHaveLength(3);
    expect(rolled.parts).toHaveLength(4);
  });

  test("weighs by its area against the floor, not by count", () => {
    expect(rollUp(parts, "area-mean", 0.51)).toMatchObject({
      value: null,
      reason: "too-few",
      coverage: { counted: 3, all: 4, byCount: 0.75, byWeight: 0.5, share: 0.5 },
    });
    expect(rollUp(parts, "area-mean", 0.5).value).toBe(22);
  });

  test("leaves no figure just below the floor", () => {
    expect(rollUp(parts, "sum", 0.76)).toMatchObject({ value: null, reason: "too-few" });
  });

  test("is one whose figure is no number, or that could not be judged", () => {
    const odd = [makePart(0, { value: Number.NaN }), makePart(1, { value: 1 })];
    expect(rollUp(odd, "mean", 0.5)).toMatchObject({ value: 1, missing: [countyCode(0)] });
    const judged = [makePart(0, { value: 5 }), makePart(1, { isMet: true })];
    expect(rollUp(judged, "share-met", 0.5)).toMatchObject({
      value: 100,
      missing: [countyCode(0)],
    });
  });
});

describe("a missing weight", () => {
  const parts = [...three.slice(0, 2), makePart(2, { value: 60, areaKm2: null })];

  test("leaves the part out of a weighted mean and says so", () => {
    expect(rollUp(parts, "area-mean", 0.5)).toMatchObject({
      value: 12.5,
      missing: [],
      unweighted: [countyCode(2)],
    });
  });

  test("makes the lower of both coverages count", () => {
    const { coverage } = rollUp(parts, "area-mean", 0.7);
    expect(coverage).toMatchObject({ byWeight: 1, share: 2 / 3 });
    expect(rollUp(parts, "area-mean", 0.7).value).toBeNull();
  });

  test("does not matter where nothing is weighed", () => {
    expect(rollUp(parts, "mean", 1)).toMatchObject({ value: 30, unweighted: [] });
  });

  test.each([0, -1, Number.NaN])("an area of %d is none", (areaKm2) => {
    const odd = [makePart(0, { value: 1, areaKm2 }), makePart(1, { value: 3 })];
    expect(rollUp(odd, "area-mean", 0.5)).toMatchObject({ value: 3, unweighted: [countyCode(0)] });
  });

  test("of every part leaves no figure, whatever the floor", () => {
    const odd = [makePart(0, { value: 1, population: null })];
    expect(rollUp(odd, "population-mean", 0)).toMatchObject({
      value: null,
      coverage: { byWeight: null, share: 0 },
    });
  });
});

test("no parts at all make no figure, whatever the floor", () => {
  expect(rollUp([], "sum", 0)).toMatchObject({ value: null, reason: "too-few" });
});

test.each([
  [["published", "published"], "published"],
  [["published", "user"], "user"],
  [["user", "demo", "published"], "demo"],
] as const)("parts that are %j make a figure that is %s", (bases, basis) => {
  const parts = bases.map((each, place) => makePart(place, { value: 1, basis: each }));
  expect(rollUp(parts, "sum", 1).basis).toBe(basis);
});
