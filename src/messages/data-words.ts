import type { LeftOutRow } from "../domain/tables/recognise/reshape";

/** Why a row is not in the database: said by the reshaping, or by the database itself. */
export type LoadProblem =
  | LeftOutRow["reason"]
  | "unit"
  | "value"
  | "section"
  | "samples"
  | "cells"
  | "code"
  | "level"
  | "status"
  | "negative"
  | "unknown-unit"
  | "no-detection-limit"
  | "not-a-number";

export type LoadProblemWords = Readonly<Record<LoadProblem, string>>;
