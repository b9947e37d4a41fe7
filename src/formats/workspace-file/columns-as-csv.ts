import { cellAt, type Table } from "../../domain/tables/table";
import { writeCsvTable } from "../csv-table";

/** These columns of a table as CSV, cell by cell as they stand; its shapes are left behind. */
export function columnsAsCsv({ columns, rowCount }: Table, at: readonly number[]): Uint8Array {
  const kept = at.flatMap((index) => columns[index] ?? []);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    kept.map((column) => cellAt(column, row)),
  );
  return writeCsvTable(
    kept.map(({ name }) => name),
    rows,
  );
}
