import type { FeatureCollection, Polygon } from "geojson";
import { expect, test } from "vitest";
import { svgPaths, svgPathsWithin } from "../../../src/geometry/svg-paths";

function box(code: string, west: number, south: number, size: number) {
  const [east, north] = [west + size, south + size];
  return {
    type: "Feature" as const,
    properties: { code },
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
}

const two: FeatureCollection<Polygon, { code: string }> = {
  type: "FeatureCollection",
  features: [box("a", 112, -0.5, 1), box("b", 113, -0.5, 1)],
};

test("north is up, west is left, and a square at the equator stays square", () => {
  const drawn = svgPaths(two, 200);
  expect(drawn).toMatchObject({ width: 200, height: 100 });
  expect(drawn?.shapes.map(({ code }) => code)).toEqual(["a", "b"]);
  expect(drawn?.shapes[0]?.path).toBe("M0.0 100.0L100.0 100.0L100.0 0.0L0.0 0.0L0.0 100.0Z");
});

test("signs stand inside their shapes", () => {
  const at = svgPaths(two, 200)?.shapes[1]?.at ?? [0, 0];
  expect(at[0]).toBeGreaterThan(100);
  expect(at[0]).toBeLessThan(200);
  expect(at[1]).toBeGreaterThan(0);
  expect(at[1]).toBeLessThan(100);
});

test("nothing is drawn of nothing", () => {
  expect(svgPaths({ type: "FeatureCollection", features: [] }, 200)).toBeNull();
});

test("a point of the world lies where its polygon's corner is drawn", () => {
  const square = [
    [
      [112, 30],
      [113, 30],
      [113, 31],
      [112, 31],
      [112, 30],
    ],
  ];
  const drawn = svgPaths(
    {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { code: "a" },
          geometry: { type: "Polygon", coordinates: square },
        },
      ],
    },
    100,
  );
  expect(drawn?.place([112, 31])).toEqual([0, 0]);
  expect(drawn?.place([113, 31])[0]).toBe(100);
  expect(drawn?.place([112, 30])[1]).toBeLessThanOrEqual(drawn?.height ?? 0);
});

test("a picture is as large as fits into a box, whichever side is tight", () => {
  const wide = svgPathsWithin(two, { width: 200, height: 300 });
  expect([wide?.width, wide?.height]).toEqual([200, 100]);
  const low = svgPathsWithin(two, { width: 200, height: 50 });
  expect([low?.width, low?.height]).toEqual([100, 50]);
});

test("a degree along the equator is 111 km of the picture, and a shape knows its size", () => {
  const drawn = svgPaths(two, 200);
  expect((drawn?.unitsPerKm ?? 0) * 111.32).toBeCloseTo(100);
  expect(drawn?.shapes[0]?.size).toEqual([100, 100]);
});
