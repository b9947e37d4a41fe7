import { expect, test } from "vitest";
import { parsePeriod } from "../../../src/domain/period";
import {
  formatBytes,
  formatDay,
  formatNumber,
  formatShare,
  formatWithUnit,
} from "../../../src/messages/format-number";
import { formatPeriod } from "../../../src/messages/format-period";

function period(text: string) {
  const parsed = parsePeriod(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

test("periods are said as people write them", () => {
  expect(formatPeriod("zh", period("2021-04"))).toBe("2021年4月");
  expect(formatPeriod("en", period("2021-04"))).toBe("Apr 2021");
  expect(formatPeriod("zh", period("2021"))).toBe("2021年");
  expect(formatPeriod("en", period("2021"))).toBe("2021");
});

test("a figure has at most its places, and at least as many as asked", () => {
  expect(formatNumber("zh", 18.25, 1)).toBe("18.3");
  expect(formatNumber("zh", 19, 1)).toBe("19");
  expect(formatNumber("zh", 19, 1, 1)).toBe("19.0");
  expect(formatNumber("zh", 19, 0, 1)).toBe("19");
  expect(formatNumber("en", 12345.6)).toBe("12,345.6");
});

test("a figure and its unit are never torn apart at the end of a line", () => {
  expect(formatWithUnit("zh", 18.2, "%")).toBe("18.2\u00a0%");
  expect(formatWithUnit("zh", 18.2, "")).toBe("18.2");
  expect(formatShare("en", 0.8125)).toBe("81.3\u00a0%");
});

test("a day is written out in each language", () => {
  const day = new Date(2026, 10, 23);
  expect(formatDay("zh", day)).toBe("2026年11月23日");
  expect(formatDay("en", day)).toBe("23 November 2026");
});

test("a size is said in the largest unit it fills", () => {
  const sizes = [0, 999, 1000, 4321, 999_999, 1_000_000, 46_512_345];
  expect(sizes.map((bytes) => formatBytes("zh", bytes).replace("\u00a0", " "))).toEqual([
    "0 B",
    "999 B",
    "1 kB",
    "4 kB",
    "1,000 kB",
    "1 MB",
    "46.5 MB",
  ]);
});
