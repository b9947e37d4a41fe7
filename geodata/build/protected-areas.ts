import { bboxClip, buffer, circle } from "@turf/turf";
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
} from "geojson";
import { areaKm2 } from "../../src/geometry/ellipsoid-area";

export interface ProtectedArea {
  readonly name: string;
  readonly level: string;
  readonly published_area_ha: number | null;
  readonly proxy:
    | { readonly kind: "lake"; readonly lake: string }
    | {
        readonly kind: "reach";
        readonly river: string;
        readonly west: number;
        readonly south: number;
        readonly east: number;
        readonly north: number;
        readonly widthKm: number;
      }
    | { readonly kind: "circle"; readonly longitude: number; readonly latitude: number }
    | null;
  readonly proxy_note: string;
  readonly source: string;
}

/**
 * Proxy geometry of the areas whose position is known; the others stay in the table only. A proxy is
 * never an approved boundary: `proxy` says in words what stands in.
 */
export function drawProtectedAreas(
  areas: readonly ProtectedArea[],
  water: FeatureCollection,
): Feature<Polygon | MultiPolygon>[] {
  return areas.flatMap((area) => {
    const geometry = proxyOf(area, water);
    if (!geometry) return [];
    const { name, level, published_area_ha, proxy_note, source } = area;
    const properties = {
      name,
      level,
      published_area_ha,
      proxy: proxy_note,
      source,
      area_km2: Math.round(areaKm2(geometry) * 100) / 100,
    };
    return [{ type: "Feature" as const, properties, geometry }];
  });
}

export const protectedColumns = [
  "name",
  "level",
  "published_area_ha",
  "geometry_available",
  "proxy",
  "source",
];

/** Every area, drawn or not, so that what cannot be drawn is still listed. */
export function protectedRows(areas: readonly ProtectedArea[]): object[] {
  return areas.map(({ name, level, published_area_ha, proxy, proxy_note, source }) => ({
    name,
    level,
    published_area_ha,
    geometry_available: proxy ? "proxy" : "no",
    proxy: proxy_note,
    source,
  }));
}

function proxyOf(
  { proxy, published_area_ha }: ProtectedArea,
  water: FeatureCollection,
): Polygon | MultiPolygon | null {
  if (!proxy) return null;
  if (proxy.kind === "circle") {
    const radiusKm = Math.sqrt((published_area_ha ?? 0) / 100 / Math.PI);
    return circle([proxy.longitude, proxy.latitude], radiusKm, { steps: 64 }).geometry;
  }
  const name = proxy.kind === "lake" ? proxy.lake : proxy.river;
  const feature = water.features.find(({ properties }) => properties?.["name"] === name);
  if (!feature) return null;
  if (proxy.kind === "lake") return feature.geometry as Polygon;
  const { west, south, east, north, widthKm } = proxy;
  const line = feature as Feature<LineString | MultiLineString>;
  const reach = bboxClip(line, [west, south, east, north]);
  return rounded(buffer(reach, widthKm / 2, { steps: 4 })?.geometry ?? null);
}

function rounded(geometry: Polygon | MultiPolygon | null): Polygon | MultiPolygon | null {
  const text = JSON.stringify(geometry, (_key, value: unknown) =>
    typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value,
  );
  return JSON.parse(text) as Polygon | MultiPolygon | null;
}
