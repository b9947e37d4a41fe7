import { writeCsvTable } from "../csv-table";
import type { ExportTable } from "./export-table";

export interface Writer {
  readonly id: "csv" | "xlsx" | "geojson" | "flatgeobuf" | "geoparquet";
  readonly extension: string;
  readonly mime: string;
  /** `aboutName` is what a sheet about the rows is called. */
  readonly write: (table: ExportTable, aboutName: string) => Promise<Uint8Array>;
}

/** Every format that is written. Its code is fetched when it is first asked for. */
export const writers: readonly Writer[] = [
  {
    id: "csv",
    extension: "csv",
    mime: "text/csv;charset=utf-8",
    write: async ({ columns, rows }) => writeCsvTable(columns, rows),
  },
  {
    id: "xlsx",
    extension: "xlsx",
    mime: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: async (table, aboutName) =>
      (await import("./write-xlsx")).writeXlsxTable(table, aboutName),
  },
  {
    id: "geojson",
    extension: "geojson",
    mime: "application/geo+json",
    write: async (table) => (await import("./write-geojson")).writeGeoJson(table),
  },
  {
    id: "flatgeobuf",
    extension: "fgb",
    mime: "application/octet-stream",
    write: async (table) => (await import("./write-flatgeobuf")).writeFlatGeobuf(table),
  },
  {
    id: "geoparquet",
    extension: "parquet",
    mime: "application/vnd.apache.parquet",
    write: async (table) => (await import("./write-geoparquet")).writeGeoParquet(table),
  },
];
