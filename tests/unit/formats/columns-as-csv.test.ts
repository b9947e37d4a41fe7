import { expect, test } from "vitest";
import { columnsAsCsv } from "../../../src/formats/workspace-file/columns-as-csv";
import { makeTable } from "../../helpers/make-table";

const table = makeTable(
  ["断面", "经度", "氨氮"],
  [
    ["新滩", "113.1", "0.4"],
    ["排水闸", "112.9", "=1"],
  ],
);
const textOf = (at: readonly number[]) => new TextDecoder().decode(columnsAsCsv(table, at));

test("only the asked columns are written, in that order, rows as they stand", () => {
  expect(textOf([0, 2])).toBe("断面,氨氮\r\n新滩,0.4\r\n排水闸,'=1\r\n");
});

test("a table without a column asked for keeps its rows' number and no cell", () => {
  expect(textOf([])).toBe("\r\n\r\n\r\n");
});
