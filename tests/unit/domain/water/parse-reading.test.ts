import { expect, test } from "vitest";
import { parseReading } from "../../../../src/domain/water/parse-reading";

const mg = { item: "TP", unit: null, standardUnit: "mg/L" };

const value = (number: number, isBelowDetection = false) => ({
  kind: "value",
  value: number,
  isBelowDetection,
});

test.each([
  ["0.05", 0.05],
  ["  0.05 ", 0.05],
  ["０．０５", 0.05],
  ["+0.05", 0.05],
  ["1,234.5", 1234.5],
  ["12，345", 12345],
  ["8e-05", 0.00008],
  ["0", 0],
  [".05", 0.05],
  ["1,234,567", 1_234_567],
])("%j is read as the number %d", (raw, number) => {
  expect(parseReading(raw, mg)).toEqual(value(number));
});

test.each([
  ["0.01L", 0.005],
  ["０．０１Ｌ", 0.005],
  ["<0.01", 0.005],
  ["＜0.01", 0.005],
  ["< 0.01", 0.005],
  ["≤0.01", 0.005],
  ["<0.01L", 0.005],
  ["N.D.(0.01)", 0.005],
  ["ND(0.01)", 0.005],
  ["ND（0.01）", 0.005],
  ["未检出（0.01）", 0.005],
])("%j is half of the detection limit, flagged", (raw, half) => {
  expect(parseReading(raw, mg)).toEqual(value(half, true));
});

test("ND without a figure is read by the method's own detection limit, and never as zero", () => {
  expect(parseReading("ND", { ...mg, detectionLimit: 0.01 })).toEqual(value(0.005, true));
  for (const raw of ["未检出", "ND", "<检出限", "<DL"])
    expect(parseReading(raw, mg)).toEqual({ kind: "unreadable", reason: "no-detection-limit" });
});

test.each([
  ["", "unstated"],
  ["-", "unstated"],
  ["--", "unstated"],
  ["———", "unstated"],
  ["—", "unstated"],
  ["/", "unstated"],
  ["N/A", "unstated"],
  ["无", "unstated"],
  ["／", "unstated"],
  ["-1", "unstated"],
  ["NaN", "unstated"],
  ["未监测", "not-monitored"],
  ["断流", "dry"],
  ["冰封", "frozen"],
])("%j is no value, for it is %s", (raw, absence) => {
  expect(parseReading(raw, mg)).toEqual({ kind: "absent", absence });
});

test.each([
  ["μg/L", "280", 0.28],
  ["µg/L", "280", 0.28],
  ["ug/L", "280", 0.28],
  ["ug/L", "28L", 0.014],
  ["mg/m3", "280", 0.28],
  ["mg/m³", "280", 0.28],
  ["g/L", "0.002", 2],
  ["微克/升", "280", 0.28],
  ["", "0.28", 0.28],
  ["MG/L", "0.28", 0.28],
])("in %s %s is %d mg/L", (unit, raw, milligrams) => {
  const found = parseReading(raw, { ...mg, unit });
  expect(found.kind === "value" && found.value).toBe(milligrams);
});

test("coliforms in 100 mL and transparency in cm are converted to the standard's unit", () => {
  const coliforms = { item: "FC", unit: "MPN/100mL", standardUnit: "个/L" };
  expect(parseReading("200", coliforms)).toEqual(value(2000));
  expect(parseReading("85", { item: "SD", unit: "cm", standardUnit: "m" })).toEqual(value(0.85));
});

test.each([
  ["0.2", { ...mg, unit: "ppm" }, "unknown-unit"],
  ["0.2", { ...mg, unit: "m" }, "unknown-unit"],
  ["abc", mg, "not-a-number"],
  ["0.2mg", mg, "not-a-number"],
  ["1.2.3", mg, "not-a-number"],
  ["-0.2", mg, "negative"],
  ["<x", mg, "not-a-number"],
  ["0,050", mg, "not-a-number"],
  ["1,23", mg, "not-a-number"],
  ["1e999", mg, "not-a-number"],
  ["constructor", mg, "not-a-number"],
  ["-0.01L", mg, "negative"],
  ["ND(-0.01)", mg, "negative"],
  ["0.2", { ...mg, unit: "constructor" }, "unknown-unit"],
] as const)("%j with unit %j is refused: %s", (raw, given, reason) => {
  expect(parseReading(raw, given)).toEqual({ kind: "unreadable", reason });
});

test("an absent value is absent whatever its unit", () => {
  expect(parseReading("断流", { ...mg, unit: "ppm" }).kind).toBe("absent");
});

test("a table's own marks for no value are absent, and only in that table", () => {
  const marked = { ...mg, missingMarkers: ["缺", "9999"] };
  expect(parseReading("缺", marked)).toEqual({ kind: "absent", absence: "unstated" });
  expect(parseReading("９９９９", marked).kind).toBe("absent");
  expect(parseReading("9999", mg)).toEqual(value(9999));
});
