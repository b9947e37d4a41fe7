import { afterAll, beforeAll, expect, test } from "vitest";
import { classifyReadings } from "../../src/database/classify-readings";
import { sectionReadings } from "../../src/database/queries/section-readings";
import { assessSection } from "../../src/domain/water/assess-section";
import { classifyCube } from "../../src/domain/water/classify-cube";
import { makeSection } from "../helpers/make-water";
import { seasons } from "../helpers/water-seasons";
import { table } from "../unit/domain/water/limits-table";
import { openSmallCity, type SmallCity } from "./small-city";

let city: SmallCity;

beforeAll(async () => {
  city = await openSmallCity({
    "water-quality.csv": [
      "a,2021-04,TP,0.11,25,,",
      "a,2021-04,PH,7.7,25,,",
      "b,2021-06,TP,断流,,,",
    ],
    "demo-water.csv": [
      "a,2021-04,NH3N,9,1,演示",
      "a,2021-05,NH3N,1.2,1,演示",
      "a,2021-05,TP,0.1,1,演示",
      "b,2021-05,TP,0.11,1,演示",
      "b,2021-05,TN,9,1,演示",
      "elsewhere,2021-05,TP,0.1,1,演示",
    ],
  });
});

afterAll(() => city.database.close());

const sections = [makeSection({ id: "a" }), makeSection({ id: "b", waterKind: "lake" })];
const ask = (publishedOnly: boolean) =>
  classifyReadings(city.database, {
    sections,
    standard: { limits: table },
    publishedOnly,
    classify: async ({ columns, axes, standard }) => classifyCube(columns, axes, standard),
  });

test("every section has a class in every month that was read, and none where nothing was", async () => {
  const matrix = await ask(false);
  expect(matrix.sections).toEqual(["a", "b"]);
  expect(matrix.months).toEqual(["2021-04", "2021-05"]);
  expect([...matrix.ranks]).toEqual([3, 4, 0, 5]);
  expect([...matrix.isDemo]).toEqual([0, 1, 0, 1]);
});

test("published only leaves the made-up months out", async () => {
  const matrix = await ask(true);
  expect(matrix.months).toEqual(["2021-04"]);
  expect([...matrix.ranks]).toEqual([3, 0]);
});

test("columns and rows give the same class for every section and month", async () => {
  const matrix = await ask(false);
  for (const [at, month] of matrix.months.entries()) {
    const rows = await city.database.rows(sectionReadings(month, seasons, false));
    for (const [place, section] of sections.entries()) {
      const own = rows.filter((row) => row.section === section.id);
      const rank = assessSection(section, own, { limits: table }, null).rank ?? 0;
      expect(matrix.ranks[place * matrix.months.length + at]).toBe(rank);
    }
  }
});
