import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "../../src/database/database";
import { type LoadNote, loadTables } from "../../src/database/load-tables";
import { sectionAbsences } from "../../src/database/queries/section-absences";
import { sectionHistory } from "../../src/database/queries/section-history";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { statedClasses } from "../../src/database/queries/stated-classes";
import { waterPeriods } from "../../src/database/queries/water-periods";
import type { Period } from "../../src/domain/period";
import { startNodeDatabase } from "../helpers/node-database";
import { seasons } from "../helpers/water-seasons";

const lines = [
  "section,period,item,value,unit,samples,source,note,stated_class",
  "a,2021-01,TP,0.01L,,,,,Ⅱ",
  "a,2021-02,TP,＜0.03,,,,,",
  "a,2021-03,TP,断流,,,,,",
  "a,2021-04,TP,,,,,,",
  "a,2021-05,TP,280,μg/L,,,,",
  "a,2021-06,TP,2,ppm,,,,",
  "a,2021-07,TP,soon,,,,,优",
  "a,2021-08,TP,-0.2,,,,,",
  "a,2021-09,TP,-1,,,,,",
  "a,2021-10,TP,0.05,mg/L,,,,",
  "a,2021-11,TP,N/A,,,,,",
  "a,2021-12,TP,无,,,,,",
];

let database: Database;
let notes: readonly LoadNote[];

beforeAll(async () => {
  database = await startNodeDatabase();
  const units = new Map([["TP", "mg/L"]]);
  notes = await loadTables(
    database,
    new Map([["water-quality.csv", `${lines.join("\n")}\n`]]),
    units,
  );
});

afterAll(() => database.close());

test("readings come as laboratories write them, below detection as half, in the standard's unit", async () => {
  const rows = await database.rows(sectionHistory("a", false));
  expect(
    rows.map(({ period, value, isBelowDetection }) => [period, value, isBelowDetection]),
  ).toEqual([
    ["2021-01", 0.005, true],
    ["2021-02", 0.015, true],
    ["2021-05", 0.28, false],
    ["2021-10", 0.05, false],
  ]);
});

test("months the source says have no value are absent with their reason, and count as no reading", async () => {
  const rows = await database.rows(sectionAbsences("a", false));
  expect(rows.map(({ period, kind, row }) => [period, kind, row.line])).toEqual([
    ["2021-03", "dry", 4],
    ["2021-04", "unstated", 5],
    ["2021-09", "unstated", 10],
    ["2021-11", "unstated", 12],
    ["2021-12", "unstated", 13],
  ]);
  const periods = await database.rows(waterPeriods(seasons, false));
  expect(periods.map(({ period }) => period)).not.toContain("2021-03");
});

test("what cannot be read is left out with its line: another measure, words, a negative", () => {
  expect(notes.map(({ line, problem }) => [line, problem])).toEqual([
    [7, "measure"],
    [8, "value"],
    [9, "value"],
  ]);
});

test("a mean with one value below detection says so, and has only the months that were read", async () => {
  const [quarter] = await database.rows(sectionReadings("2021-Q1" as Period, seasons, false));
  expect(quarter).toMatchObject({ period: "2021-Q1", samples: 2, isBelowDetection: true });
  expect(quarter?.value).toBeCloseTo(0.01, 12);
});

test.each([
  ["2021-H1", 3],
  ["2021-low", 2],
  ["2021-level", 2],
  ["2021", 4],
])("%s is averaged over its own months", async (period, months) => {
  const [mean] = await database.rows(sectionReadings(period as Period, seasons, false));
  expect(mean?.samples).toBe(months);
});

test("longer periods are offered once enough of their months were read", async () => {
  const offered = (await database.rows(waterPeriods(seasons, false))).map(({ period }) => period);
  expect(offered).toContain("2021-Q1");
  expect(offered).not.toContain("2021-Q2");
  expect(offered).not.toContain("2021-H1");
  expect(offered).not.toContain("2021");
});

test("classes that the source states come with their row; other words are none", async () => {
  expect(await database.rows(statedClasses(false))).toEqual([
    { section: "a", period: "2021-01", rank: 2, row: { file: "water-quality.csv", line: 2 } },
  ]);
});
