import { beforeEach, expect, test } from "vitest";
import type { Database } from "../../src/database/database";
import {
  type BatchRows,
  batchColumns,
  loadBatch,
  removeBatch,
} from "../../src/database/load-batch";
import { batchRevisions } from "../../src/database/queries/batch-revisions";
import { reportedValues } from "../../src/database/queries/reported-values";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { unitHistory } from "../../src/database/queries/unit-history";
import type { Period } from "../../src/domain/period";
import type { UnitCode } from "../../src/domain/unit-code";
import { seasons } from "../helpers/water-seasons";
import { openSmallCity } from "./small-city";

let database: Database;

beforeEach(async () => {
  ({ database } = await openSmallCity({
    "observations.csv": ["421002,air,2021,80,,paper,sourced,"],
    "demo-observations.csv": ["421002,air,2022,70,,seed"],
    "water-quality.csv": ["xintan,2021-04,NH3N,0.4,1,paper,", "xintan,2021-04,TP,0.1,1,paper,"],
    "demo-water.csv": ["yaoji,2021-04,NH3N,0.9,1,seed"],
  }));
});

const figure = (
  line: number,
  period: string,
  value: string | null,
  text: string | null = null,
) => ({
  line,
  cells: { unit: "421002", indicator: "air", period, value, text, source: "局报表" },
});
const reading = (line: number, item: string, value: string) => ({
  line,
  cells: { section: "xintan", period: "2021-04", item, value, source: "监测站" },
});

interface GivenRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null | undefined>>;
}

function load(number: number, file: string, kind: BatchRows["kind"], rows: readonly GivenRow[]) {
  const cell = (text: string | null | undefined) => (text ? `"${text.replaceAll('"', '""')}"` : "");
  const lines = rows.map(({ line, cells }) =>
    [line, ...batchColumns[kind].map((name) => cell(cells[name]))].join(","),
  );
  const csv = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(""));
  return loadBatch(database, { number, file, kind, csv });
}

async function history() {
  const rows = await database.rows(unitHistory("421002" as UnitCode, "air", false));
  return rows.map(({ period, value, basis, row }) => [period, value, basis, row.file, row.line]);
}

async function water() {
  const rows = await database.rows(sectionReadings("2021-04" as Period, seasons, false));
  return rows.map(({ section, item, value, basis }) => [section, item, value, basis]);
}

test("a batch's figure takes the place of the pack's, published or made up, and keeps its line", async () => {
  const rows = [figure(7, "2021", "83.5"), figure(9, "2022", "85")];
  expect(await load(1, "报表.xlsx", "observation", rows)).toEqual([]);
  expect(await history()).toEqual([
    ["2021", 83.5, "user", "报表.xlsx", 7],
    ["2022", 85, "user", "报表.xlsx", 9],
  ]);
});

test("a later batch supersedes an earlier one, and taken back gives way to it again", async () => {
  for (const number of [1, 2])
    await load(number, `${number}.csv`, "observation", [figure(2, "2021", String(90 + number))]);
  expect((await history())[0]).toEqual(["2021", 92, "user", "2.csv", 2]);
  await removeBatch(database, 2);
  expect((await history())[0]).toEqual(["2021", 91, "user", "1.csv", 2]);
  await removeBatch(database, 1);
  expect((await history())[0]).toEqual(["2021", 80, "published", "observations.csv", 2]);
});

test("loading a batch again replaces it", async () => {
  for (const value of ["81", "82"])
    await load(1, "a.csv", "observation", [figure(2, "2021", value)]);
  expect((await history())[0]?.[1]).toBe(82);
});

test("a row that cannot be read is left out by its own line; the rest loads", async () => {
  const rows = [figure(3, "2021", "eighty"), figure(4, "202", "1"), figure(5, "2023", "84")];
  const notes = await load(1, "a.csv", "observation", rows);
  expect(notes).toEqual([
    { file: "a.csv", line: 3, problem: "value" },
    { file: "a.csv", line: 4, problem: "period" },
  ]);
  expect((await history()).map(([period]) => period)).toEqual(["2021", "2022", "2023"]);
});

test("commas, quotes and line breaks in a cell stay in the cell", async () => {
  const rows = [figure(2, "2021", null, '好, "很好" 已建')];
  expect(await load(1, "a.csv", "observation", rows)).toEqual([]);
  const [row] = await database.rows(unitHistory("421002" as UnitCode, "air", false));
  expect(row?.text).toBe('好, "很好" 已建');
});

test("readings add to the published month of a section, and never to a made-up one", async () => {
  await load(1, "监测.csv", "reading", [
    reading(2, "NH3N", "0.6"),
    reading(3, "COD", "0.01L"),
    { line: 4, cells: { ...reading(4, "TP", "0.3").cells, section: "yaoji" } },
  ]);
  expect(await water()).toEqual([
    ["xintan", "COD", 0.005, "user"],
    ["xintan", "NH3N", 0.6, "user"],
    ["xintan", "TP", 0.1, "published"],
    ["yaoji", "TP", 0.3, "user"],
  ]);
  await removeBatch(database, 1);
  expect(await water()).toEqual([
    ["xintan", "NH3N", 0.4, "published"],
    ["xintan", "TP", 0.1, "published"],
    ["yaoji", "NH3N", 0.9, "demo"],
  ]);
});

test("figures given otherwise are revisions, each with both rows; the same again and demo are none", async () => {
  await load(1, "a.csv", "observation", [figure(2, "2021", "80"), figure(3, "2022", "75")]);
  expect(await database.rows(batchRevisions(1))).toEqual([]);
  await load(2, "b.csv", "observation", [figure(5, "2021", "81"), figure(6, "2022", "76")]);
  await load(3, "c.csv", "reading", [reading(9, "NH3N", "0.6")]);
  expect(await database.rows(batchRevisions(2))).toEqual([
    {
      place: "421002",
      matter: "air",
      period: "2021",
      before: "80.0",
      after: "81.0",
      rowBefore: { file: "a.csv", line: 2 },
      rowAfter: { file: "b.csv", line: 5 },
    },
    {
      place: "421002",
      matter: "air",
      period: "2022",
      before: "75.0",
      after: "76.0",
      rowBefore: { file: "a.csv", line: 3 },
      rowAfter: { file: "b.csv", line: 6 },
    },
  ]);
  const water = await database.rows(batchRevisions(3));
  expect(water.map(({ place, matter, before, after }) => [place, matter, before, after])).toEqual([
    ["xintan", "NH3N", "0.4", "0.6"],
  ]);
});

test("a batch kept before its table got the newest columns still loads", async () => {
  const csv = (text: string) => new TextEncoder().encode(text);
  const old = { number: 1, file: "旧.csv" };
  expect(
    await loadBatch(database, {
      ...old,
      kind: "observation",
      csv: csv('2,421002,air,2021,83.5,,"局, 报表"\n3,421002,air,2022,84,,局报表\n'),
    }),
  ).toEqual([]);
  expect((await history()).map(([, value]) => value)).toEqual([83.5, 84]);
  expect(
    await loadBatch(database, {
      ...old,
      kind: "reading",
      csv: csv("2,xintan,2021-04,NH3N,0.6,1,监测站,mg/L,\n"),
    }),
  ).toEqual([]);
  expect((await water())[0]).toEqual(["xintan", "NH3N", 0.6, "user"]);
});

test("the version a figure was taken by comes with it", async () => {
  const row = (line: number, period: string, version: string | null) => ({
    line,
    cells: { ...figure(line, period, "51").cells, version },
  });
  await load(1, "a.csv", "observation", [row(2, "2022", "2018 划定"), row(3, "2023", null)]);
  const [reported] = await database.rows(
    reportedValues({
      levels: ["county"],
      indicator: "air",
      period: "2023" as Period,
      publishedOnly: false,
    }),
  );
  expect(reported?.previous).toMatchObject({ period: "2022", version: "2018 划定" });
  expect(reported?.current).not.toHaveProperty("version");
  const rows = await database.rows(unitHistory("421002" as UnitCode, "air", false));
  expect(rows.map(({ period, version }) => [period, version])).toEqual([
    ["2021", undefined],
    ["2022", "2018 划定"],
    ["2023", undefined],
  ]);
});
