import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature } from "geojson";
import { type ExportTable, propertiesOf } from "./export-table";

/**
 * FlatGeobuf. Rows without a shape cannot stand in it. The package takes the columns from the first feature
 * and their kinds from its values, so every feature has every column, of one kind: numbers or text.
 */
export function writeFlatGeobuf(table: ExportTable): Uint8Array {
  const numeric = new Set(
    table.columns.filter((_, at) => table.rows.every((row) => typeof row[at] === "number")),
  );
  const features = propertiesOf(table).flatMap((each, row): Feature[] => {
    const geometry = table.shapes?.[row];
    if (!geometry) return [];
    const properties = Object.fromEntries(
      Object.entries(each).map(([name, cell]) => [
        name,
        numeric.has(name) ? cell : String(cell ?? ""),
      ]),
    );
    return [{ type: "Feature", geometry, properties }];
  });
  return serialize({ type: "FeatureCollection", features });
}
