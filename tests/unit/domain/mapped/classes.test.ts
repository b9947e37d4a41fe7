import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Classing,
  classAt,
  classings,
  numberClasses,
} from "../../../../src/domain/mapped/classes";

/** Each class with how many of the values lie in it. */
function counted(values: readonly number[], by: Classing) {
  const classes = numberClasses(values, by);
  const countAt = (at: number) => values.filter((each) => classAt(classes, each) === at).length;
  return classes.map(({ from, to }, at) => [from, to, countAt(at)]);
}

test("quantile classes end at values that occur, equal ones at equal steps", () => {
  expect(counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 100], "quantile")).toEqual([
    [1, 2, 2],
    [2, 4, 2],
    [4, 6, 2],
    [6, 8, 2],
    [8, 100, 2],
  ]);
  expect(counted([0, 1, 10], "equal")).toEqual([
    [0, 2, 2],
    [2, 4, 0],
    [4, 6, 0],
    [6, 8, 0],
    [8, 10, 1],
  ]);
});

test("few different values make few classes, none make none", () => {
  expect(numberClasses([], "quantile")).toEqual([]);
  for (const by of classings) expect(counted([7, 7, 7], by)).toEqual([[7, 7, 3]]);
});

test("every value lies in exactly one class, between its ends", () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, fc.constantFrom(...classings), (values, by) => {
      const classes = numberClasses(values, by);
      const isIn = (value: number, at: number) => {
        const { from, to } = classes[at] ?? { from: Number.NaN, to: Number.NaN };
        return value <= to && (at === 0 ? value >= from : value > from);
      };
      for (const value of values) {
        const own = classes.flatMap((_, at) => (isIn(value, at) ? at : []));
        expect(own).toEqual([classAt(classes, value)]);
      }
    }),
  );
});
