import type { MultiPolygon, Polygon, Position } from "geojson";

interface Ring {
  readonly positions: Position[];
  /** Twice the area; above zero where the ring runs counter-clockwise. */
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

interface Outer extends Ring {
  readonly rings: Position[][];
}

/**
 * Polygons of rings in which outer ones run clockwise and holes the other way. A hole goes to the
 * smallest outer ring around it; one that lies in none is taken for an outer ring.
 */
export function polygonsOfRings(lists: readonly Position[][]): Polygon | MultiPolygon | null {
  const rings = lists.map(ringOf);
  // The smallest first, so that the first one around a hole is the one it belongs to.
  const bySize: Outer[] = rings
    .filter(({ area }) => area <= 0)
    .map((ring) => ({ ...ring, rings: [ring.positions] }));
  const polygons = bySize.map((outer) => outer.rings);
  bySize.sort((one, other) => other.area - one.area);
  for (const hole of rings.filter(({ area }) => area > 0)) {
    const around = bySize.find((outer) => isBoxAround(outer, hole) && isAround(outer, hole));
    if (around) around.rings.push(hole.positions);
    else polygons.push([hole.positions]);
  }
  const [first] = polygons;
  if (!first) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: first }
    : { type: "MultiPolygon", coordinates: polygons };
}

function ringOf(positions: Position[]): Ring {
  let area = 0;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const [ox = 0, oy = 0] = positions[0] ?? [];
  for (const [at, [x1 = 0, y1 = 0]] of positions.entries()) {
    const [x0 = 0, y0 = 0] = positions[at - 1] ?? [ox, oy];
    // From the first corner, not from zero: far from it small rings would drown in rounding.
    area += (x0 - ox) * (y1 - oy) - (x1 - ox) * (y0 - oy);
    [west, south] = [Math.min(west, x1), Math.min(south, y1)];
    [east, north] = [Math.max(east, x1), Math.max(north, y1)];
  }
  return { positions, area, box: [west, south, east, north] };
}

function isBoxAround({ box: outer }: Ring, { box: inner }: Ring): boolean {
  return (
    outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3]
  );
}

/** Whether a hole's first place not on the ring lies within it. */
function isAround({ positions: ring }: Ring, { positions: hole }: Ring): boolean {
  const place = hole.find((position) => !isCorner(ring, position)) ?? hole[0];
  return place !== undefined && contains(ring, place);
}

function isCorner(ring: readonly Position[], [x, y]: Position): boolean {
  return ring.some((corner) => corner[0] === x && corner[1] === y);
}

function contains(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let isInside = false;
  for (let at = 1; at < ring.length; at++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[at - 1] ?? [], ring[at] ?? []];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) isInside = !isInside;
  }
  return isInside;
}
