import { expect, test } from "vitest";
import { classifyCube } from "../../../../src/domain/water/classify-cube";
import { table } from "./limits-table";

const axes = { kinds: Uint8Array.of(0, 1), months: 3, items: ["TP", "NH3N"] };

/** Rows as [section, month, item, value, is made up]. */
function cubeOf(rows: readonly (readonly [number, number, number, number, 0 | 1])[]) {
  const column = (at: number) => rows.map((row) => row[at] ?? 0);
  return classifyCube(
    {
      section: Int32Array.from(column(0)),
      month: Int32Array.from(column(1)),
      item: Int32Array.from(column(2)),
      value: Float64Array.from(column(3)),
      isDemo: Int32Array.from(column(4)),
    },
    axes,
    table,
  );
}

test("each section and month has the worst class of its own items, by its own kind of water", () => {
  const { ranks, isDemo } = cubeOf([
    [0, 0, 0, 0.05, 0],
    [0, 0, 1, 1.2, 0],
    [0, 2, 0, 0.3, 1],
    [1, 0, 0, 0.05, 0],
    [1, 1, 1, 0.1, 1],
  ]);
  // By section, then month: the same 0.05 of TP is class II of a river and III of a lake.
  expect([...ranks]).toEqual([4, 0, 4, 3, 1, 0]);
  expect([...isDemo]).toEqual([0, 0, 1, 0, 1, 0]);
});

test("without readings every month is empty, for every section", () => {
  const { ranks, isDemo } = cubeOf([]);
  expect([...ranks]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...isDemo]).toEqual([0, 0, 0, 0, 0, 0]);
});

test("an item the axes do not name makes no class", () => {
  expect([...cubeOf([[0, 0, 7, 99, 0]]).ranks]).toEqual([0, 0, 0, 0, 0, 0]);
});
