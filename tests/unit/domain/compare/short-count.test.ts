import { expect, test } from "vitest";
import { countShort, worstFirst } from "../../../../src/domain/compare/short-count";

test("what is missing, stale or not assessed counts as neither met nor missed", () => {
  const states = ["not-met", "at-risk", "met", "stale", "no-data", "not-assessed"] as const;
  expect(countShort(states)).toEqual({ short: 1, judged: 3, all: 6 });
  expect(countShort([])).toEqual({ short: 0, judged: 0, all: 0 });
});

test("most missed first, then the larger share, then as they stood; without a verdict last", () => {
  const county = (name: string, short: number, judged: number) => ({
    name,
    count: { short, judged, all: 9 },
  });
  const ordered = worstFirst([
    county("none known", 0, 0),
    county("none missed", 0, 5),
    county("none missed either", 0, 2),
    county("two of nine", 2, 9),
    county("three", 3, 9),
    county("two of four", 2, 4),
  ]);
  expect(ordered.map(({ name }) => name)).toEqual([
    "three",
    "two of four",
    "two of nine",
    "none missed",
    "none missed either",
    "none known",
  ]);
});
