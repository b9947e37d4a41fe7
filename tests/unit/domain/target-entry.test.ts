import { expect, test } from "vitest";
import { parseTargetBlock, parseTargetEntry } from "../../../src/domain/target-entry";
import { makeIndicator } from "../../helpers/make-case";

const percent = makeIndicator(
  { kind: "assigned", better: "higher", notWorse: false },
  { unit: { zh: "%", en: "%" }, plausible: [0, 100] },
);

test.each([
  ["82", 82],
  [" 82.5 ", 82.5],
  ["８２．５", 82.5],
  ["≥82", 82],
  ["≤ 82%", 82],
  ["82 ％", 82],
  ["0", 0],
])("%j is the target %d", (text, value) => {
  expect(parseTargetEntry(text, percent)).toEqual({ kind: "value", value });
});

test("thousands commas and the indicator's own unit in either language are read", () => {
  const water = makeIndicator(
    { kind: "assigned", better: "lower", notWorse: false },
    { unit: { zh: "立方米/万元", en: "m³/10⁴ yuan" }, plausible: [0, 5000] },
  );
  expect(parseTargetEntry("1,234 立方米/万元", water)).toEqual({ kind: "value", value: 1234 });
  expect(parseTargetEntry("76 m³/10⁴ yuan", water)).toEqual({ kind: "value", value: 76 });
});

test.each(["", "  ", "-", "—"])("%j takes the target back", (text) => {
  expect(parseTargetEntry(text, percent)).toEqual({ kind: "empty" });
});

test.each([
  ["many", "not-a-number"],
  ["82 to 90", "unit"],
  ["820", "implausible"],
  ["-1", "implausible"],
  ["82 mg/L", "unit"],
])("%j is refused: %s", (text, reason) => {
  expect(parseTargetEntry(text, percent)).toEqual({ kind: "refused", reason });
});

test("a pasted block is laid over the table from its cell, and what lies beyond is left out", () => {
  const cells = { units: ["421002", "421003"], indicators: ["a", "b"] };
  expect(parseTargetBlock("1\t2\t3\r\n4\t5\r\n6\t7\r\n", cells)).toEqual([
    { unit: "421002", indicator: "a", words: "1" },
    { unit: "421002", indicator: "b", words: "2" },
    { unit: "421003", indicator: "a", words: "4" },
    { unit: "421003", indicator: "b", words: "5" },
  ]);
});
