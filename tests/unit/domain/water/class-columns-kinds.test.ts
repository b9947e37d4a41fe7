import fc from "fast-check";
import { expect, test } from "vitest";
import { classesOfColumns } from "../../../../src/domain/water/class-columns";
import { classOfItem, limitsFor } from "../../../../src/domain/water/class-of-item";
import type { ItemLimits } from "../../../../src/domain/water/limits";
import { table } from "./limits-table";

const kinds = ["river", "lake"] as const;
const items = [...new Set(table.map(({ item }) => item))];

const figure = fc.oneof(
  fc.constant(Number.NaN),
  fc.double({ min: 0, max: 20, noNaN: true }),
  fc.constantFrom(...table.flatMap(({ limits }) => limits)),
);
const sample = fc.record({
  kind: fc.constantFrom(0, 1),
  figures: fc.array(figure, { minLength: items.length, maxLength: items.length }),
});

/** The single-factor method value by value: the worst of the items that take part. */
function worstOf({ kind, figures }: { kind: number; figures: readonly number[] }): number {
  const classes = items.map((item, place) => {
    const line = limitsFor(table, item, kinds[kind] ?? "river");
    const value = figures[place] ?? Number.NaN;
    return line?.participates && !Number.isNaN(value) ? classOfItem(line, value) : 0;
  });
  return Math.max(0, ...classes);
}

test("a section's class is the worst that its values get one by one, whatever the values", () => {
  fc.assert(
    fc.property(fc.array(sample, { maxLength: 30 }), (samples) => {
      const columns = items.map((item, place) => ({
        item,
        values: Float64Array.from(samples, ({ figures }) => figures[place] ?? Number.NaN),
      }));
      const kindOf = Uint8Array.from(samples, ({ kind }) => kind);
      const { sections } = classesOfColumns(columns, kindOf, table);
      expect([...sections]).toEqual(samples.map(worstOf));
    }),
    { numRuns: 200 },
  );
});

/** A line for one kind of water, unlike the other's in every way a line can be. */
function lineFor(waterKind: "river" | "lake", change: Partial<ItemLimits>): ItemLimits {
  const [any] = table;
  if (!any) throw new Error("no line");
  return { ...any, item: "X", waterKind, ...change };
}

test("a range for lakes and limits from below for rivers: each water by its own line", () => {
  const apart = [
    lineFor("lake", { direction: "range", limits: [6, 9] }),
    lineFor("river", { direction: "at-least", limits: [7.5, 6, 5, 3, 2] }),
  ];
  const column = { item: "X", values: Float64Array.of(7, 7, 9.1, 9.1, 5.9, 5.9, 1, Number.NaN) };
  const { sections } = classesOfColumns([column], Uint8Array.of(0, 1, 0, 1, 0, 1, 0, 1), apart);
  expect([...sections]).toEqual([2, 1, 1, 6, 3, 6, 6, 0]);
});

test("an item that takes part in lakes only leaves a river's class alone, but has its own", () => {
  const apart = [
    lineFor("lake", { limits: [1, 2, 3, 4, 5] }),
    lineFor("river", { limits: [2, 3, 4, 5, 6], participates: false }),
  ];
  const column = { item: "X", values: Float64Array.of(4.5, 4.5) };
  const found = classesOfColumns([column], Uint8Array.of(0, 1), apart);
  expect([...found.sections]).toEqual([0, 5]);
  expect([...(found.items[0] ?? [])]).toEqual([4, 5]);
});

test("a line with limits for two classes only: beyond the last it is 6, as for a single value", () => {
  const line = lineFor("river", { limits: [1, 2], waterKind: "all" });
  const column = { item: "X", values: Float64Array.of(1, 1.5, 2, 2.5) };
  const { sections } = classesOfColumns([column], new Uint8Array(4), [line]);
  expect([...sections]).toEqual([1, 2, 2, 6]);
  expect([1, 1.5, 2, 2.5].map((value) => classOfItem(line, value))).toEqual([...sections]);
});
