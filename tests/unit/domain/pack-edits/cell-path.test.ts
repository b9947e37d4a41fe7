import { expect, test } from "vitest";
import { cellAtPath, withCells, withPath } from "../../../../src/domain/pack-edits/cell-path";

const held = { name: { zh: "林草" }, position: null, months: [5, 6], rules: [{ value: 18 }] };

test.each([
  ["name.zh", "林草"],
  ["months.1", 6],
  ["rules.0.value", 18],
  ["rules.1.value", undefined],
  ["position.0", undefined],
  ["name.zh.length", undefined],
  ["name.en.short", undefined],
])("at %s stands %s", (path, value) => {
  expect(cellAtPath(held, path)).toBe(value);
});

test.each([
  ["months.1", 7],
  ["rules.0.value", 25],
  ["name.en", "Forest"],
  ["note.item2.x", "a name that ends in a figure is a name"],
  ["note.2nd.x", "and so is one that begins with one"],
])(
  "what is laid at %s stands there, and the whole it was laid over is as before",
  (path, value) => {
    const before = structuredClone(held);
    const next = withPath(held, path, value);
    expect(cellAtPath(next, path)).toBe(value);
    expect(held).toEqual(before);
  },
);

test("a number names a place in a list, which is made where there is none, with nothing before it", () => {
  expect(cellAtPath(withPath(held, "position.1", 30), "position")).toEqual([undefined, 30]);
  const far = cellAtPath(withPath(held, "waters.10", 7), "waters");
  expect(Array.isArray(far) && far.length).toBe(11);
});

test("of several cells each is laid over what the ones before it left", () => {
  const next = withCells(held, { "position.0": 112, "position.1": 30, "name.zh": "森林" });
  expect(next).toMatchObject({ position: [112, 30], name: { zh: "森林" }, months: [5, 6] });
});
