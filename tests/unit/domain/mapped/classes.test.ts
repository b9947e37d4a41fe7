import fc from "fast-check";
import { expect, test } from "vitest";
import { classAt, classings, numberClasses } from "../../../../src/domain/mapped/classes";

test("quantile classes end at values that occur, equal ones at equal steps", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 100];
  expect(numberClasses(values, "quantile").map(({ from, to, count }) => [from, to, count])).toEqual(
    [
      [1, 2, 2],
      [2, 4, 2],
      [4, 6, 2],
      [6, 8, 2],
      [8, 100, 2],
    ],
  );
  expect(numberClasses([0, 1, 10], "equal").map(({ to, count }) => [to, count])).toEqual([
    [2, 2],
    [4, 0],
    [6, 0],
    [8, 0],
    [10, 1],
  ]);
});

test("few different values make few classes, none make none", () => {
  expect(numberClasses([], "quantile")).toEqual([]);
  for (const by of classings)
    expect(numberClasses([7, 7, 7], by)).toEqual([{ from: 7, to: 7, count: 3 }]);
});

test("every value lies in exactly the class that counts it", () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.constantFrom(...classings), (values, by) => {
      const classes = numberClasses(values, by);
      const counts = classes.map(
        (_, at) => values.filter((each) => classAt(classes, each) === at).length,
      );
      expect(classes.map(({ count }) => count)).toEqual(counts);
      expect(counts.reduce((sum, each) => sum + each, 0)).toBe(values.length);
    }),
  );
});
