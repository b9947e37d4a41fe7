import { expect, test } from "vitest";
import { classifyCube } from "../../../../src/domain/water/classify-cube";
import type { WaterStandard } from "../../../../src/domain/water/water-standard";
import { table } from "./limits-table";

const axes = { kinds: Uint8Array.of(0, 1), months: 3, items: ["TP", "NH3N", "DO", "WT"] };

/** Rows as [section, month, item, value, is made up]. */
function cubeOf(
  rows: readonly (readonly [number, number, number, number, 0 | 1])[],
  change: Partial<WaterStandard> = {},
) {
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
    { limits: table, ...change },
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

test("rounded first, a value half a step beyond its limit keeps it", () => {
  expect([...cubeOf([[0, 0, 1, 1.004, 0]]).ranks]).toEqual([4, 0, 0, 0, 0, 0]);
  const rounded = cubeOf([[0, 0, 1, 1.004, 0]], { rounding: "rounded" });
  expect([...rounded.ranks]).toEqual([3, 0, 0, 0, 0, 0]);
});

const saturated = { dissolvedOxygenBySaturation: true };

test("oxygen is class Ⅰ by its saturation at the temperature of its own month only", () => {
  // 6.9 mg/L is 91 % of saturation at 30 ℃, and 61 % at 10 ℃.
  const rows = [
    [0, 0, 2, 6.9, 0],
    [0, 0, 3, 30, 0],
    [0, 1, 2, 6.9, 0],
    [0, 1, 3, 10, 0],
    [0, 2, 2, 6.9, 0],
    [1, 0, 3, 30, 0],
  ] as const;
  expect([...cubeOf(rows).ranks]).toEqual([2, 2, 2, 0, 0, 0]);
  expect([...cubeOf(rows, saturated).ranks]).toEqual([1, 2, 2, 0, 0, 0]);
});

test("without oxygen or a temperature saturation changes nothing", () => {
  expect([...cubeOf([[0, 0, 3, 30, 0]], saturated).ranks]).toEqual([0, 0, 0, 0, 0, 0]);
  expect([...cubeOf([[0, 0, 2, 6.9, 0]], saturated).ranks]).toEqual([2, 0, 0, 0, 0, 0]);
});

test("oxygen that is rounded first is saturated by its rounded value", () => {
  const at = (value: number, rounding: "full" | "rounded") =>
    cubeOf(
      [
        [0, 0, 2, value, 0],
        [0, 0, 3, 25.5, 0],
      ],
      { ...saturated, rounding },
    ).ranks[0];
  // At 25.5 ℃ 90 % is 7.3765: 7.376 lies under it, and rounds to 7.38, which does not.
  expect([at(7.376, "full"), at(7.376, "rounded")]).toEqual([2, 1]);
});
