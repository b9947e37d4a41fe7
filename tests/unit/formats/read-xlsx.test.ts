import { unzipSync, zipSync } from "fflate";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readScanned, scanLarge } from "../../../src/formats/xlsx/read-large";
import { scanSheet } from "../../../src/formats/xlsx/scan-sheet";
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
  expect([answer.tables[0]?.name, answer.tableNames]).toEqual(["甲", ["甲", "乙"]]);
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

test("parts whose names bear another case or backslashes are found, as spreadsheets find them", async () => {
  const parts = unzipSync(await book({ name: "甲", rows: [["a"], ["一"]] }));
  const renamed = Object.entries(parts).map(([part, bytes]) => [
    part.toLowerCase().replaceAll("/", "\\"),
    bytes,
  ]);
  const answer = await read("a.xlsx", zip(Object.fromEntries(renamed)));
  expect(gridOf(answer)).toMatchObject({ names: ["a"], rows: [["一"]] });
});

test("a large sheet is scanned to the same table as a parser of all its XML makes of it", async () => {
  const kinds = ["0421", 0.1 + 0.2, new Date(Date.UTC(2024, 1, 29)), true, 'a&<">\u0007', null];
  const rows = Array.from({ length: 3000 }, (_, at) => [
    ...kinds.slice(at % kinds.length),
    at,
    at % 7 === 0 ? "#N/A" : `第${at}次`,
    ...(at % 5 === 0 ? [null, `_x000D_${at}`] : []),
  ]);
  const bytes = await book(
    { name: "大", rows: [["甲", "乙", "丙", "丁"], ...rows] },
    { name: "空", rows: [] },
  );
  const file = { name: "a.xlsx", bytes };
  const large = (await scanLarge(file, 0)) ?? expect.fail("was not scanned");
  const [scanned, parsed] = [await readScanned(large, {}), await readXlsx(bytes)];
  const cellsOf = (cells: readonly unknown[]) =>
    cells.slice(0, cells.findLastIndex((cell) => (cell ?? null) !== null) + 1);
  const content = (sheets: typeof parsed.sheets) =>
    sheets.map(({ name, rows: all }) => [name, all.map(cellsOf)]);
  expect(content(scanned.sheets)).toEqual(content(parsed.sheets));
});

test("a large sheet keeps what its number formats say", async () => {
  const columns = [
    { header: "县", key: "a" },
    { header: "达标率", key: "b", numFmt: "0.0%" },
    { header: "日期", key: "c", numFmt: "yyyy-mm-dd" },
  ];
  const day = new Date(Date.UTC(2024, 1, 29));
  const data = Array.from({ length: 15_000 }, (_, at) => ({
    a: `县${at}`,
    b: at / 15_000,
    c: day,
  }));
  const { rows } = gridOf(await read("a.xlsx", await book({ name: "a", columns, data })));
  expect(rows.length).toBe(15_000);
  expect(rows[7500]).toEqual(["县7500", "50%", "2024-02-29"]);
});

const sheetXml = (cells: string) => scanSheet(cells, context)?.rows;
const context = { strings: ["甲"], is1904: false, isDate: (style: number) => style === 1 };

test.each([
  ['<row r="2"><c r="B2"><v>1</v></c></row>', [[], [null, 1]]],
  ["<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>", [[1, 2], [3]]],
  ['<row r="1"><c r="A1" t="s"><v>0</v></c><c t="s"><v>9</v></c></row>', [["甲", null]]],
  ['<row r="1"><c r="A1" s="1"><v>45351</v></c></row>', [[new Date(Date.UTC(2024, 1, 29))]]],
  ['<row r="1"><c r="A1" t="str"><f>A2</f><v>x&amp;y</v></c></row>', [["x&y"]]],
  [
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>长</t></r><r><t>江</t></r><rPh><t>ちょう</t></rPh></is></c></row>',
    [["长江"]],
  ],
  [
    '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c></row>',
    [[true, null, "#REF!"]],
  ],
])("cells are scanned as they stand: %s", (xml, rows) => {
  expect(sheetXml(xml)).toEqual(rows);
});

test("what the scan does not know it leaves to the parser; a formula without its value is told", () => {
  expect(sheetXml("<row><c><v><![CDATA[1]]></v></c></row>")).toBeUndefined();
  expect(sheetXml('<x:row><x:c r="A1"/></x:row>')).toBeUndefined();
  expect(sheetXml('<row r="1"><c r="ZZZZ1"><v>1</v></c></row>')).toBeUndefined();
  const far = Array.from(
    { length: 1300 },
    (_, at) => `<row><c r="XFD${at + 1}"><v>1</v></c></row>`,
  );
  expect(sheetXml(far.join(""))).toBeUndefined();
  const formulas = '<row r="3"><c r="B3"><f>A1</f></c><c r="C3"><f>A1</f><v>2</v></c></row>';
  expect(scanSheet(formulas, context)?.unvalued).toEqual(["2,1"]);
});

const workbookOf = async (sheetData: string) => {
  const parts = unzipSync(await book({ name: "表", rows: [["a"]] }));
  const path = "xl/worksheets/sheet1.xml";
  const xml = new TextDecoder().decode(parts[path]);
  parts[path] = new TextEncoder().encode(
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`),
  );
  return zipSync(parts);
};

const rowsTo = (last: number, cellsOf: (row: number) => string) =>
  Array.from({ length: last }, (_, at) => `<row r="${at + 1}">${cellsOf(at + 1)}</row>`).join("");

test("a sheet whose cells lie too far apart is refused as too large, not as damaged", async () => {
  const far = await workbookOf(rowsTo(1300, (row) => `<c r="XFD${row}"><v>1</v></c>`));
  expect(await refusalOf(read("a.xlsx", far))).toEqual(["sheet-too-large", ""]);
});

test("rows that are only coloured to the last column do not make a large sheet a wide one", async () => {
  const coloured = (row: number) =>
    `<c r="A${row}"><v>${row}</v></c><c r="B${row}" s="0"/><c r="XFD${row}" s="0"/>`;
  const wide = await workbookOf(rowsTo(20_000, coloured));
  const grid = gridOf(await read("a.xlsx", wide));
  expect(grid?.rows).toHaveLength(19_999);
  expect(grid?.rows.at(-1)).toEqual(["20000"]);
});
