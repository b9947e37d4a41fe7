import { expect, test } from "vitest";
import type { MoveSet } from "../../../../src/domain/gaps/what-it-takes";
import { byEase, choices, easiestSets } from "../../../../src/domain/water/move-sets";

const move = (place: string, from: number, to: number) => ({
  place,
  about: "TP",
  from,
  to,
  unit: "mg/L",
});
const set = (place: string, ...steps: readonly (readonly [number, number])[]): MoveSet => ({
  places: [place],
  moves: steps.map(([from, to]) => move(place, from, to)),
});

test("fewer items go first, then the smaller move, then the id", () => {
  const ordered = [
    set("b", [0.4, 0.2]),
    set("one-far", [0.8, 0.2]),
    set("two", [0.21, 0.2], [1.1, 1]),
    set("a", [0.4, 0.2]),
    set("near", [0.21, 0.2]),
  ].toSorted(byEase);
  expect(ordered.map(({ places }) => places[0])).toEqual(["near", "a", "b", "one-far", "two"]);
});

test("order is the same whichever of two comes first, and equals are equal", () => {
  const [a, b] = [set("a", [0.4, 0.2]), set("b", [0.4, 0.2])];
  expect(byEase(a, b)).toBe(-1);
  expect(byEase(b, a)).toBe(1);
  expect(byEase(a, a)).toBe(0);
  const pair = { places: ["a", "b"], moves: a.moves };
  expect(byEase({ ...pair, places: ["a", "c"] }, pair)).toBe(1);
  expect(byEase(pair, { ...pair, places: ["ab"] })).toBe(-1);
});

const same = ["a", "b", "c", "d"].map((place) => set(place, [0.4, 0.2]));

test("equal efforts are listed in the candidates' own order", () => {
  expect(easiestSets(same, 2, 10).map(({ places }) => places.join(""))).toEqual([
    "ab",
    "ac",
    "ad",
    "bc",
    "bd",
    "cd",
  ]);
});

test("as many as asked, each once; none where there are too few candidates", () => {
  expect(easiestSets(same, 2, 3)).toHaveLength(3);
  expect(easiestSets(same, 4, 3).map(({ places }) => places.join(""))).toEqual(["abcd"]);
  expect(easiestSets(same, 5, 3)).toEqual([]);
  expect(easiestSets([], 1, 3)).toEqual([]);
});

test.each([
  [4, 2, 6],
  [4, 4, 1],
  [4, 0, 1],
  [4, 5, 0],
  [40, 20, 137846528820],
])("out of %d there are choices of %d: %d", (of, size, count) => {
  expect(choices(of, size)).toBe(count);
});
