import type { MultiPolygon, Polygon, Position } from "geojson";

/**
 * Polygons of rings in which outer ones run clockwise and holes the other way. A hole goes to the
 * smallest outer ring around it; one that lies in none is taken for an outer ring.
 */
export function polygonsOfRings(rings: readonly Position[][]): Polygon | MultiPolygon | null {
  const outers = rings.filter((ring) => area(ring) <= 0).map((ring) => [ring]);
  const holes = rings.filter((ring) => area(ring) > 0);
  for (const hole of holes) {
    const around = outers.filter(([outer = []]) => outer !== hole && isAround(outer, hole));
    const smallest = around.reduce<Position[][] | null>(
      (best, polygon) =>
        best && Math.abs(area(best[0] ?? [])) <= Math.abs(area(polygon[0] ?? [])) ? best : polygon,
      null,
    );
    if (smallest) smallest.push(hole);
    else outers.push([hole]);
  }
  const [first] = outers;
  if (!first) return null;
  return outers.length === 1
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: outers };
}

/** Twice the area; above zero where the ring runs counter-clockwise. */
function area(ring: readonly Position[]): number {
  let sum = 0;
  for (let at = 1; at < ring.length; at++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Whether a hole's first place not on the ring lies within it. */
function isAround(ring: readonly Position[], hole: readonly Position[]): boolean {
  const corners = new Set(ring.map((position) => position.join()));
  const place = hole.find((position) => !corners.has(position.join())) ?? hole[0];
  return place !== undefined && contains(ring, place);
}

function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isInside = !isInside;
  }
  return isInside;
}
