import { expect, test } from "vitest";
import type { EcoTown } from "../../../src/domain/city";
import { countEcoTowns } from "../../../src/domain/eco-towns";
import type { UnitCode } from "../../../src/domain/unit-code";
import { makeUnit } from "../../helpers/make-case";

const code = (text: string) => text as UnitCode;
const [CITY, COUNTY, TOWNSHIP] = [code("421000"), code("421087"), code("421087108")];

const units = [
  makeUnit({ code: CITY, level: "city", parent: null }),
  makeUnit({ code: COUNTY, level: "county", parent: CITY }),
  makeUnit({ code: TOWNSHIP, level: "township", parent: COUNTY }),
];

const ecoTown = (change: Partial<EcoTown>): EcoTown => ({
  unit: TOWNSHIP,
  name: "杨林市镇",
  county: COUNTY,
  kind: "town",
  level: "provincial",
  year: 2016,
  status: "named",
  count: 1,
  source: "",
  note: "",
  ...change,
});

test("a named town counts in its township, its county and the city", () => {
  const counts = countEcoTowns([ecoTown({})], units);
  expect([...counts.keys()]).toEqual([TOWNSHIP, COUNTY, CITY]);
  for (const each of counts.values())
    expect(each.provincial).toEqual({
      town: { named: 1, declared: 0, planned: 0 },
      village: { named: 0, declared: 0, planned: 0 },
    });
});

test("villages without names count for the county, never for a township", () => {
  const counts = countEcoTowns([ecoTown({ unit: null, kind: "village", count: 12 })], units);
  expect(counts.has(TOWNSHIP)).toBe(false);
  expect(counts.get(COUNTY)?.provincial.village.named).toBe(12);
  expect(counts.get(CITY)?.provincial.village.named).toBe(12);
});

test("villages of which not even the county was published count for the city alone", () => {
  const counts = countEcoTowns(
    [ecoTown({ unit: null, county: null, kind: "village", count: 80 })],
    units,
  );
  expect([...counts.keys()]).toEqual([CITY]);
  expect(counts.get(CITY)?.provincial.village.named).toBe(80);
});

test("levels, kinds and states are told apart and added up", () => {
  const counts = countEcoTowns(
    [
      ecoTown({}),
      ecoTown({ level: "municipal", status: "declared" }),
      ecoTown({ level: "municipal", status: "declared", count: 2 }),
      ecoTown({ level: "municipal", kind: "village", status: "planned" }),
    ],
    units,
  );
  const { provincial, municipal, national } = counts.get(COUNTY) ?? {};
  expect(provincial?.town).toEqual({ named: 1, declared: 0, planned: 0 });
  expect(municipal?.town).toEqual({ named: 0, declared: 3, planned: 0 });
  expect(municipal?.village).toEqual({ named: 0, declared: 0, planned: 1 });
  expect(national?.town.named).toBe(0);
});

test("a township that is no unit here counts for its county", () => {
  const counts = countEcoTowns([ecoTown({ unit: code("421087999") })], units);
  expect([...counts.keys()]).toEqual([COUNTY, CITY]);
});
