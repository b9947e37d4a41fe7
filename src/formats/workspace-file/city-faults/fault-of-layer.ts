import type { FeatureCollection, Geometry, Position } from "geojson";
import type { CityPack } from "../../../domain/city";
import { isPosition } from "./fault";

/** Where a layer is no map of these units: the number of its shape, or null. */
export function faultOfLayer({ features }: FeatureCollection, { places }: CityPack): number | null {
  const known = new Set<string>(places.units.map(({ code }) => code));
  const at = features.findIndex(({ geometry, properties }) => {
    const { code, name } = { code: "", name: null, ...properties };
    // Each unit is drawn once.
    const isUnit = known.delete(code) && typeof name === "string";
    return !(isUnit && isArea(geometry));
  });
  return at < 0 ? null : at + 1;
}

function isArea(geometry: Geometry | null): boolean {
  if (geometry?.type === "Polygon") return isPolygon(geometry.coordinates);
  if (geometry?.type !== "MultiPolygon") return false;
  return geometry.coordinates.length > 0 && geometry.coordinates.every(isPolygon);
}

const SHORTEST_RING = 4;

function isPolygon(rings: readonly (readonly Position[])[]): boolean {
  const areRings = rings.every((ring) => ring.length >= SHORTEST_RING && ring.every(isPosition));
  return rings.length > 0 && areRings;
}
