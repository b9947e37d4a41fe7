import { cellAt, type Table } from "../domain/tables/table";

/** A table as it would be copied from a spreadsheet: tabs between cells, the names of the columns first. */
export function tableAsBlock({ columns, rowCount }: Table): string {
  const rows = Array.from({ length: rowCount }, (_, row) =>
    columns.map((column) => cellAt(column, row) ?? ""),
  );
  return [columns.map(({ name }) => name), ...rows]
    .map((cells) => `${cells.map(quoted).join("\t")}\n`)
    .join("");
}

function quoted(cell: string): string {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
