import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { mostRows } from "../../../src/formats/limits";
import { gbk, gridOf, kindsOf, read, refusalOf } from "./read-helpers";

test("quotes, line breaks and empty cells stay what they are, with their lines", async () => {
  const text = 'code,name,value\r\n001,"a ""b"", c",\r\n002,"two\nlines",""\r\n\r\n003,x,5\r\n';
  expect(gridOf(await read("a.csv", text))).toEqual({
    names: ["code", "name", "value"],
    rows: [
      ["001", 'a "b", c', null],
      ["002", "two\nlines", ""],
      ["003", "x", "5"],
    ],
    lines: [2, 3, 6],
  });
});

test.each([
  ["tab", "a\tb\n1\t2\n"],
  ["semicolon", "a;b\n1;2,5\n3;4,5\n"],
  ["bar", "a|b\n1|2\n"],
])("a %s separates as well as a comma", async (_name, text) => {
  const { names } = gridOf(await read("a.txt", text));
  expect(names).toEqual(["a", "b"]);
});

test("GBK, UTF-16 with and without a mark, and UTF-8 with one give the same text", async () => {
  const text = "断面,总磷\n新滩,0.2\n";
  const utf16 = Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return [code & 0xff, code >> 8];
    }),
  );
  const files = [
    gbk(text),
    Uint8Array.from([0xff, 0xfe, ...utf16]),
    utf16,
    new TextEncoder().encode(`\uFEFF${text}`),
  ];
  const answers = await Promise.all(files.map((bytes) => read("a.csv", bytes)));
  for (const answer of answers)
    expect(gridOf(answer)).toMatchObject({ names: ["断面", "总磷"], rows: [["新滩", "0.2"]] });
  expect(answers.map(({ encoding }) => encoding)).toEqual([
    "GB18030",
    "UTF-16LE",
    "UTF-16LE",
    "UTF-8",
  ]);
  expect(answers.map(kindsOf)).toEqual([["encoding-guessed"], [], ["encoding-guessed"], []]);
});

test("titles above the header are passed over, units below it join the names", async () => {
  const text = "2023年水质月报,,\n断面,氨氮,总磷\n,mg/L,mg/L\n新滩,0.5,0.1\n";
  const answer = await read("月报.csv", text);
  expect(gridOf(answer)).toEqual({
    names: ["断面", "氨氮（mg/L）", "总磷（mg/L）"],
    rows: [["新滩", "0.5", "0.1"]],
    lines: [4],
  });
  expect(kindsOf(answer)).toEqual(["header-found", "units-row"]);
});

test("names borne twice or not at all are made unique, and said", async () => {
  const answer = await read("a.csv", "a,a,,a_2\n1,2,3,4\n");
  expect(gridOf(answer).names).toEqual(["a", "a_3", "列3", "a_2"]);
  expect(kindsOf(answer)).toEqual(["columns-named"]);
});

test("a row of another width is kept and counted with its line", async () => {
  const answer = await read("a.csv", "a,b\n1,2,3\n4\n5,6\n,\n");
  expect(gridOf(answer).rows).toEqual([
    ["1", "2"],
    ["4", null],
    ["5", "6"],
  ]);
  expect(answer.notes).toEqual([
    { kind: "rows-ragged", count: 2, lines: [2, 3], detail: "" },
    { kind: "rows-empty", count: 1, lines: [5], detail: "" },
  ]);
});

/** So long that a pattern going over it runs out of stack. */
const LONG = "x".repeat(9_000_000);
const ROWS = "1,2\n".repeat(100);

test.each([
  ["nothing", "", ["empty", ""]],
  ["a quote never closed", 'a,b\n1,"2\n3,4\n', ["unclosed-quote", 2]],
  ["a quote never closed in the header", 'a,"b\n1,2\n', ["unclosed-quote", 1]],
  ["only a header", "a,b\n", ["no-table", ""]],
  ["only a name, without a line's end", "断面", ["no-table", ""]],
  ["a cell too long", `a,b\n1,"${LONG}"\n`, ["cell-too-long", 2]],
  ["a cell too long, with text behind its quote", `a,b\n1,"${LONG}"x\n`, ["cell-too-long", 2]],
  ["a cell too long behind many", `a,b\n${ROWS}1,"${LONG}"x\n`, ["cell-too-long", 102]],
  ["a name too long", `a,"${LONG}"x\n1,2\n`, ["cell-too-long", 1]],
  ["bytes", "a\0b\0\0\0c", ["unknown-format", ""]],
])("%s is refused with the cause", async (_case, text, refusal) => {
  expect(await refusalOf(read("a.csv", text))).toEqual(refusal);
});

test("a wide table may have fewer rows", () => {
  expect(mostRows(2)).toEqual({ rows: 1_048_576, cause: "too-many-rows" });
  expect(mostRows(1000)).toEqual({ rows: 100_000, cause: "too-many-cells" });
});

test.each([
  ["a byte order mark, carriage returns and no end of the last line", '\uFEFFa,b\r1,"x\ry"\r2,', 4],
  ["line feeds behind carriage returns", '\uFEFFa,b\r\n1,"x\r\ny"\r\n2,', 4],
])("lines are counted with %s", async (_case, text, last) => {
  const { names, rows, lines } = gridOf(await read("a.csv", text));
  expect(names).toEqual(["a", "b"]);
  expect(rows.map(([first]) => first)).toEqual(["1", "2"]);
  expect(rows[0]?.[1]?.replace(/\r\n?/, "|")).toBe("x|y");
  expect(lines).toEqual([2, last]);
});

test("prototype names are plain columns", async () => {
  const { names, rows } = gridOf(await read("a.csv", "__proto__,constructor\nx,y\n"));
  expect([names, rows]).toEqual([["__proto__", "constructor"], [["x", "y"]]]);
  expect(({} as { x?: unknown }).x).toBeUndefined();
});

const cell = fc.string({
  unit: fc.constantFrom("a", "中", '"', ",", "\n", " ", "1", "é"),
  maxLength: 6,
});

test("any table written by the rules of RFC 4180 is read back, as Papa Parse reads it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
      async (rows) => {
        const filled = rows.map((row) => row.map((text) => `x${text}`));
        const text = Papa.unparse([["p", "q", "r"], ...filled], { quotes: true, newline: "\n" });
        const parsed = Papa.parse(text).data.slice(1);
        expect(gridOf(await read("a.csv", text)).rows).toEqual(parsed);
      },
    ),
  );
});

test("a mark at the start does not hide bytes that are no letters", async () => {
  const text = new TextEncoder().encode("\uFEFF乡镇,总磷\n新堤,0.1\n瞿家湾,0.2\n");
  expect(kindsOf(await read("a.csv", text))).toEqual([]);
  text[text.lastIndexOf(0x2e) - 3] = 0x78;
  const { notes } = await read("a.csv", text);
  expect(notes).toEqual([{ kind: "text-replaced", count: 1, lines: [3], detail: "UTF-8" }]);
});
