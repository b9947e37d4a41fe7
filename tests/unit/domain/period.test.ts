import { expect, test } from "vitest";
import {
  isYear,
  monthsOf,
  type Period,
  parsePeriod,
  periodBefore,
  periodKind,
  yearBefore,
  yearOf,
} from "../../../src/domain/period";

test.each(["2021", "2021-04", "1999-12", " 2021 "])("%j is a period", (text) => {
  expect(parsePeriod(text)).toBe(text.trim());
});

test.each(["", "21", "2021-13", "2021-00", "2021-4", "2021年", "2101", null, undefined])(
  "%j is none",
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);

test("a month belongs to its year and is none itself", () => {
  const [month, year] = [parsePeriod("2021-04"), parsePeriod(2021)];
  if (!month || !year) throw new Error("two periods");
  expect([yearOf(month), isYear(month)]).toEqual([2021, false]);
  expect([yearOf(year), isYear(year)]).toEqual([2021, true]);
});

const seasons = { high: [5, 6, 7, 8], level: [3, 4, 9, 10], low: [11, 12, 1, 2] };

const months = (period: string) =>
  monthsOf(period as Period, seasons).map((month) => Number(month.slice(5)));

test.each([
  ["2021", "year", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ["2021-04", "month", [4]],
  ["2021-11", "month", [11]],
  ["2021-Q1", "quarter", [1, 2, 3]],
  ["2021-Q4", "quarter", [10, 11, 12]],
  ["2021-H1", "half", [1, 2, 3, 4, 5, 6]],
  ["2021-H2", "half", [7, 8, 9, 10, 11, 12]],
  ["2021-high", "season", [5, 6, 7, 8]],
  ["2021-level", "season", [3, 4, 9, 10]],
  ["2021-low", "season", [11, 12, 1, 2]],
  ["2021-to-02", "to-date", [1, 2]],
  ["2021-to-11", "to-date", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
] as const)("%s is a %s of its months", (period, kind, expected) => {
  expect(periodKind(period as Period)).toBe(kind);
  expect(months(period)).toEqual(expected);
});

test("a month is written with its year and two digits", () => {
  expect(monthsOf("2021-Q1" as Period, seasons)).toEqual(["2021-01", "2021-02", "2021-03"]);
});

test.each([
  ["2021", "2020"],
  ["2021-Q2", "2020-Q2"],
  ["2000-01", "1999-01"],
  ["2021-to-06", "2020-to-06"],
])("a year before %s is %s", (period, before) => {
  expect(yearBefore(period as Period)).toBe(before);
});

test("what only begins or ends like a period is none", () => {
  for (const text of [
    "x2021",
    "2021-04x",
    "2021-Q5",
    "2021-H3",
    "2021-wet",
    "1821",
    "2021-to-01",
    "2021-to-12",
    "2021-to-6",
  ])
    expect(parsePeriod(text)).toBeNull();
  expect(periodKind("nonsense" as Period)).toBe("year");
});

test.each([
  ["2023-H1", "2022-H2"],
  ["2023-H2", "2023-H1"],
  ["2021-01", "2020-12"],
  ["2021-10", "2021-09"],
  ["2021-Q1", "2020-Q4"],
  ["2021", "2020"],
  ["2021-high", "2020-high"],
])("before %s is %s", (now, before) => {
  expect(periodBefore(now as Period)).toBe(before);
});
