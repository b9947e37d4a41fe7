import { expect, test, vi } from "vitest";
import { derive, deriveRows } from "../../../src/state/derive";

test("computes again only when an input is another object", () => {
  const compute = vi.fn((one: object, two: number) => ({ one, two }));
  const select = derive((state: { one: object; two: number }) => [state.one, state.two], compute);
  const one = {};
  const first = select({ one, two: 1 });
  expect(select({ one, two: 1 })).toBe(first);
  expect(select({ one: {}, two: 1 })).not.toBe(first);
  expect(compute).toHaveBeenCalledTimes(2);
});

const position = [112, 30];
const select = () =>
  deriveRows(
    (state: { rows: readonly object[] }) => [state.rows],
    (rows) => rows.map((row) => ({ ...row })),
  );

test("rows that say the same stay the same object", () => {
  const rows = select();
  const first = rows({ rows: [{ id: "a", position }, { id: "b" }] });
  expect(rows({ rows: [{ id: "a", position }, { id: "b" }] })).toBe(first);
});

test.each([
  ["another value", [{ id: "a", position }, { id: "c" }]],
  [
    "one more cell",
    [
      { id: "a", position },
      { id: "b", rank: undefined },
    ],
  ],
  ["one cell less", [{ id: "a" }, { id: "b" }]],
  ["another object in a cell", [{ id: "a", position: [112, 30] }, { id: "b" }]],
  ["another order", [{ id: "b" }, { id: "a", position }]],
  ["a row less", [{ id: "a", position }]],
  ["a row more", [{ id: "a", position }, { id: "b" }, { id: "c" }]],
])("%s is another answer", (_case, next) => {
  const rows = select();
  const first = rows({ rows: [{ id: "a", position }, { id: "b" }] });
  const second = rows({ rows: next });
  expect(second).not.toBe(first);
  expect(second).toEqual(next);
  expect(rows({ rows: next.map((row) => ({ ...row })) })).toBe(second);
});
