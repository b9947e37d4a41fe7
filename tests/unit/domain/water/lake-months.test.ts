import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { lakeMonths } from "../../../../src/domain/water/lake-months";
import { makeReading, makeSection } from "../../../helpers/make-water";
import { table } from "./limits-table";

const points = ["a", "b"].map((id) => makeSection({ id, waterKind: "lake" }));
const five = { CHLA: 20, TP: 0.05, TN: 1, SD: 1, CODMN: 4 };

const read = (section: string, period: string, values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([item, value]) =>
    makeReading({ section, period: period as Period, item, value }),
  );

const monthsOf = (...rows: readonly ReturnType<typeof read>[]) =>
  lakeMonths("洪湖", points, rows.flat(), { limits: table });

test("every month from the first to the last stands there, over the new year, read or not", () => {
  const months = monthsOf(read("a", "2021-02", five), read("a", "2020-11", five));
  expect(months.map(({ period }) => period)).toEqual(["2020-11", "2020-12", "2021-01", "2021-02"]);
  expect(months.map(({ points: count }) => count)).toEqual([1, 0, 0, 1]);
  expect(months[1]).toMatchObject({ rank: null, basis: null, trophic: { index: null } });
});

test("a month is the mean of its own points, with its own class", () => {
  const [month] = monthsOf(
    read("a", "2021-04", { ...five, TP: 0.02 }),
    read("b", "2021-04", { ...five, TP: 0.12 }),
  );
  expect(month).toMatchObject({ points: 2, rank: 4, basis: "published" });
  expect(month?.trophic.items.find(({ item }) => item === "TP")?.value).toBeCloseTo(0.07, 9);
});

test("without all five items a month has no index, whatever the months beside it have", () => {
  const { SD, ...four } = five;
  const months = monthsOf(read("a", "2021-04", four), read("a", "2021-05", { ...four, SD }));
  expect(months.map(({ trophic }) => trophic.missing)).toEqual([["SD"], []]);
  expect(months.map(({ trophic }) => trophic.index === null)).toEqual([true, false]);
});

test("other sections and longer periods make no month", () => {
  expect(monthsOf(read("elsewhere", "2021-04", five))).toEqual([]);
  expect(monthsOf(read("a", "2021", five))).toEqual([]);
  expect(monthsOf()).toEqual([]);
});
