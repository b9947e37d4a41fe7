import { expect, test } from "vitest";
import { placeGroups } from "../../../../src/domain/tables/place-groups";
import { isLoss } from "../../../../src/domain/tables/read-note";
import {
  cellAt,
  cellsOf,
  dictionaryOf,
  MISSING,
  type TextColumn,
} from "../../../../src/domain/tables/table";
import { makeTable } from "../../../helpers/make-table";

const column: TextColumn = {
  name: "断面",
  bytes: new TextEncoder().encode("新滩0"),
  starts: Uint32Array.from([0, MISSING, 6, 6]),
  ends: Uint32Array.from([6, 0, 6, 7]),
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

test("a column is its different texts and which of them each row has; none is not empty", () => {
  const table = makeTable(["a"], [["监利"], [null], ["监利"], [""], ["江陵"], [null], ["监"]]);
  const [first] = table.columns;
  expect(first && dictionaryOf(first)).toEqual({
    texts: ["监利", null, "", "江陵", "监"],
    codes: Uint32Array.from([0, 1, 0, 2, 3, 1, 4]),
  });
});

test("rows are grouped by key and county, with their first lines", () => {
  const table = makeTable(
    ["镇", "县"],
    [
      ["新厂镇", "公安"],
      ["新厂镇", "石首"],
      ["新厂镇", "公安"],
    ],
  );
  const [key, county] = table.columns;
  const { groups, groupOf } = placeGroups(key ?? column, county ?? null, table.lines);
  expect(groups).toEqual([
    { text: "新厂镇", within: "公安", count: 2, lines: [2, 4] },
    { text: "新厂镇", within: "石首", count: 1, lines: [3] },
  ]);
  expect([...groupOf]).toEqual([0, 1, 0]);
});

test("twenty lines of a group are kept, all of its rows counted", () => {
  const table = makeTable(
    ["断面"],
    Array.from({ length: 25 }, () => ["新滩"]),
  );
  const { groups } = placeGroups(table.columns[0] ?? column, null, table.lines);
  expect(groups).toMatchObject([{ text: "新滩", within: null, count: 25 }]);
  expect(groups[0]?.lines).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
});

test("rows without a key are a group of their own, of an empty text", () => {
  const table = makeTable(["断面"], [[null], ["新滩"], [null]]);
  const { groups } = placeGroups(table.columns[0] ?? column, null, table.lines);
  expect(groups.map(({ text, count }) => [text, count])).toEqual([
    ["", 2],
    ["新滩", 1],
  ]);
});

test("two texts of one hash stay two, and one without a text is neither", () => {
  // A known collision of FNV-1a in 32 bits.
  const table = makeTable(["a"], [["costarring"], ["liquid"], [null], ["costarring"], ["liquid"]]);
  const [first] = table.columns;
  expect(first && dictionaryOf(first)).toEqual({
    texts: ["costarring", "liquid", null],
    codes: Uint32Array.from([0, 1, 2, 0, 1]),
  });
});
