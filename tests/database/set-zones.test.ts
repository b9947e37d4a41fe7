import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBatch } from "../../src/database/load-batch";
import { assignedTargets } from "../../src/database/queries/assigned-targets";
import { reportedValues } from "../../src/database/queries/reported-values";
import { unitHistory } from "../../src/database/queries/unit-history";
import { setZones } from "../../src/database/set-zones";
import { newZone } from "../../src/domain/pack-edits/new-rows";
import type { Period } from "../../src/domain/period";
import type { Unit } from "../../src/domain/unit";
import type { UnitCode } from "../../src/domain/unit-code";
import { openSmallCity, type SmallCity } from "./small-city";

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "observations.csv": [
      "421002,forest,2021,21,,林业局,sourced,",
      "zone-jichai,forest,2021,33,,林业局,sourced,",
    ],
    "targets.csv": ["zone-jichai,forest,2021,40,荆政发,memory,"],
  });
});

afterAll(() => city.database.close());

const zone = (code: string): Unit => newZone(code as UnitCode, "421000" as UnitCode);
const old = zone("zone-jichai");
const fresh = zone("zone-new");

const zones = async () => {
  const question = { indicator: "forest", period: "2021" as Period, publishedOnly: false };
  const rows = await city.database.rows(reportedValues({ ...question, levels: ["zone"] }));
  return rows.map(({ unit, current }) => [unit, current?.value ?? null]);
};
const everything = async () => {
  const rows = await city.database.rows(unitHistory(null, null, false));
  const targets = await city.database.rows(assignedTargets(false));
  return [...rows, ...targets].map(({ unit }) => unit);
};

test("a zone that is gone is asked for no more, and what it reported counts again when it is back", async () => {
  expect(await zones()).toEqual([["zone-jichai", 33]]);
  await setZones(city.database, []);
  expect(await zones()).toEqual([]);
  expect(await everything()).toEqual(["421002"]);
  await setZones(city.database, [old]);
  expect(await zones()).toEqual([["zone-jichai", 33]]);
  expect(await everything()).toEqual(["421002", "zone-jichai", "zone-jichai"]);
});

test("a zone that was added takes the figures of a file", async () => {
  const csv = new TextEncoder().encode("2,zone-new,forest,2021,55,,表\n");
  const batch = { number: 1, file: "表.csv", kind: "observation" as const, csv };
  await setZones(city.database, [old]);
  expect(await loadBatch(city.database, batch)).toMatchObject([{ problem: "unit" }]);
  await setZones(city.database, [old, fresh]);
  expect(await loadBatch(city.database, batch)).toEqual([]);
  expect(await zones()).toEqual([
    ["zone-jichai", 33],
    ["zone-new", 55],
  ]);
});

test("a township follows the unit it now belongs to", async () => {
  const township: Unit = {
    ...fresh,
    code: "421002001" as UnitCode,
    level: "township",
    parent: "zone-new" as UnitCode,
    drawnIn: "421002" as UnitCode,
  };
  const parent = {
    statement: { text: "SELECT parent FROM unit WHERE code = '421002001'", values: [] },
    decode: (row: unknown) => (row as { readonly parent: string }).parent,
  };
  await setZones(city.database, [fresh, township]);
  expect(await city.database.rows(parent)).toEqual(["zone-new"]);
  await setZones(city.database, [{ ...township, parent: "421002" as UnitCode }]);
  expect(await city.database.rows(parent)).toEqual(["421002"]);
});
