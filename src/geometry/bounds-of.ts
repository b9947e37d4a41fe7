import { bbox } from "@turf/turf";
import type { FeatureCollection, Geometry } from "geojson";
import type { Bounds } from "./position";

/** Null without any position. */
export function boundsOf(shapes: FeatureCollection<Geometry> | Geometry): Bounds | null {
  const [west, south, east, north] = bbox(shapes);
  return [west, south, east, north].every(Number.isFinite) ? [west, south, east, north] : null;
}
