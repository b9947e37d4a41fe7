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
  const rings = polygonsOf(shape).flatMap((polygon) => polygon.map((ring) => ring.map(asPosition)));
  const near = points.filter(
    (point) =>
      point[0] > west - MARGIN_DEGREES &&
      point[0] < east + MARGIN_DEGREES &&
      point[1] > south - MARGIN_DEGREES &&
      point[1] < north + MARGIN_DEGREES &&
      (isInside(point, rings) || rings.some((ring) => isNearRing(point, ring))),
  );
  return near.length * STEP_KM;
}

/** Even and odd crossings over all rings: a point in a hole is outside. */
function isInside([x, y]: Position, rings: readonly (readonly Position[])[]): boolean {
  let isOdd = false;
  for (const ring of rings)
    for (const [index, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[index - 1] ?? [bx, by];
      if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isOdd = !isOdd;
    }
  return isOdd;
}

function isNearRing(point: Position, ring: readonly Position[]): boolean {
  const found = placeOnLine(ring, point);
  return found !== null && flatKm(found.at, point) <= NEAR_KM;
}
