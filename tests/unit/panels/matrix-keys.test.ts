import { expect, test } from "vitest";
import { placeAfter } from "../../../src/panels/compare-page/matrix-keys";

const size = { rows: 12, columns: 40 };
const from = { row: 3, column: 5 };

test.each([
  ["ArrowUp", { row: 2, column: 5 }],
  ["ArrowDown", { row: 4, column: 5 }],
  ["ArrowLeft", { row: 3, column: 4 }],
  ["ArrowRight", { row: 3, column: 6 }],
  ["PageUp", { row: 0, column: 5 }],
  ["PageDown", { row: 11, column: 5 }],
  ["Home", { row: 3, column: -1 }],
  ["End", { row: 3, column: 39 }],
  ["Ctrl+Home", { row: 0, column: 0 }],
  ["Ctrl+End", { row: 11, column: 39 }],
] as const)("%s moves inside the matrix", (key, place) => {
  expect(placeAfter(key, from, size)).toEqual(place);
});

test("keys stop at the edges, and the corner is no place", () => {
  expect(placeAfter("ArrowDown", { row: 11, column: 0 }, size)).toEqual({ row: 11, column: 0 });
  expect(placeAfter("ArrowUp", { row: 0, column: 4 }, size)).toEqual({ row: -1, column: 4 });
  const name = { row: 0, column: -1 };
  expect(placeAfter("ArrowUp", name, size)).toBe(name);
});

test("other keys move nothing", () => {
  expect(placeAfter("Enter", from, size)).toBeNull();
});
