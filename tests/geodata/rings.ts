import type { Geometry, Position } from "geojson";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";

type Segment = readonly [Position, Position];

const xOf = (position: Position) => position[0] ?? 0;
const yOf = (position: Position) => position[1] ?? 0;

export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  throw new Error(`${geometry.type} is no area`);
}

function segmentsOf(ring: readonly Position[]): Segment[] {
  return ring.slice(1).map((position, index) => [ring[index] ?? position, position]);
}

/** Twice the signed planar area: positive when the ring runs anticlockwise. */
function turn(ring: readonly Position[]): number {
  return segmentsOf(ring).reduce((sum, [a, b]) => sum + xOf(a) * yOf(b) - xOf(b) * yOf(a), 0);
}

/** Outer rings anticlockwise, holes clockwise, so that a shared border runs both ways. */
function directed(geometry: Geometry): Segment[] {
  return polygonsOf(geometry).flatMap((rings) =>
    rings.flatMap((ring, index) => {
      const isRight = turn(ring) > 0 === (index === 0);
      return segmentsOf(isRight ? ring : ring.toReversed());
    }),
  );
}

const key = ([a, b]: Segment) => `${a.join(" ")},${b.join(" ")}`;

/** Segments that are not run the other way by a neighbour: the rim of the coverage. */
export function rimOf(geometries: readonly Geometry[]): { rim: Segment[]; runTwice: number } {
  const all = geometries.flatMap(directed);
  const keys = new Set(all.map(key));
  const rim = all.filter(([a, b]) => !keys.has(key([b, a])));
  return { rim, runTwice: all.length - keys.size };
}

/** Signed areas in km² of the loops of the rim: gaps and enclaves are negative. */
export function loopAreas(rim: readonly Segment[]): number[] {
  const after = new Map<string, Position[]>();
  for (const [a, b] of rim) after.set(a.join(" "), [...(after.get(a.join(" ")) ?? []), b]);
  const areas: number[] = [];
  for (const [start] of rim) {
    const loop = [start];
    for (let at: Position | undefined = start; at; ) {
      at = after.get(at.join(" "))?.pop();
      if (at) loop.push(at);
    }
    if (loop.length > 3)
      areas.push(Math.sign(turn(loop)) * areaKm2({ type: "Polygon", coordinates: [loop] }));
  }
  return areas;
}

function side(a: Position, b: Position, c: Position): number {
  return (xOf(b) - xOf(a)) * (yOf(c) - yOf(a)) - (yOf(b) - yOf(a)) * (xOf(c) - xOf(a));
}

function areApart([a, b]: Segment, [c, d]: Segment): boolean {
  return (
    Math.max(xOf(a), xOf(b)) < Math.min(xOf(c), xOf(d)) ||
    Math.max(xOf(c), xOf(d)) < Math.min(xOf(a), xOf(b)) ||
    Math.max(yOf(a), yOf(b)) < Math.min(yOf(c), yOf(d)) ||
    Math.max(yOf(c), yOf(d)) < Math.min(yOf(a), yOf(b))
  );
}

function cross(one: Segment, other: Segment): boolean {
  if (areApart(one, other)) return false;
  const [a, b] = one;
  const [c, d] = other;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** How often the outline crosses itself; touching at a point is allowed. */
export function selfCrossings(geometry: Geometry): number {
  const segments = directed(geometry).toSorted(
    ([a, b], [c, d]) => Math.min(xOf(a), xOf(b)) - Math.min(xOf(c), xOf(d)),
  );
  let crossings = 0;
  for (const [index, one] of segments.entries()) {
    const east = Math.max(xOf(one[0]), xOf(one[1]));
    for (let next = index + 1; next < segments.length; next++) {
      const other = segments[next];
      if (!other || Math.min(xOf(other[0]), xOf(other[1])) > east) break;
      if (cross(one, other)) crossings++;
    }
  }
  return crossings;
}

export function isClosed(ring: readonly Position[]): boolean {
  return ring.length >= 4 && ring[0]?.join() === ring.at(-1)?.join();
}

/** Even-odd rule over all rings. */
export function isInside(position: Position, geometry: Geometry): boolean {
  const [x, y] = [xOf(position), yOf(position)];
  const hits = directed(geometry).filter(([a, b]) => {
    if (yOf(a) > y === yOf(b) > y) return false;
    return x < xOf(a) + ((y - yOf(a)) / (yOf(b) - yOf(a))) * (xOf(b) - xOf(a));
  });
  return hits.length % 2 === 1;
}
