import type { Feature, FeatureCollection, Polygon } from "geojson";
import { expect, test } from "vitest";
import { boundsOf } from "../../../src/geometry/bounds-of";
import { labelPointOf } from "../../../src/geometry/label-point";
import { nearestSection } from "../../../src/geometry/nearest-section";
import { neighbourInDirection } from "../../../src/geometry/neighbour-in-direction";
import { outlineOf } from "../../../src/geometry/outline-of";
import type { Position } from "../../../src/geometry/position";
import { sectionsInUnit } from "../../../src/geometry/sections-in-unit";

function box(west: number, south: number, east: number, north: number): Feature<Polygon> {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Feature", properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
}

const collection = (...features: Feature<Polygon>[]): FeatureCollection<Polygon> => ({
  type: "FeatureCollection",
  features,
});

test("bounds hold all shapes; there are none of nothing", () => {
  expect(boundsOf(collection(box(1, 2, 3, 4), box(0, 3, 2, 5)))).toEqual([0, 2, 3, 5]);
  expect(boundsOf(collection())).toBeNull();
});

test("a name stands inside a bent county, where its centroid does not", () => {
  const bent: Polygon = {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [8, 10],
        [8, 2],
        [0, 2],
        [0, 0],
      ],
    ],
  };
  expect(sectionsInUnit(bent, [{ position: labelPointOf(bent) }])).toHaveLength(1);
  expect(sectionsInUnit(bent, [{ position: [5, 5] }])).toHaveLength(0);
});

test("a name goes to the largest part", () => {
  const [small, large] = [box(0, 0, 1, 1).geometry, box(5, 5, 9, 9).geometry];
  const [longitude] = labelPointOf({
    type: "MultiPolygon",
    coordinates: [small.coordinates, large.coordinates],
  });
  expect(longitude).toBeGreaterThan(5);
});

test("a point and a line have a place for their name too", () => {
  expect(labelPointOf({ type: "Point", coordinates: [3, 4] })).toEqual([3, 4]);
});

test("the outline leaves out the border that two polygons share", () => {
  const { coordinates } = outlineOf(collection(box(0, 0, 1, 1), box(1, 0, 2, 1))).geometry;
  const edges = coordinates.reduce((sum, line) => sum + line.length - 1, 0);
  expect(edges).toBe(6);
});

const places = new Map<string, Position>([
  ["centre", [112, 30]],
  ["east", [112.5, 30.05]],
  ["far-east", [113, 30]],
  ["north", [112.1, 30.4]],
  ["south-west", [111.6, 29.7]],
]);

test.each([
  ["right", "east"],
  ["up", "north"],
  ["left", "south-west"],
  ["down", "south-west"],
] as const)("to the %s of the centre is %s", (direction, expected) => {
  expect(neighbourInDirection(places, [112, 30], direction)).toBe(expected);
});

test("there is nothing beyond the edge", () => {
  expect(neighbourInDirection(places, [113, 30], "right")).toBeNull();
});

test("sections on the border count as inside; those without a position are left out", () => {
  const sections = [{ position: [1, 0.5] }, { position: [1.2, 0.5] }, { position: null }] as const;
  expect(sectionsInUnit(box(0, 0, 1, 1).geometry, sections)).toEqual([sections[0]]);
});

test("the nearest section comes with its distance", () => {
  const sections = [
    { position: [112, 31] },
    { position: [112, 30.1] },
    { position: null },
  ] as const;
  const nearest = nearestSection([112, 30], sections);
  expect(nearest?.section).toBe(sections[1]);
  expect(nearest?.distanceKm).toBeCloseTo(11.12, 2);
  expect(nearestSection([112, 30], [])).toBeNull();
});
