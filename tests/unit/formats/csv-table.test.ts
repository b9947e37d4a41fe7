import { expect, test } from "vitest";
import { writeCsvTable } from "../../../src/formats/csv-table";

const BYTE_ORDER_MARK = "\uFEFF";
const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
const cell = (value: string | number | null) =>
  textOf(writeCsvTable(["a"], [[value]])).slice(`${BYTE_ORDER_MARK}a\r\n`.length, -2);

test("starts with a byte order mark and ends each line with CRLF", () => {
  expect(textOf(writeCsvTable(["名称", "值"], [["监利市", 81.2]]))).toBe(
    `${BYTE_ORDER_MARK}名称,值\r\n监利市,81.2\r\n`,
  );
});

test.each([
  ["a,b", '"a,b"'],
  ['说"好"', '"说""好"""'],
  ["line\nbreak", '"line\nbreak"'],
  [null, ""],
])("%j is written as %j", (value, written) => {
  expect(cell(value)).toBe(written);
});

test.each([
  "=1+1",
  "+A1",
  "-A1",
  "@SUM(A1)",
  "\t=1",
  "\0=1",
  "\0",
  "＝1+1",
  "＋A1",
  "－A1",
  "＠A",
  "  =1",
  "-",
])("%j cannot run as a formula", (value) => {
  expect(cell(value)).toBe(`'${value}`);
});

test("a carriage return at the start is text and quoted", () => {
  expect(cell("\r=1")).toBe('"\'\r=1"');
});

test.each(["-1", "+2.5", "-1.5e-3", "-3.2%", -4])("%j stays a plain number", (value) => {
  expect(cell(value)).toBe(String(value));
});
