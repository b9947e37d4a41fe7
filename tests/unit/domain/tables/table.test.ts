import { expect, test } from "vitest";
import { isLoss } from "../../../../src/domain/tables/read-note";
import { cellAt, cellsOf, type TextColumn } from "../../../../src/domain/tables/table";

const column: TextColumn = {
  name: "断面",
  bytes: new TextEncoder().encode("新滩0"),
  ends: Uint32Array.from([6, 6, 6, 7]),
  present: Uint8Array.from([1, 0, 1, 1]),
};

test("a cell is its own text: Chinese letters, none, an empty text, a digit", () => {
  expect([0, 1, 2, 3].map((row) => cellAt(column, row))).toEqual(["新滩", null, "", "0"]);
  expect(cellsOf(column)).toEqual(["新滩", null, "", "0"]);
});

test("a totals row left out is a loss, a guessed encoding is none", () => {
  const note = { count: 1, lines: [3], detail: "" };
  expect(isLoss({ ...note, kind: "rows-totals" })).toBe(true);
  expect(isLoss({ ...note, kind: "encoding-guessed" })).toBe(false);
});
