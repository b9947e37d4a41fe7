import { area, pointOnFeature, polygon } from "@turf/turf";
import type { Geometry, Position as GeoPosition } from "geojson";
import { longitudeScale, type Position } from "./position";
import { polygonsOf } from "./rings-of";

const GRID = 14;

/**
 * Where a name stands best: the inner point farthest from the border of the largest part, found on a
 * grid. A centroid may fall outside a bent county.
 */
export function labelPointOf(geometry: Geometry): Position {
  const rings = largestPart(geometry);
  if (!rings) return asPosition(pointOnFeature(geometry).geometry.coordinates);
  const scale = longitudeScale(rings[0]?.[0]?.[1] ?? 0);
  let best: { readonly at: Position; readonly room: number } | null = null;
  for (const at of gridOver(rings[0] ?? [])) {
    const room = signedDistance(at, rings, scale);
    if (room > (best?.room ?? 0)) best = { at, room };
  }
  return best?.at ?? asPosition(pointOnFeature(polygon(rings)).geometry.coordinates);
}

function largestPart(geometry: Geometry): GeoPosition[][] | null {
  const sized = polygonsOf(geometry).map((rings) => ({ rings, size: area(polygon(rings)) }));
  return sized.sort((a, b) => b.size - a.size)[0]?.rings ?? null;
}

function* gridOver(ring: readonly GeoPosition[]): Generator<Position> {
  const xs = ring.map(([x = 0]) => x);
  const ys = ring.map(([, y = 0]) => y);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - west) / GRID, (Math.max(...ys) - south) / GRID];
  for (let row = 0; row < GRID; row++)
    for (let column = 0; column < GRID; column++)
      yield [west + (column + 0.5) * stepX, south + (row + 0.5) * stepY];
}

/** Distance to the nearest border, negative outside. */
function signedDistance([x, y]: Position, rings: GeoPosition[][], scale: number): number {
  let isInside = false;
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax = 0, ay = 0] = ring[i] ?? [];
      const [bx = 0, by = 0] = ring[j] ?? [];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
      const from = [(ax - x) * scale, ay - y] as const;
      nearest = Math.min(nearest, distanceFromOrigin(from, [(bx - x) * scale, by - y]));
    }
  }
  return isInside ? nearest : -nearest;
}

function distanceFromOrigin([ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

function asPosition([longitude = 0, latitude = 0]: GeoPosition): Position {
  return [longitude, latitude];
}
