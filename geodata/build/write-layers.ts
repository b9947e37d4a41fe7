import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import type { CityGeometry } from "./city-geometry";
import { type Columns, writeFlatGeobuf } from "./flatgeobuf-writer";

export const columnsOf: Readonly<Record<string, Columns>> = {
  county: { code: "text", name: "text", area_km2: "number" },
  township: {
    code: "text",
    name: "text",
    county: "text",
    drawn_in: "text",
    seat_basis: "text",
    seat_lon: "number",
    seat_lat: "number",
    area_km2: "number",
    boundary: "text",
  },
  hydro: { name: "text", name_en: "text", kind: "text", schematic: "boolean", source: "text" },
  protected: {
    name: "text",
    level: "text",
    published_area_ha: "number",
    proxy: "text",
    source: "text",
    area_km2: "number",
  },
  neighbours: { code: "text", name: "text", name_en: "text" },
};

/** Each layer as FlatGeobuf bytes by file name. */
export function layerBytes(geometry: CityGeometry): ReadonlyMap<string, Uint8Array> {
  const collections: Readonly<Record<string, FeatureCollection>> = {
    county: { type: "FeatureCollection", features: [...geometry.counties] },
    township: { type: "FeatureCollection", features: [...geometry.townships] },
    hydro: geometry.hydro,
    protected: geometry.protectedAreas,
    neighbours: geometry.neighbours,
  };
  return new Map(
    Object.entries(collections).map(([name, collection]) => [
      `${name}.fgb`,
      writeFlatGeobuf(collection, columnsOf[name] ?? {}),
    ]),
  );
}

export function writeLayers(geometry: CityGeometry, out: string): void {
  for (const [file, bytes] of layerBytes(geometry)) writeFileSync(join(out, file), bytes);
}
