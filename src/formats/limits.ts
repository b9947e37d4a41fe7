import type { Refusal } from "../domain/tables/read-note";
import { AppError } from "../errors";

const MILLION = 1_000_000;
const MEGABYTE = MILLION;

/** What a file may be; said on the page of files, and checked before the work is done. */
export const limits = {
  fileBytes: 500 * MEGABYTE,
  unpackedBytes: 500 * MEGABYTE,
  /** Unpacked against packed, looked at only above `ratioFromBytes`. */
  ratio: 100,
  ratioFromBytes: 10 * MEGABYTE,
  entries: 2000,
  rows: 1_048_576,
  columns: 1000,
  /** Rows times columns: a row that ends early has all its cells. */
  cells: 100 * MILLION,
  nesting: 100,
  cellBytes: MEGABYTE,
} as const;

/** How many rows a table so wide may have, and what is said of one that has more. */
export function mostRows(columns: number): { readonly rows: number; readonly cause: Refusal } {
  const rows = Math.floor(limits.cells / columns);
  return rows < limits.rows
    ? { rows, cause: "too-many-cells" }
    : { rows: limits.rows, cause: "too-many-rows" };
}

/** The error that says why a file was not taken; `place` is a line, an entry or a name. */
export function refused(
  file: string,
  cause: Refusal,
  place: string | number = "",
  options?: ErrorOptions,
): AppError {
  return new AppError("file-refused", { file, cause, place }, options);
}

const LONGEST_WORDS = 120;

/** That a file could not be read, where foreign code says why: its words are for whoever looks into it. */
export function broken(file: string, problem: unknown): AppError {
  const words = problem instanceof Error ? problem.message : String(problem);
  const technical = words.slice(0, LONGEST_WORDS);
  const details = { file, cause: "damaged", place: "", technical } as const;
  return new AppError("file-refused", details, { cause: problem });
}
