import { writeXlsx } from "hucre/xlsx";
import type { ExportTable } from "./export-table";

const NARROWEST = 8;
const WIDEST = 48;

/**
 * A workbook of two sheets: the rows, and what they rest on. Texts are written as texts, so that none can
 * run as a formula and codes keep their zeros.
 */
export async function writeXlsxTable(table: ExportTable, aboutName: string): Promise<Uint8Array> {
  const { title, columns, rows, about } = table;
  const bytes = await writeXlsx({
    sheets: [
      {
        name: sheetName(title),
        rows: [[...columns], ...rows.map((row) => [...row])],
        columns: columns.map((name, at) => ({
          width: widthOf(
            name,
            rows.map((row) => row[at] ?? ""),
          ),
        })),
        freezePane: { rows: 1 },
      },
      {
        name: sheetName(aboutName),
        rows: about.map(([label, value]) => [label, value]),
        columns: [{ width: 20 }, { width: 80 }],
      },
    ],
  });
  return bytes;
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
