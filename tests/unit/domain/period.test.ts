import { expect, test } from "vitest";
import { isYear, parsePeriod, yearOf } from "../../../src/domain/period";

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
