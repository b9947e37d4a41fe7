import { writeXlsx } from "hucre/xlsx";
import type { ExportTable, Grid } from "./export-table";

const NARROWEST = 8;
const WIDEST = 48;

/**
 * A workbook: the rows, every gap, and what they rest on. Texts are written as texts, so that none can run
 * as a formula and codes keep their zeros.
 */
export async function writeXlsxTable(table: ExportTable, aboutName: string): Promise<Uint8Array> {
  const { title, columns, rows, gaps, about } = table;
  const tables = [{ name: title, columns, rows }, ...(gaps ? [gaps] : [])];
  return writeXlsx({
    sheets: [
      ...tables.map(sheetOf),
      {
        name: sheetName(aboutName),
        rows: about.map(([label, value]) => [label, value]),
        columns: [{ width: 20 }, { width: 80 }],
      },
    ],
  });
}

function sheetOf({ name, columns, rows }: Grid) {
  const widthAt = (column: string, at: number) =>
    widthOf(
      column,
      rows.map((row) => row[at] ?? ""),
    );
  return {
    name: sheetName(name),
    rows: [[...columns], ...rows.map((row) => [...row])],
    columns: columns.map((column, at) => ({ width: widthAt(column, at) })),
    freezePane: { rows: 1 },
  };
}

/** Excel allows 31 letters, and none of these. */
function sheetName(text: string): string {
  return (
    text
      .replace(/[[\]:*?/\\']/g, " ")
      .trim()
      .slice(0, 31) || "1"
  );
}

/** Chinese letters take two places. */
function widthOf(name: string, cells: readonly unknown[]): number {
  const places = (text: string) =>
    [...text].reduce((sum, letter) => sum + (letter > "ÿ" ? 2 : 1), 0);
  const widest = Math.max(places(name), ...cells.slice(0, 200).map((cell) => places(String(cell))));
  return Math.min(Math.max(widest + 2, NARROWEST), WIDEST);
}
