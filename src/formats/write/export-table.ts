import type { Geometry } from "geojson";
import type { CsvCell } from "../csv-table";

export interface Grid {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
}

/** What is written to a file: the rows of a view, and what they rest on. */
export interface ExportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CsvCell[])[];
  /** One per row; null for a row without one. null: the table has no shapes. */
  readonly shapes: readonly (Geometry | null)[] | null;
  /** Every gap of the period, for formats that hold more than one table; null: none is asked for. */
  readonly gaps: Grid | null;
  /** City, period, filter, sources with their hashes …: each with its label. */
  readonly about: readonly (readonly [label: string, value: string])[];
}

/** The rows as objects by column. */
export function propertiesOf({ columns, rows }: ExportTable): readonly Record<string, CsvCell>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((name, at) => [name, row[at] ?? null] as const)),
  );
}
