import type { LeftOutRow } from "../domain/tables/recognise/reshape";

/** Why a row is not in the database: said by the reshaping, or by the database itself. */
export type LoadProblem =
  | LeftOutRow["reason"]
  | "unit"
  | "value"
  | "section"
  | "samples"
  | "way"
  | "cells"
  | "measure"
  | "code"
  | "level"
  | "status"
  | "negative"
  | "unknown-unit"
  | "no-detection-limit"
  | "not-a-number";

export type LoadProblemWords = Readonly<Record<LoadProblem, string>>;

/** What a file may be, each figure as it is to be read. */
export interface LimitFigures {
  readonly file: string;
  readonly unpacked: string;
  readonly ratio: string;
  readonly entries: string;
  readonly rows: string;
  readonly columns: string;
  readonly nesting: string;
  readonly cell: string;
}
