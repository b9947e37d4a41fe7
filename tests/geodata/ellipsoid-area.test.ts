import type { Position } from "geojson";
import { expect, test } from "vitest";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";

function cell(west: number, south: number, size: number): Position[] {
  const [east, north] = [west + size, south + size];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

test("a cell of 1° × 1° at 112–113° E, 30–31° N measures 10,642.39 km² on the CGCS2000 ellipsoid", () => {
  expect(areaKm2({ type: "Polygon", coordinates: [cell(112, 30, 1)] })).toBeCloseTo(10642.39, 2);
});

test("the whole ellipsoid measures 510,065,622 km²", () => {
  const band: Position[] = [
    [-180, -90],
    [180, -90],
    [180, 90],
    [-180, 90],
    [-180, -90],
  ];
  expect(areaKm2({ type: "Polygon", coordinates: [band] })).toBeCloseTo(510065621.7, 0);
});

test("a hole is taken away whichever way its ring runs", () => {
  const outer = cell(112, 30, 1);
  const hole = cell(112.2, 30.2, 0.5);
  const left = areaKm2({ type: "Polygon", coordinates: [outer] });
  const less = left - areaKm2({ type: "Polygon", coordinates: [hole] });
  for (const ring of [hole, hole.toReversed()])
    expect(areaKm2({ type: "Polygon", coordinates: [outer, ring] })).toBeCloseTo(less, 9);
});

test("parts of a multipolygon add up", () => {
  const parts = [[cell(112, 30, 0.5)], [cell(112.5, 30, 0.5)], [cell(112, 30.5, 0.5)]];
  const fourth = [cell(112.5, 30.5, 0.5)];
  const sum = areaKm2({ type: "MultiPolygon", coordinates: [...parts, fourth] });
  expect(sum).toBeCloseTo(areaKm2({ type: "Polygon", coordinates: [cell(112, 30, 1)] }), 6);
});
