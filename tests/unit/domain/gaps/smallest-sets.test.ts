import { expect, test } from "vitest";
import { smallestSets } from "../../../../src/domain/gaps/smallest-sets";

/** Every choice of the smallest size that reaches, by looking at all of them. */
function byLooking(gifts: readonly number[], needed: number): readonly (readonly number[])[] {
  const all = Array.from({ length: 2 ** gifts.length }, (_, mask) =>
    gifts.flatMap((_gift, at) => ((mask >> at) & 1 ? [at] : [])),
  ).filter((places) => places.reduce((sum, at) => sum + (gifts[at] ?? 0), 0) >= needed - 1e-9);
  const size = Math.min(...all.map(({ length }) => length));
  return all.filter(({ length }) => length === size);
}

test.each([
  [[5, 4, 3, 2, 1], 9],
  [[5, 4, 3, 2, 1], 8],
  [[5, 4, 3, 2, 1], 10],
  [[3, 3, 3, 3], 6],
  [[3, 3, 2, 2, 2, 1], 7],
  [[4, 1, 1, 1, 1, 1], 5],
  [[2.5, 2.5, 2.5, 0.5], 5.5],
  [[1], 1],
])("of %j with %d needed: the same sets as by looking at all", (gifts, needed) => {
  const expected = byLooking(gifts, needed);
  const found = smallestSets(gifts, needed, 100);
  expect(found).toMatchObject({
    size: expected[0]?.length,
    count: expected.length,
    isCountExact: true,
  });
  const written = (sets: readonly (readonly number[])[]) =>
    sets.map((set) => set.join()).toSorted();
  expect(written(found?.sets ?? [])).toEqual(written(expected));
});

test("the choice that gives most goes first, equals by their place in the list", () => {
  expect(smallestSets([5, 4, 3, 2, 1], 6, 10)?.sets).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [0, 4],
    [1, 3],
  ]);
  expect(smallestSets([3, 3, 3], 6, 10)?.sets).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

test("no more are listed than asked, and all are counted", () => {
  const found = smallestSets([3, 3, 3, 3, 3], 6, 2);
  expect(found?.sets).toHaveLength(2);
  expect(found?.count).toBe(10);
});

test("what all together cannot give, no choice does", () => {
  expect(smallestSets([3, 2, 1], 7, 10)).toBeNull();
  expect(smallestSets([], 1, 10)).toBeNull();
});

test("the dust of binary fractions asks for no further one", () => {
  expect(smallestSets([0.2, 0.1, 0.1], 0.1 + 0.2, 10)).toMatchObject({ size: 2, count: 2 });
});

test("a count too long to finish is called a least one", () => {
  const gifts = Array.from({ length: 120 }, (_, at) => 1000 - at * 7.013);
  const found = smallestSets(gifts, 20_000, 3);
  expect(found?.isCountExact).toBe(false);
  expect(found?.sets).toHaveLength(3);
});

test("equal gifts are counted together, however many", () => {
  const found = smallestSets(
    Array.from({ length: 40 }, () => 1),
    20,
    1,
  );
  expect(found).toMatchObject({ size: 20, count: 137846528820, isCountExact: true });
});
