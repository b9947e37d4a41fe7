import { afterAll, beforeAll, expect, test } from "vitest";
import { sectionHistory } from "../../src/database/queries/section-history";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { waterPeriods } from "../../src/database/queries/water-periods";
import type { Period } from "../../src/domain/period";
import { seasons } from "../helpers/water-seasons";
import { openSmallCity, type SmallCity } from "./small-city";

const months = (count: number) =>
  Array.from({ length: count }, (_, place) => String(place + 1).padStart(2, "0"));

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "water-quality.csv": [
      "mixed,2021-04,TP,0.11,25,总站,",
      ...months(8).map((month) => `kept,2020-${month},TP,0.2,,总站,`),
      "kept,2020-09,PH,6,,总站,",
      "kept,2020-10,PH,8,,总站,",
    ],
    "demo-water.csv": [
      "mixed,2021-04,TP,0.99,1,演示",
      "mixed,2021-04,NH3N,0.5,1,演示",
      ...months(12)
        .filter((month) => month !== "04")
        .map((month) => `mixed,2021-${month},TP,0.3,1,演示`),
      ...months(12).map((month) => `kept,2020-${month},TP,9,1,演示`),
      "short,2021-01,TP,0.1,1,演示",
      "short,2021-02,TP,0.2,1,演示",
    ],
  });
});

afterAll(() => city.database.close());

const ask = (period: string, publishedOnly = false) =>
  city.database.rows(sectionReadings(period as Period, seasons, publishedOnly));

test("a month's readings come as they stand, with samples and place in the file", async () => {
  expect(await ask("2021-04")).toEqual([
    {
      section: "mixed",
      period: "2021-04",
      item: "TP",
      value: 0.11,
      isBelowDetection: false,
      samples: 25,
      basis: "published",
      source: "总站",
      row: { file: "water-quality.csv", line: 2 },
    },
  ]);
});

test("a section's demo items are not added to its published ones", async () => {
  expect((await ask("2021-04")).map(({ item }) => item)).toEqual(["TP"]);
});

test("a year is the mean over its months, with their number as samples", async () => {
  const phosphorus = (await ask("2020")).find(({ item }) => item === "TP");
  expect(phosphorus).toMatchObject({ section: "kept", period: "2020", samples: 8 });
  expect(phosphorus?.value).toBeCloseTo(0.2, 12);
  expect(phosphorus?.row).toEqual({ file: "water-quality.csv", line: 3 });
});

test("pH is averaged through the hydrogen ions", async () => {
  const ph = (await ask("2020")).find(({ item }) => item === "PH");
  expect(ph?.value).toBeCloseTo(-Math.log10((1e-6 + 1e-8) / 2), 12);
});

test("pH is averaged as plain figures where a person has it so, and nothing else changes", async () => {
  const rows = await city.database.rows(
    sectionReadings("2020" as Period, seasons, false, "arithmetic"),
  );
  expect(rows.find(({ item }) => item === "PH")?.value).toBe(7);
  const others = (each: { item: string }) => each.item !== "PH";
  expect(rows.filter(others)).toEqual((await ask("2020")).filter(others));
});

test("one published month does not stand for a year that demo months fill", async () => {
  const rows = (await ask("2021")).filter(({ section }) => section === "mixed");
  expect(rows.map(({ item, basis, samples }) => [item, basis, samples])).toEqual([
    ["NH3N", "demo", 1],
    ["TP", "demo", 12],
  ]);
});

test("a mean never mixes published and demo months", async () => {
  const published = (await ask("2021", true)).find(({ section }) => section === "mixed");
  expect(published).toMatchObject({ basis: "published", samples: 1, value: 0.11 });
});

test("a mean over few months says so", async () => {
  const short = (await ask("2021")).find(({ section }) => section === "short");
  expect([short?.samples, short?.row.line]).toEqual([2, 27]);
});

test("a section's history has every month once, oldest first", async () => {
  const rows = await city.database.rows(sectionHistory("mixed", false));
  expect(rows).toHaveLength(12);
  expect(rows[0]?.period).toBe("2021-01");
  expect(rows.filter(({ basis }) => basis === "published").map(({ period }) => period)).toEqual([
    "2021-04",
  ]);
});

test("published only keeps the published months of a section's history", async () => {
  expect(await city.database.rows(sectionHistory("mixed", true))).toHaveLength(1);
});

test("periods are months and well-filled years, newest first, with what they rest on", async () => {
  const periods = await city.database.rows(waterPeriods(seasons, false));
  const of = (period: string) => periods.find((each) => each.period === period);
  expect(of("2021")).toEqual({ period: "2021", basis: "demo", sections: 1 });
  expect(of("2021-04")).toEqual({ period: "2021-04", basis: "published", sections: 1 });
  expect(of("2021-01")).toEqual({ period: "2021-01", basis: "demo", sections: 2 });
  expect(of("2021-to-06")).toEqual({ period: "2021-to-06", basis: "demo", sections: 1 });
  expect(of("2020-to-11")).toEqual({ period: "2020-to-11", basis: "published", sections: 1 });
  expect(of("2020")).toEqual({ period: "2020", basis: "published", sections: 1 });
  expect(periods.map(({ period }) => period)).toEqual(
    periods
      .map(({ period }) => period)
      .toSorted()
      .toReversed(),
  );
});

test("published only knows no demo period", async () => {
  const periods = await city.database.rows(waterPeriods(seasons, true));
  expect(periods.map(({ period }) => period)).toContain("2021-04");
  expect(periods.every(({ basis }) => basis === "published")).toBe(true);
  expect(periods.map(({ period }) => period)).not.toContain("2021");
});
