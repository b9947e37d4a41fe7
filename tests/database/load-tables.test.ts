import { expect, test } from "vitest";
import { loadTables } from "../../src/database/load-tables";
import { unitHistory } from "../../src/database/queries/unit-history";
import type { UnitCode } from "../../src/domain/unit-code";
import { startNodeDatabase } from "../helpers/node-database";
import { openSmallCity, type Rows, tablesOf } from "./small-city";

const history = async (rows: Rows, unit: string) => {
  const { database, notes } = await openSmallCity(rows);
  const observations = await database.rows(unitHistory(unit as UnitCode, null, false));
  await database.close();
  return { notes, observations };
};

test("a code that no unit bears any more is joined under its successor, whatever the year", async () => {
  const { notes, observations } = await history(
    {
      "crosswalk.csv": ["421023,421088,2020,撤县设市,民政部"],
      "observations.csv": ["421023,forest,2019,1,,年鉴,,", "421023,forest,2021,3,,年鉴,,"],
    },
    "421088",
  );
  expect(notes).toEqual([]);
  expect(observations.map(({ period, unit }) => [period, unit])).toEqual([
    ["2019", "421088"],
    ["2021", "421088"],
  ]);
});

test("the crosswalk is not applied to a unit's own code before the period that ends it", async () => {
  const rows: Rows = {
    "crosswalk.csv": ["421003,421002,2020-06,划入,民政部"],
    "observations.csv": ["421003,forest,2019,1,,年鉴,,", "421003,forest,2020,2,,年鉴,,"],
  };
  const kept = await history(rows, "421003");
  expect(kept.observations.map(({ period }) => period)).toEqual(["2019"]);
  const moved = await history(rows, "421002");
  expect(moved.observations.map(({ period }) => period)).toEqual(["2020"]);
});

test("a row of an unknown unit is left out and said", async () => {
  const { notes } = await history({ "observations.csv": ["999999,forest,2019,1,,,,"] }, "421002");
  expect(notes).toEqual([{ file: "observations.csv", line: 2, problem: "unit" }]);
});

test("rows that cannot be read are left out, each with its line and what is wrong", async () => {
  const { database, notes } = await openSmallCity({
    "observations.csv": [
      "421002,forest,2021,about 20,,,,",
      "421002,forest,21st,20,,,,",
      "",
      "421002,forest,2020,,,,,",
      "421002,forest,2019,nan,,,,",
      "421002,forest,2018,1",
      "421002,forest,2017,1,,,,,too,many",
      '421002,forest,2016,1,,"never closed,,',
      "421002,forest,2015,1,,,,",
      "421002,forest,2015,2,,,,",
    ],
    "targets.csv": ["421002,forest,2021,5,,guessed,"],
    "water-quality.csv": ["a,2021,TP,1,,,", "a,2021-01,TP,soon,,,", "a,2021-02,TP,1,few,,"],
  });
  const observations = await database.rows(unitHistory("421002" as UnitCode, null, false));
  await database.close();
  expect(observations.map(({ period, row }) => [period, row.line])).toEqual([["2015", 10]]);
  expect(notes.map(({ file, line, problem }) => `${file} ${line} ${problem}`)).toEqual([
    "observations.csv 2 value",
    "observations.csv 3 period",
    "observations.csv 5 value",
    "observations.csv 6 value",
    "observations.csv 7 cells",
    "observations.csv 8 cells",
    "observations.csv 9 cells",
    "observations.csv 11 duplicate",
    "targets.csv 2 status",
    "water-quality.csv 2 period",
    "water-quality.csv 3 value",
    "water-quality.csv 4 samples",
  ]);
});

test("a comment sign, a number of digits and a word are read as they stand", async () => {
  const { observations } = await history(
    { "observations.csv": ['421002,forest,2021,,#007,"a ""b"", c",,'] },
    "421002",
  );
  expect(observations.map(({ text, source }) => [text, source])).toEqual([["#007", 'a "b", c']]);
});

test("a missing column is a damaged table, named", async () => {
  const database = await startNodeDatabase();
  await expect(
    loadTables(database, new Map([["targets.csv", "unit,indicator,period,value\n"]])),
  ).rejects.toMatchObject({
    code: "table-damaged",
    details: { file: "targets.csv", place: "source" },
  });
  await database.close();
});

test("loading again replaces what was loaded", async () => {
  const { database } = await openSmallCity({ "observations.csv": ["421002,forest,2021,1,,,,"] });
  await loadTables(database, tablesOf({ "observations.csv": ["421002,air,2021,2,,,,"] }));
  const rows = await database.rows(unitHistory("421002" as UnitCode, null, false));
  await database.close();
  expect(rows.map(({ indicator }) => indicator)).toEqual(["air"]);
});
