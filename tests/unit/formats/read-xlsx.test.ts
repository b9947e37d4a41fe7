import { writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { gridOf, kindsOf, read, refusalOf, zip } from "./read-helpers";

type Sheet = Parameters<typeof writeXlsx>[0]["sheets"][number];

const book = (...sheets: readonly Sheet[]) => writeXlsx({ sheets: [...sheets] });

test("codes keep their zeros, numbers lose their dust, dates are ISO, errors are missing", async () => {
  const rows = [
    ["代码", "值", "日期", "错"],
    ["0421", 0.1 + 0.2, new Date(Date.UTC(2021, 2, 1)), "#N/A"],
    [421023, 1e15, new Date(Date.UTC(2021, 2, 1, 8, 30)), true],
  ];
  const answer = await read("a.xlsx", await book({ name: "表", rows }));
  expect(gridOf(answer)).toEqual({
    names: ["代码", "值", "日期", "错"],
    rows: [
      ["0421", "0.3", "2021-03-01", null],
      ["421023", "1000000000000000", "2021-03-01T08:30:00", "true"],
    ],
    lines: [2, 3],
  });
  expect(kindsOf(answer)).toEqual(["text-replaced"]);
});

test("title, merged header, units and merged cells of a bureau's sheet become one table", async () => {
  const sheet: Sheet = {
    name: "水质",
    rows: [
      ["荆州市2023年水质", null, null, null],
      ["县市区", "断面", "监测结果", null],
      [null, null, "氨氮", "总磷"],
      [null, null, "mg/L", "mg/L"],
      ["监利市", "新滩", 0.4, 0.1],
      [null, "姚集", 0.5, 0.2],
    ],
    merges: [
      { startRow: 0, startCol: 0, endRow: 0, endCol: 3 },
      { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
      { startRow: 1, startCol: 1, endRow: 2, endCol: 1 },
      { startRow: 1, startCol: 2, endRow: 1, endCol: 3 },
      { startRow: 4, startCol: 0, endRow: 5, endCol: 0 },
    ],
  };
  const answer = await read("水质.xlsx", await book(sheet));
  expect(gridOf(answer)).toEqual({
    names: ["县市区", "断面", "监测结果/氨氮（mg/L）", "监测结果/总磷（mg/L）"],
    rows: [
      ["监利市", "新滩", "0.4", "0.1"],
      ["监利市", "姚集", "0.5", "0.2"],
    ],
    lines: [5, 6],
  });
  expect(kindsOf(answer)).toEqual(["header-found", "header-merged", "units-row"]);
});

test("a share shown in per cent is read in per cent", async () => {
  const columns = [
    { header: "县", key: "a" },
    { header: "达标率", key: "b", numFmt: "0.0%" },
  ];
  const data = [{ a: "监利市", b: 0.875 }];
  const answer = await read("a.xlsx", await book({ name: "a", columns, data }));
  expect(gridOf(answer).rows).toEqual([["监利市", "87.5%"]]);
});

test("the first filled sheet is read, the others are named and can be chosen", async () => {
  const bytes = await book(
    { name: "空", rows: [] },
    { name: "甲", rows: [["a"], [1]] },
    { name: "乙", rows: [["b"], [2]] },
  );
  const answer = await read("a.xlsx", bytes);
  expect([answer.tables[0]?.name, answer.tableNames]).toEqual(["甲", ["空", "甲", "乙"]]);
  expect(answer.notes).toEqual([{ kind: "other-sheets", count: 1, lines: [], detail: "乙" }]);
  expect(gridOf(await read("a.xlsx", bytes, { table: "乙" })).rows).toEqual([["2"]]);
});

test("the header's row can be named", async () => {
  const rows = [
    ["x", "y"],
    ["code", "value"],
    ["421002", 5],
  ];
  const bytes = await book({ name: "a", rows });
  expect(gridOf(await read("a.xlsx", bytes, { headerRow: 2 }))).toMatchObject({
    names: ["code", "value"],
    rows: [["421002", "5"]],
  });
});

test.each([
  ["a document of text", { "word/document.xml": "<a/>" }, ["unsupported-format", "DOCX"]],
  ["a workbook without its book", { "xl/workbook.xml": "<a/>" }, ["damaged", expect.anything()]],
])("%s is refused", async (_case, files, refusal) => {
  expect(await refusalOf(read("a.xlsx", zip(files)))).toEqual(refusal);
});
