import type { Geometry } from "geojson";
import { cellAt, type Table } from "../../domain/tables/table";
import { writeFlatGeobuf } from "../write/write-flatgeobuf";

/** A table's rows with their shapes as FlatGeobuf; null where none has a shape. */
export function layerOf({ name, columns, shapes, rowCount }: Table): Uint8Array | null {
  if (!shapes) return null;
  const rows = Array.from({ length: rowCount }, (_, row) => row);
  const geometries = rows.map((row) => {
    const text = cellAt(shapes, row);
    return text === null ? null : (JSON.parse(text) as Geometry);
  });
  if (geometries.every((shape) => shape === null)) return null;
  return writeFlatGeobuf({
    title: name,
    columns: columns.map((column) => column.name),
    rows: rows.map((row) => columns.map((column) => cellAt(column, row))),
    shapes: geometries,
    gaps: null,
    about: [],
  });
}
