import { parquetWriteBuffer } from "hyparquet-writer";
import type { CsvCell } from "../csv-table";
import type { ExportTable } from "./export-table";
import { wkbOf } from "./write-wkb";

/**
 * Parquet; with shapes GeoParquet 1.1 (WKB, longitude and latitude). A column of numbers is DOUBLE, any
 * other one text. What it rests on stands under the key `about`.
 */
export function writeGeoParquet(table: ExportTable): Uint8Array {
  const { columns, rows, shapes, about } = table;
  const cells = columns.map((name, at) =>
    columnOf(
      name,
      rows.map((row) => row[at] ?? null),
    ),
  );
  const geometry = shapes && {
    name: "geometry",
    data: shapes.map((shape) => shape && wkbOf(shape)),
    type: "BYTE_ARRAY" as const,
  };
  const kinds = [...new Set((shapes ?? []).flatMap((shape) => shape?.type ?? []))];
  const geo = {
    version: "1.1.0",
    primary_column: "geometry",
    columns: { geometry: { encoding: "WKB", geometry_types: kinds } },
  };
  const buffer = parquetWriteBuffer({
    columnData: geometry ? [...cells, geometry] : cells,
    kvMetadata: [
      { key: "about", value: JSON.stringify(Object.fromEntries(about)) },
      ...(geometry ? [{ key: "geo", value: JSON.stringify(geo) }] : []),
    ],
  });
  return new Uint8Array(buffer);
}

function columnOf(name: string, data: readonly CsvCell[]) {
  const isNumber = data.every((cell) => cell === null || typeof cell === "number");
  const isEmpty = data.every((cell) => cell === null);
  return isNumber && !isEmpty
    ? { name, data: [...data] as (number | null)[], type: "DOUBLE" as const }
    : {
        name,
        data: data.map((cell) => (cell === null ? null : String(cell))),
        type: "STRING" as const,
      };
}
