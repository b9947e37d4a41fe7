import type { ReadNote } from "../domain/tables/read-note";
import type { Table } from "../domain/tables/table";

/** What a person may say about a file when the guess was wrong. */
export interface ReadOptions {
  readonly encoding?: string;
  /** The sheet or layer to read instead of the first that holds something. */
  readonly table?: string;
  /** The header's row in the file, from 1. */
  readonly headerRow?: number;
  /** The projection of a file that does not say it, as EPSG code ("EPSG:4547"). */
  readonly crs?: string;
}

export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadRequest {
  readonly file: SourceFile;
  readonly options: ReadOptions;
  /** How far, from 0 to 1: said now and then, so that a long read shows itself alive. */
  readonly onProgress: (share: number) => void;
}

/** What was read. Every table of the file is listed in `tableNames`, those read are in `tables`. */
export interface ReadFile {
  readonly tables: readonly Table[];
  /** Names of all sheets or layers, so that another one can be picked. */
  readonly tableNames: readonly string[];
  readonly notes: readonly ReadNote[];
  /** "UTF-8", "GB18030" … where the format leaves it open; else null. */
  readonly encoding: string | null;
  /** The projection as the file names it, before it was reprojected; null for plain tables. */
  readonly crs: string | null;
}

/**
 * Reads one file of a kind. Throws AppError `file-refused` with `{ file, cause }` (a `Refusal`) and,
 * where it helps, `place` (a line, an entry, a name). Any other exception is taken for `damaged`.
 */
export type Reader = (request: ReadRequest) => Promise<ReadFile>;
