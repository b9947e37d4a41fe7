import { afterAll, beforeAll, expect, test } from "vitest";
import { assignedTargets } from "../../src/database/queries/assigned-targets";
import { reportedPeriods } from "../../src/database/queries/reported-periods";
import { unitHistory } from "../../src/database/queries/unit-history";
import type { UnitCode } from "../../src/domain/unit-code";
import { openSmallCity, type SmallCity } from "./small-city";

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "observations.csv": [
      "421002,forest,2021,21,,林业局,sourced,",
      "421002,forest,2019,19,,林业局,sourced,",
      "421002,air,2018,80,,环境局,sourced,",
    ],
    "demo-observations.csv": ["421002,forest,2021,99,,演示", "421003,forest,2022,5,,演示"],
    "targets.csv": ["421002,air,2021,85,荆政发,memory,"],
    "demo-targets.csv": ["421002,air,2021,70,演示,demo", "421003,air,2021,75,演示,demo"],
  });
});

afterAll(() => city.database.close());

const shashi = "421002" as UnitCode;

test("a unit's history is every indicator by period, published before demo", async () => {
  const rows = await city.database.rows(unitHistory(shashi, null, false));
  expect(rows.map(({ indicator, period, value }) => [indicator, period, value])).toEqual([
    ["air", "2018", 80],
    ["forest", "2019", 19],
    ["forest", "2021", 21],
  ]);
});

test("a unit's history can be of one indicator", async () => {
  const rows = await city.database.rows(unitHistory(shashi, "forest", false));
  expect(rows.map(({ period }) => period)).toEqual(["2019", "2021"]);
});

test("published only leaves demo out of a history", async () => {
  expect(await city.database.rows(unitHistory("421003" as UnitCode, null, true))).toEqual([]);
});

test("periods are those in which something was reported, newest first", async () => {
  expect(await city.database.rows(reportedPeriods(false))).toEqual([
    "2022",
    "2021",
    "2019",
    "2018",
  ]);
  expect(await city.database.rows(reportedPeriods(true))).toEqual(["2021", "2019", "2018"]);
  expect(await city.database.rows(reportedPeriods(false, "air"))).toEqual(["2018"]);
});

test("a published target stands before a demo one, and keeps its status", async () => {
  expect(await city.database.rows(assignedTargets(false))).toEqual([
    {
      unit: "421002",
      indicator: "air",
      period: "2021",
      value: 85,
      provenance: { status: "memory", note: "荆政发" },
    },
    {
      unit: "421003",
      indicator: "air",
      period: "2021",
      value: 75,
      provenance: { status: "demo", note: "演示" },
    },
  ]);
});

test("published only knows no demo target", async () => {
  const targets = await city.database.rows(assignedTargets(true));
  expect(targets.map(({ unit }) => unit)).toEqual(["421002"]);
});
