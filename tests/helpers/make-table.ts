import type { Table } from "../../src/domain/tables/table";
import { ColumnBuilder } from "../../src/formats/column-builder";

/** A table of texts whose rows stand on lines 2, 3 … of their file. */
export function makeTable(
  names: readonly string[],
  rows: readonly (readonly (string | null)[])[],
): Table {
  return {
    name: "表",
    rowCount: rows.length,
    columns: names.map((name, column) => {
      const builder = new ColumnBuilder(name);
      for (const row of rows) builder.add(row[column] ?? null);
      return builder.build();
    }),
    lines: Uint32Array.from(rows, (_, row) => row + 2),
    shapes: null,
  };
}
