import { expect, test } from "vitest";
import { jumps } from "../../../../src/domain/notes/jump";
import { seriesOf } from "../../../../src/domain/notes/series";
import type { Reading } from "../../../../src/domain/water/section";
import { period } from "../../../helpers/make-case";
import { makeReading } from "../../../helpers/make-water";

const month = (at: number) =>
  period(`${2021 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`);

/** One item month by month; a value is at the line of its month. */
function run(values: readonly number[], change: Partial<Reading> = {}): readonly Reading[] {
  return values.map((value, at) =>
    makeReading({
      value,
      period: month(at),
      row: { file: "water-quality.csv", line: at + 2 },
      ...change,
    }),
  );
}

const quiet = [0.1, 0.12, 0.11, 0.13, 0.1, 0.09, 0.12, 0.11, 0.1, 0.13];

test("a value far off both neighbours is a jump, with the three rows", () => {
  const values = quiet.with(5, 3);
  expect(jumps(seriesOf(run(values)))).toEqual([
    {
      kind: "jump",
      subject: "xintan",
      about: "TP",
      period: "2021-06",
      figures: [3, 0.1, 0.12, 30],
      rows: [
        { file: "water-quality.csv", line: 7 },
        { file: "water-quality.csv", line: 6 },
        { file: "water-quality.csv", line: 8 },
      ],
    },
  ]);
});

test.each([
  ["a quiet series", quiet],
  ["a step that stays", [...quiet.slice(0, 5), 3, 3.1, 2.9, 3, 3.2]],
  ["too few values", [0.1, 0.1, 3, 0.1, 0.1, 0.1, 0.1]],
  ["a wild series", [0.1, 2, 0.2, 3, 0.1, 2.5, 0.2, 3, 0.1, 2]],
])("%s has no jump", (_case, values) => {
  expect(jumps(seriesOf(run(values)))).toEqual([]);
});

test("a value of zero is no step to compare, and eight values are enough", () => {
  const eight = quiet.slice(0, 8);
  expect(jumps(seriesOf(run(eight.with(4, 3))))).toHaveLength(1);
  expect(jumps(seriesOf(run(eight.slice(1).with(4, 3))))).toEqual([]);
  expect(jumps(seriesOf(run([...quiet, 0, ...quiet])))).toEqual([]);
});

test("a rise in two steps is no jump, however steep", () => {
  expect(jumps(seriesOf(run([...quiet, 3, 90, ...quiet.map((value) => value * 900)])))).toEqual([]);
});

test("a drop and back is a jump as well, and pH is not looked at", () => {
  expect(jumps(seriesOf(run(quiet.with(5, 0.003))))).toHaveLength(1);
  expect(jumps(seriesOf(run(quiet.with(5, 3), { item: "PH" })))).toEqual([]);
});
