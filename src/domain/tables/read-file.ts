import type { ReadNote } from "./read-note";
import type { Table } from "./table";

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

/** A file read and told apart. */
export interface KnownFile extends ReadFile {
  /** "csv", "xlsx" … */
  readonly format: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}
