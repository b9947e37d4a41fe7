import fc from "fast-check";
import { expect, test } from "vitest";
import { classesOfColumns } from "../../../../src/domain/water/class-columns";
import { classOfItem, cutPoints, limitsFor } from "../../../../src/domain/water/class-of-item";
import { table } from "./limits-table";

const items = [...new Set(table.map(({ item }) => item))];
const limits = [...new Set(table.flatMap((line) => line.limits))];

// Where a comparison turns: the limit with the dust of binary fractions allowed for.
const turning = table.flatMap((line) => {
  const { sign, cuts, range } = cutPoints(line);
  return [...cuts.map((cut) => sign * cut), ...(range ?? [])];
});

const value = fc.oneof(
  fc.double({ min: 0, max: 100, noNaN: true }),
  fc.constantFrom(...limits),
  fc.constantFrom(...limits).map((limit) => limit * (1 + 1e-12)),
  fc.constantFrom(...limits).map((limit) => limit * 1.001),
  fc.constantFrom(...limits).map((limit) => limit * 0.999),
);
const sample = fc.record({ kind: fc.constantFrom(0, 1), value: fc.option(value) });

const kinds = ["river", "lake"] as const;

test("columns answer what rows answer, item by item, for rivers and lakes", () => {
  fc.assert(
    fc.property(fc.constantFrom(...items), fc.array(sample, { maxLength: 50 }), (item, samples) => {
      const values = Float64Array.from(samples, (each) => each.value ?? Number.NaN);
      const kindOf = Uint8Array.from(samples, ({ kind }) => kind);
      const [classes] = classesOfColumns([{ item, values }], kindOf, table).items;
      samples.forEach((each, at) => {
        const line = limitsFor(table, item, kinds[each.kind] ?? "river");
        const expected = line && each.value !== null ? classOfItem(line, each.value) : 0;
        expect(classes?.[at]).toBe(expected);
      });
    }),
    { numRuns: 400 },
  );
});

test("a section's class is the worst of the items that take part", () => {
  const columns = [
    { item: "TP", values: Float64Array.of(0.1, Number.NaN, 0.1, 0.1) },
    { item: "NH3N", values: Float64Array.of(1.2, Number.NaN, Number.NaN, 0.1) },
    { item: "TN", values: Float64Array.of(9, 9, 9, 9) },
    { item: "FC", values: Float64Array.of(Number.NaN, Number.NaN, Number.NaN, 60000) },
    { item: "NOTHING", values: Float64Array.of(9, 9, 9, 9) },
  ];
  const found = classesOfColumns(columns, Uint8Array.of(0, 0, 1, 0), table);
  expect([...found.sections]).toEqual([4, 0, 4, 2]);
  expect(found.items.map((each) => [...each])).toEqual([
    [2, 0, 4, 2],
    [4, 0, 0, 1],
    [0, 0, 6, 0],
    [0, 0, 0, 6],
    [0, 0, 0, 0],
  ]);
});

test.each(items)("columns turn where rows turn: %s, for rivers and lakes", (item) => {
  for (const [kind, name] of kinds.entries()) {
    const line = limitsFor(table, item, name);
    const values = Float64Array.from(turning);
    const kindOf = new Uint8Array(values.length).fill(kind);
    const [classes] = classesOfColumns([{ item, values }], kindOf, table).items;
    expect([...(classes ?? [])]).toEqual(
      turning.map((each) => (line ? classOfItem(line, each) : 0)),
    );
  }
});
