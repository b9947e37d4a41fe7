import type { Geometry, Position } from "geojson";
import { type ExportTable, propertiesOf } from "./export-table";

/** GeoJSON (RFC 7946): seven decimals, outer rings counter-clockwise; what it rests on as `about`. */
export function writeGeoJson(table: ExportTable): Uint8Array {
  const properties = propertiesOf(table);
  const features = properties.map((each, row) => ({
    type: "Feature",
    properties: each,
    geometry: rounded(table.shapes?.[row] ?? null),
  }));
  const about = Object.fromEntries(table.about);
  const collection = { type: "FeatureCollection", name: table.title, about, features };
  return new TextEncoder().encode(`${JSON.stringify(collection)}\n`);
}

function rounded(geometry: Geometry | null): Geometry | null {
  if (!geometry) return null;
  if (geometry.type === "GeometryCollection")
    return { ...geometry, geometries: geometry.geometries.flatMap((each) => rounded(each) ?? []) };
  const coordinates = roundedDeep(geometry.coordinates);
  if (geometry.type === "Polygon") return { type: "Polygon", coordinates: wound(coordinates) };
  if (geometry.type === "MultiPolygon")
    return { type: "MultiPolygon", coordinates: (coordinates as Position[][][]).map(wound) };
  return { ...geometry, coordinates } as Geometry;
}

const FACTOR = 1e7;

function roundedDeep(value: unknown): unknown {
  return Array.isArray(value)
    ? value.map(roundedDeep)
    : Math.round(Number(value) * FACTOR) / FACTOR;
}

/** The outer ring counter-clockwise, holes clockwise. */
function wound(rings: unknown): Position[][] {
  return (rings as Position[][]).map((ring, at) => {
    const isCounterClockwise = area(ring) > 0;
    return isCounterClockwise === (at === 0) ? ring : ring.toReversed();
  });
}

function area(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}
