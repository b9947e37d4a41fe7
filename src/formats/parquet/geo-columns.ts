import type { FileMetaData } from "hyparquet";
import { type Crs, lonLat, readCrs } from "../crs/read-crs";
import { chosenCrs } from "../geojson/read-geojson";
import { refused } from "../limits";

export interface GeoColumn {
  readonly name: string;
  /** null where the file leaves it open. */
  readonly crs: Crs | null;
}

interface StatedColumn {
  readonly encoding?: string;
  readonly crs?: unknown;
}

/** The column of shapes: the one GeoParquet calls primary, else the first of Parquet's own kind. */
export function geoColumnOf(file: string, metadata: FileMetaData): GeoColumn | null {
  return statedColumn(file, metadata) ?? nativeColumn(file, metadata);
}

function statedColumn(file: string, { key_value_metadata }: FileMetaData): GeoColumn | null {
  const text = key_value_metadata?.find(({ key }) => key === "geo")?.value;
  if (!text) return null;
  const geo = JSON.parse(text) as {
    readonly primary_column?: string;
    readonly columns?: Readonly<Record<string, StatedColumn>>;
  };
  const name = geo.primary_column ?? "geometry";
  const column = Object.entries(geo.columns ?? {}).find(([key]) => key === name)?.[1];
  if (!column) return null;
  if (column.encoding !== "WKB")
    throw refused(file, "unsupported-format", `GeoArrow (${column.encoding})`);
  // A crs that is left out means longitude and latitude; null means that nobody knows.
  if (column.crs === null) return { name, crs: null };
  if (column.crs === undefined) return { name, crs: lonLat("OGC:CRS84") };
  return { name, crs: crsOfJson(file, column.crs) };
}

/** PROJJSON, or the WKT of GeoParquet before 1.0. */
function crsOfJson(file: string, crs: unknown): Crs {
  if (typeof crs === "string") return chosenCrs(file, crs);
  const { id, name } = crs as {
    readonly id?: { readonly authority: string; readonly code: string | number };
    readonly name?: string;
  };
  const known = (id && readCrs(`${id.authority}:${id.code}`)) ?? readCrs(JSON.stringify(crs));
  if (!known) throw refused(file, "crs-unsupported", name ?? "PROJJSON");
  return known;
}

function nativeColumn(
  file: string,
  { schema, key_value_metadata }: FileMetaData,
): GeoColumn | null {
  const element = schema.find(
    ({ logical_type }) => logical_type?.type === "GEOMETRY" || logical_type?.type === "GEOGRAPHY",
  );
  if (!element) return null;
  const stated = (element.logical_type as { readonly crs?: string }).crs;
  if (!stated) return { name: element.name, crs: lonLat("OGC:CRS84") };
  const key = stated.startsWith("projjson:") ? stated.slice("projjson:".length) : null;
  const json = key && key_value_metadata?.find((entry) => entry.key === key)?.value;
  if (json) return { name: element.name, crs: crsOfJson(file, JSON.parse(json)) };
  const crs = readCrs(stated.replace(/^srid:/, "EPSG:"));
  if (!crs) throw refused(file, "crs-unsupported", stated.slice(0, 60));
  return { name: element.name, crs };
}
