import { cellAt, type Table } from "../table";
import { coordinateHeader, fractionHeader } from "./coordinate-header";

const LOOKED_AT = 60;
/** Columns without a name of their own, and the second and third under a merged one. */
const UNNAMED = /^列\d+$|_\d+$/;

/** A column of degrees and, in two more behind it, its minutes and seconds: by their headers, or by what they hold. */
export function angleColumns(table: Table, at: number): readonly number[] {
  if (!isFraction(table, at, "minutes")) return [at];
  return isFraction(table, at, "seconds") ? [at, at + 1, at + 2] : [at, at + 1];
}

function isFraction(table: Table, degrees: number, part: "minutes" | "seconds"): boolean {
  const at = degrees + (part === "minutes" ? 1 : 2);
  const header = table.columns[at]?.name;
  if (header === undefined) return false;
  const [own, ofDegrees] = [header, table.columns[degrees]?.name ?? ""].map(coordinateHeader);
  if (own?.part === part && own.axis === ofDegrees?.axis) return true;
  if (fractionHeader(header) === part) return true;
  return UNNAMED.test(header) && holdsWholes(table, degrees) && holdsSixtieths(table, at);
}

function holdsWholes(table: Table, at: number): boolean {
  return firstCells(table, at).every((cell) => /^\d{1,3}$/.test(cell));
}

function holdsSixtieths(table: Table, at: number): boolean {
  const cells = firstCells(table, at);
  return cells.length > 0 && cells.every((cell) => Number(cell) >= 0 && Number(cell) < 60);
}

function firstCells(table: Table, at: number): readonly string[] {
  const column = table.columns[at];
  const rows = Array.from({ length: Math.min(table.rowCount, LOOKED_AT) }, (_, row) => row);
  return rows.map((row) => (column && cellAt(column, row)?.trim()) ?? "").filter(Boolean);
}
