import { booleanPointInPolygon } from "@turf/turf";
import type { FeatureCollection, Geometry, MultiPolygon, Polygon } from "geojson";

type Units = FeatureCollection<Geometry, Readonly<Record<string, unknown>>>;

/** Whether a position lies in the polygon of a unit; null where the unit has none. */
export function isInUnit(
  units: Units,
  code: string,
  position: readonly [longitude: number, latitude: number],
): boolean | null {
  const found = units.features.find(({ properties }) => properties["code"] === code);
  const geometry = found?.geometry;
  if (geometry?.type !== "Polygon" && geometry?.type !== "MultiPolygon") return null;
  return booleanPointInPolygon([...position], geometry satisfies Polygon | MultiPolygon);
}
