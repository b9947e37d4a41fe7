import { expect, test } from "vitest";
import { parseClass } from "../../../../src/domain/water/parse-class";

test.each([
  ["I", 1],
  ["Ⅰ类", 1],
  ["ⅱ", 2],
  ["ＩＩＩ", 3],
  [" Ⅲ 类 ", 3],
  ["四类", 4],
  [4, 4],
  ["Ⅴ", 5],
  ["v", 5],
  ["劣Ｖ", 6],
  ["劣 Ⅴ 类", 6],
  ["劣于Ⅴ类", 6],
  ["劣五", 6],
  ["Ⅵ", 6],
  [6, 6],
] as const)("%j is class %d", (raw, rank) => {
  expect(parseClass(raw)).toBe(rank);
});

test.each(["优", "良好", "", "0", "7", "Ⅱ~Ⅲ", "劣", "constructor", null, undefined, {}])(
  "%j is no class",
  (raw) => {
    expect(parseClass(raw)).toBeNull();
  },
);
