import type { Geometry, Position } from "geojson";

/** The polygons of a geometry, each as its rings; nothing for points and lines. */
export function polygonsOf(geometry: Geometry): readonly Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  if (geometry.type === "MultiPolygon") return geometry.coordinates;
  if (geometry.type === "GeometryCollection") return geometry.geometries.flatMap(polygonsOf);
  return [];
}
