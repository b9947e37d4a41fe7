import { expect, test } from "vitest";
import { cityWord, countyEnglish } from "../../geodata/build/generate/city-names";
import { type GeneratedCity, makeGenerated } from "../../geodata/build/generate/make-generated";
import { findPrefecture, listPrefectures } from "../../geodata/build/generate/prefectures";
import { newCityTables } from "../../src/database/new-city-tables";
import { emptyOpening } from "../../src/domain/new-city/empty-opening";
import { parseCityPack } from "../../src/formats/city-pack";
import { openingState } from "../../src/state/initial-state";
import { selectAssessedSections } from "../../src/state/select-sections";
import { selectCountyVerdicts } from "../../src/state/select-verdicts";
import { faultsOf } from "./check-generated";

const make = (wanted: string): Promise<GeneratedCity> =>
  makeGenerated(findPrefecture(wanted), { withNeighbours: false });

/** Counties and townships; islands; one polygon and no county; no codes in the source; a municipality. */
const sample: readonly (readonly [code: string, counties: number])[] = [
  ["420600", 9],
  ["522600", 16],
  ["441900", 1],
  ["460300", 1],
  ["130900", 16],
  ["110000", 16],
];

test.each(sample)("%s becomes a sound pack of %i shapes", async (code, counties) => {
  const city = await make(code);
  expect(faultsOf(city)).toEqual([]);
  expect(city.layers.county?.features).toHaveLength(counties);
});

test("a generated city opens with every verdict without data, or not to be assessed", async () => {
  const { pack } = await make("420600");
  const state = openingState(parseCityPack(JSON.stringify(pack)), emptyOpening("2026-11-24"), {
    language: "zh",
    today: "2026-11-24",
  });
  const states = [...selectCountyVerdicts(state).values()].flat().map((verdict) => verdict.state);
  expect(states.length).toBeGreaterThan(300);
  expect([...new Set(states)].toSorted()).toEqual(["no-data", "not-assessed"]);
  expect(selectAssessedSections(state)).toEqual([]);
});

test("no table of a generated city holds a figure", async () => {
  const { pack } = await make("441900");
  for (const [file, text] of newCityTables(pack.places)) {
    const lines = text.trimEnd().split("\n");
    expect(lines.length, file).toBe(file === "units.csv" ? pack.places.units.length + 1 : 1);
  }
});

test("coast items are set aside inland and left without data on a coast", async () => {
  const coastOf = async (code: string) =>
    (await make(code)).pack.programmes
      .flatMap(({ indicators }) => indicators)
      .filter(({ notApplicable }) => notApplicable).length;
  expect(await coastOf("420600")).toBe(4);
  expect(await coastOf("441900")).toBe(0);
});

test("no place of another city is named in a generated pack", async () => {
  const { pack } = await make("420600");
  const words = JSON.stringify([pack.city, pack.programmes, pack.sources]);
  expect(words.match(/荆州|洪湖|监利/)).toBeNull();
});

test("codes and ids of all prefectures are unique, and ids fit an address", () => {
  const all = listPrefectures();
  expect(all.length).toBeGreaterThan(340);
  expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  for (const { id } of all) expect(id).toMatch(/^[a-z]+(-\d{6})?$/);
});

test("names become words of an address", () => {
  expect(cityWord("黔东南苗族侗族自治州")).toBe("qiandongnan");
  expect(cityWord("吕梁市")).toBe("lvliang");
  expect(countyEnglish("襄城区")).toBe("Xiangcheng District");
});

test.each([
  ["371200", "370100"],
  ["420602", "420600"],
  ["710100", "台湾"],
  ["429999", "429004"],
  ["nowhere", "--list"],
])("%s is refused with the code and the way out", (wanted, wayOut) => {
  expect(() => findPrefecture(wanted)).toThrow(wanted);
  expect(() => findPrefecture(wanted)).toThrow(wayOut);
});
