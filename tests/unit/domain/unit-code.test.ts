import { expect, test } from "vitest";
import { isTownshipCode, parseUnitCode } from "../../../src/domain/unit-code";

test.each([
  ["421088", "421088"],
  [421088, "421088"],
  ["421088000", "421088"],
  ["421088000000", "421088"],
  [" 421022", "421022"],
  ["\u3000421022\u00a0", "421022"],
  ["421002.0", "421002"],
  ["421022100.00", "421022100"],
  ["421000000000", "421000"],
  ["421022100", "421022100"],
  ["421022100000", "421022100"],
  ["zone-jinan", "zone-jinan"],
] as const)("%j names the unit %s", (cell, code) => {
  expect(parseUnitCode(cell)).toBe(code);
});

test.each([
  "",
  "4210",
  "42108a",
  "421022100001",
  "合计",
  "421002.5",
  "421002.",
  "4.21088E+11",
  "421 002",
  "42100",
  "zone-",
  "ZONE-X",
  null,
])("%j names none", (cell) => {
  expect(parseUnitCode(cell)).toBeNull();
});

test("nine digits and nothing else are a township's code", () => {
  const codes = [
    "421088001",
    "421088",
    "1421088001",
    "421088001000",
    "zone-421088001",
    "421088001x",
  ];
  expect(codes.filter(isTownshipCode)).toEqual(["421088001"]);
});
