import type { EditColumn } from "./edit-columns";
import type { CellValue, PackEdit } from "./pack-edit";

/** Changes that came with a file may say anything: what could not have been typed in the table is left out. */
export function fittingCells(
  cells: PackEdit["cells"],
  columns: readonly EditColumn[],
): PackEdit["cells"] {
  const byPath = new Map(columns.map((column) => [column.path, column]));
  return Object.fromEntries(
    Object.entries(cells).filter(([path, value]) => {
      const column = byPath.get(path);
      return column !== undefined && isFitting(column, value);
    }),
  );
}

function isFitting(column: EditColumn, value: CellValue): boolean {
  const { kind, choices = [], isOptional = false } = column;
  if (value === null) return isOptional && kind !== "text";
  if (kind === "number") return typeof value === "number" && isInBounds(column, value);
  if (kind === "months") return Array.isArray(value) && areMonths(value);
  if (typeof value !== "string") return false;
  return kind === "choice"
    ? choices.includes(value)
    : kind === "text" && (isOptional || value !== "");
}

function isInBounds({ range, isWhole = false }: EditColumn, value: number): boolean {
  if (!Number.isFinite(value) || (isWhole && !Number.isInteger(value))) return false;
  return !range || (value >= range[0] && value <= range[1]);
}

/** Whole and of the year, each once; a season without any is none. */
export function areMonths(months: readonly number[]): boolean {
  const areOfTheYear = months.every(
    (month) => Number.isInteger(month) && month >= 1 && month <= 12,
  );
  return months.length > 0 && areOfTheYear && new Set(months).size === months.length;
}
