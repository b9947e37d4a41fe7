import { booleanPointInPolygon } from "@turf/turf";
import type { Geometry } from "geojson";
import { flatKm, placeOnLine } from "../../../src/geometry/along-line";
import { asPosition, type Position } from "../../../src/geometry/position";
import { polygonsOf } from "../../../src/geometry/rings-of";
import { boxOf } from "../packed-index";

/** How far from a shape a water may be drawn and still be its own: the lines and shapes are no better. */
export const NEAR_KM = 1;
/** Kilometres between the points that are looked at. */
export const STEP_KM = 0.5;

const MARGIN_DEGREES = 0.015;

/** How many kilometres of a water, given as points a step apart, lie in a shape or near it. */
export function nearKm(points: readonly Position[], shape: Geometry): number {
  const [west, south, east, north] = boxOf(shape);
  const polygons = polygonsOf(shape);
  const rings = polygons.flat().map((ring) => ring.map(asPosition));
  const isInside = (point: Position) =>
    polygons.some((coordinates) =>
      booleanPointInPolygon([...point], { type: "Polygon", coordinates }),
    );
  const near = points.filter(
    (point) =>
      point[0] > west - MARGIN_DEGREES &&
      point[0] < east + MARGIN_DEGREES &&
      point[1] > south - MARGIN_DEGREES &&
      point[1] < north + MARGIN_DEGREES &&
      (isInside(point) || rings.some((ring) => isNearRing(point, ring))),
  );
  return near.length * STEP_KM;
}

function isNearRing(point: Position, ring: readonly Position[]): boolean {
  const found = placeOnLine(ring, point);
  return found !== null && flatKm(found.at, point) <= NEAR_KM;
}
