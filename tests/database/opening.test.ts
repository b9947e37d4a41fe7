import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodeOpening } from "../../geodata/build/opening/encode-opening";
import { makeOpening } from "../../geodata/build/opening/make-opening";
import { readTables } from "../../geodata/build/opening/write-opening";
import { decodeOpening } from "../../src/database/opening";
import { AppError } from "../../src/errors";
import { seasons } from "../helpers/water-seasons";
import { tablesOf } from "./small-city";

const options = { seasons, standardUnits: new Map<string, string>() };

const small = tablesOf({
  "observations.csv": [
    "421000,forest,2023,40,,年鉴,,",
    "421002,forest,2022,22.5,,林业局,,",
    "421002,forest,2021,21.5,,林业局,,",
    "421003,plan,2021,,制定实施,市政府,,",
    "421088,plan,2020,,制定实施,市政府,,",
  ],
  "demo-targets.csv": ["421002,forest,2021,22,演示,demo"],
  "water-quality.csv": ["a,2021-04,TP,0.1,25,总站,", "a,2021-04,PH,7.7,,总站,"],
  "demo-water.csv": ["a,2021-05,TP,0.2,1,演示"],
});

test("the opening comes back from its file exactly as the queries answered it", async () => {
  const opening = await makeOpening(small, options);
  expect(decodeOpening(encodeOpening(opening))).toEqual(opening);
});

test("it opens at the latest year that most counties reported and the latest published month", async () => {
  const { period, waterPeriod, counties } = await makeOpening(small, options);
  expect([period, waterPeriod]).toEqual(["2021", "2021-04"]);
  expect(new Set(counties.map(({ unit }) => unit))).toEqual(
    new Set(["421000", "421002", "421003", "421088", "zone-jichai"]),
  );
});

test("the same tables give the same text", async () => {
  expect(encodeOpening(await makeOpening(small, options))).toBe(
    encodeOpening(await makeOpening(small, options)),
  );
});

test("a row left out of a city's own table stops the build", async () => {
  const faulty = tablesOf({ "observations.csv": ["421002,forest,2021,much,,,,"] });
  await expect(makeOpening(faulty, options)).rejects.toThrow("rows left out");
});

test("the built city's opening is exact and small", async () => {
  const opening = await makeOpening(readTables("public/geodata/jingzhou"), options);
  const text = encodeOpening(opening);
  expect(decodeOpening(text)).toEqual(opening);
  expect(gzipSync(text).length).toBeLessThan(15_000);
});

test.each([
  ["no JSON", "<!doctype html>"],
  ["another shape", "{}"],
  ["a year that is none", '{"period":"soon"}'],
])("%s is a damaged table", (_, text) => {
  expect(() => decodeOpening(text)).toThrow(AppError);
});

test("a row that does not fit is a damaged table", async () => {
  const text = encodeOpening(await makeOpening(small, options)).replace('"published"', '"guessed"');
  expect(() => decodeOpening(text)).toThrow(/table-damaged.*opening\.json/);
});
