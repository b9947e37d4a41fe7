import { beforeEach, expect, test } from "vitest";
import type { Database } from "../../src/database/database";
import { loadBatch, removeBatch } from "../../src/database/load-batch";
import { batchRevisions } from "../../src/database/queries/batch-revisions";
import { sectionHistory } from "../../src/database/queries/section-history";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { sectionSetAside } from "../../src/database/queries/section-set-aside";
import type { Period } from "../../src/domain/period";
import type { Reading } from "../../src/domain/water/section";
import { seasons } from "../helpers/water-seasons";
import { openSmallCity } from "./small-city";

let database: Database;

beforeEach(async () => {
  ({ database } = await openSmallCity({ "demo-water.csv": ["xintan,2021-05,TP,0.9,1,seed"] }));
});

/** From "04 TP 0.1 automatic": section, period, item, value, samples, source, unit, stated_class, way. */
const line = (at: number, said: string) => {
  const [month, item, value, way = ""] = said.split(" ");
  return `${at},xintan,2021-${month},${item},${value},1,监测站,,,${way}\n`;
};

const give = (number: number, ...lines: readonly string[]) =>
  loadBatch(database, {
    number,
    file: `${number}.csv`,
    kind: "reading",
    csv: new TextEncoder().encode(lines.join("")),
  });

const brief = (rows: readonly Reading[]) =>
  rows.map(({ period, item, value, way }) => [period, item, value, way]);

const history = async () => brief(await database.rows(sectionHistory("xintan", true)));
const setAside = async () => brief(await database.rows(sectionSetAside("xintan", true)));

const both = [
  line(2, "04 TP 0.1 automatic"),
  line(3, "04 TP 0.3 manual"),
  line(4, "04 COD 11 automatic"),
  line(5, "04 COD 13 manual"),
];

test("of a month read both ways the station stands for six items, the hand for the others", async () => {
  expect(await give(1, ...both)).toEqual([]);
  expect(await history()).toEqual([
    ["2021-04", "COD", 13, "manual"],
    ["2021-04", "TP", 0.1, "automatic"],
  ]);
  expect(await setAside()).toEqual([
    ["2021-04", "COD", 11, "automatic"],
    ["2021-04", "TP", 0.3, "manual"],
  ]);
});

test("a month read one way only stands, whichever way; a mean over both names none", async () => {
  await give(1, line(2, "04 TP 0.1 automatic"), line(3, "05 TP 0.3 manual"));
  expect(await setAside()).toEqual([]);
  const spring = await database.rows(sectionReadings("2021-Q2" as Period, seasons, true));
  expect(spring).toMatchObject([{ item: "TP", value: 0.2, samples: 2 }]);
  expect(spring[0]).not.toHaveProperty("way");
  const april = await database.rows(sectionReadings("2021-04" as Period, seasons, true));
  expect(april).toMatchObject([{ value: 0.1, way: "automatic" }]);
});

test("the other way in a later file is set aside, not preferred for being later; taken back it is gone", async () => {
  await give(1, line(2, "04 TP 0.1 automatic"));
  await give(2, line(2, "04 TP 0.3 manual"));
  expect(await history()).toEqual([["2021-04", "TP", 0.1, "automatic"]]);
  expect(await setAside()).toEqual([["2021-04", "TP", 0.3, "manual"]]);
  await removeBatch(database, 1);
  expect(await history()).toEqual([["2021-04", "TP", 0.3, "manual"]]);
  expect(await setAside()).toEqual([]);
});

test("a later row of the same way, or of none, supersedes", async () => {
  await give(1, ...both);
  await give(2, line(2, "04 TP 0.2 automatic"), line(3, "04 COD 12"));
  expect(await history()).toEqual([
    ["2021-04", "COD", 12, undefined],
    ["2021-04", "TP", 0.2, "automatic"],
  ]);
  expect(await setAside()).toEqual([["2021-04", "TP", 0.3, "manual"]]);
});

test("the same way twice is a duplicate, an unknown way is refused", async () => {
  const notes = await give(
    1,
    line(2, "04 TP 0.1 manual"),
    line(3, "04 TP 0.2 manual"),
    line(4, "05 TP 0.2 satellite"),
  );
  expect(notes).toEqual([
    { file: "1.csv", line: 3, problem: "duplicate" },
    { file: "1.csv", line: 4, problem: "way" },
  ]);
});

test("made-up and real rows never set each other aside", async () => {
  await give(1, line(2, "05 TP 0.3 manual"));
  expect(await setAside()).toEqual([]);
  expect(await history()).toEqual([["2021-05", "TP", 0.3, "manual"]]);
});

test("the other way of reading is no revision, the same one is", async () => {
  await give(1, ...both);
  await give(2, line(2, "04 TP 0.2 automatic"));
  const revisions = await database.rows(batchRevisions(2));
  expect(revisions).toMatchObject([{ matter: "TP", before: "0.1", after: "0.2" }]);
  expect(revisions).toHaveLength(1);
  await give(3, line(2, "06 TP 0.2 automatic"));
  await give(4, line(2, "06 TP 0.4 manual"));
  expect(await database.rows(batchRevisions(4))).toEqual([]);
});
