import { expect, test } from "vitest";
import { parseReadingWay } from "../../../../src/domain/water/reading-way";

test.each([
  ["自动", "automatic"],
  [" 自动站 ", "automatic"],
  ["AUTO", "automatic"],
  ["手工", "manual"],
  ["采测分离", "manual"],
  ["遥感", null],
  ["", null],
  ["constructor", null],
])("%j is %s", (text, way) => {
  expect(parseReadingWay(text)).toBe(way);
});
