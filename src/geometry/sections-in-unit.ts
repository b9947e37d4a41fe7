import { booleanPointInPolygon, feature } from "@turf/turf";
import type { Geometry, MultiPolygon, Polygon } from "geojson";
import type { Position } from "./position";

/** Those inside the polygon or on its border; none for a geometry that has no inside. */
export function sectionsInUnit<Section extends { readonly position: Position | null }>(
  unit: Geometry,
  sections: readonly Section[],
): readonly Section[] {
  if (!hasInside(unit)) return [];
  const shape = feature(unit);
  return sections.filter(({ position }) => position && booleanPointInPolygon([...position], shape));
}

function hasInside(geometry: Geometry): geometry is Polygon | MultiPolygon {
  return geometry.type === "Polygon" || geometry.type === "MultiPolygon";
}
