import { area, pointOnFeature, polygon } from "@turf/turf";
import type { Geometry, Position as GeoPosition } from "geojson";
import { asPosition, longitudeScale, type Position } from "./position";
import { polygonsOf } from "./rings-of";

const GRID = 14;

const points = new WeakMap<Geometry, Position>();

/**
 * Where a name stands best: the inner point farthest from the border of the largest part, found on a
 * grid. A centroid may fall outside a bent county. Found once a geometry: the search is the costly part
 * of a label, and of a picture.
 */
export function labelPointOf(geometry: Geometry): Position {
  const known = points.get(geometry);
  if (known) return known;
  const point = findLabelPoint(geometry);
  points.set(geometry, point);
  return point;
}

function findLabelPoint(geometry: Geometry): Position {
  const rings = largestPart(geometry);
  if (!rings) return asPosition(pointOnFeature(geometry).geometry.coordinates);
  const scale = longitudeScale(rings[0]?.[0]?.[1] ?? 0);
  let best: { readonly at: Position; readonly room: number } | null = null;
  for (const at of innerGrid(rings)) {
    const room = roomAt(at, rings, scale, best?.room ?? 0);
    if (room > (best?.room ?? 0)) best = { at, room };
  }
  return best?.at ?? asPosition(pointOnFeature(polygon(rings)).geometry.coordinates);
}

function largestPart(geometry: Geometry): GeoPosition[][] | null {
  const sized = polygonsOf(geometry).map((rings) => ({ rings, size: area(polygon(rings)) }));
  return sized.sort((a, b) => b.size - a.size)[0]?.rings ?? null;
}

/** A grid over the outer ring, only its inner points. */
function* innerGrid(rings: GeoPosition[][]): Generator<Position> {
  const xs = rings[0]?.map(([x = 0]) => x) ?? [];
  const ys = rings[0]?.map(([, y = 0]) => y) ?? [];
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [stepX, stepY] = [(Math.max(...xs) - west) / GRID, (Math.max(...ys) - south) / GRID];
  for (let row = 0; row < GRID; row++) {
    const y = south + (row + 0.5) * stepY;
    const crossings = rings.flatMap((ring) => crossingsAt(ring, y));
    for (let column = 0; column < GRID; column++) {
      const x = west + (column + 0.5) * stepX;
      if (crossings.filter((crossing) => crossing < x).length % 2 === 1) yield [x, y];
    }
  }
}

/** Where a ring crosses a latitude. */
function crossingsAt(ring: readonly GeoPosition[], y: number): number[] {
  const crossings: number[] = [];
  let [fromX, fromY] = [0, y];
  for (const [index, [toX = 0, toY = 0]] of ring.entries()) {
    if (index > 0 && fromY > y !== toY > y)
      crossings.push(fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY));
    [fromX, fromY] = [toX, toY];
  }
  return crossings;
}

/** Distance to the nearest border, or anything smaller than `enough` once it is known to be less. */
function roomAt([x, y]: Position, rings: GeoPosition[][], scale: number, enough: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let [fromX, fromY] = [0, 0];
    for (const [index, [longitude = 0, latitude = 0]] of ring.entries()) {
      const [toX, toY] = [(longitude - x) * scale, latitude - y];
      if (index > 0) nearest = Math.min(nearest, distanceFromOrigin([fromX, fromY], [toX, toY]));
      if (nearest <= enough) return nearest;
      [fromX, fromY] = [toX, toY];
    }
  }
  return nearest;
}

function distanceFromOrigin([ax, ay]: Position, [bx, by]: Position): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
  return Math.hypot(ax + along * dx, ay + along * dy);
}
