import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from "geojson";
import { polygonsOf } from "./rings-of";

type Edge = readonly [Position, Position];

/**
 * The outer line of touching polygons: edges that only one of them has, joined into lines. Neighbours
 * must share their vertices exactly, as the build's clean topology makes them.
 */
export function outlineOf(shapes: FeatureCollection<Geometry>): Feature<MultiLineString> {
  const single = new Map<string, Edge>();
  for (const { geometry } of shapes.features)
    for (const ring of polygonsOf(geometry).flat())
      for (const edge of edgesOf(ring)) toggle(single, edge);
  return {
    type: "Feature",
    properties: {},
    geometry: { type: "MultiLineString", coordinates: joined([...single.values()]) },
  };
}

function edgesOf(ring: Position[]): Edge[] {
  return ring.slice(1).map((end, index) => [ring[index] ?? end, end]);
}

function toggle(edges: Map<string, Edge>, edge: Edge): void {
  const [from, to] = edge.map(String);
  const key = [from, to].sort().join(" ");
  if (!edges.delete(key)) edges.set(key, edge);
}

function joined(edges: readonly Edge[]): Position[][] {
  const lines: Position[][] = [];
  for (const [from, to] of edges) {
    const last = lines.at(-1);
    if (last && String(last.at(-1)) === String(from)) last.push(to);
    else lines.push([from, to]);
  }
  return lines;
}
