import type { SqlAnswer } from "../sql/answer";
import type { Classing } from "./classes";

/** A column of a kept query's answer, to colour the map by. */
export interface MappedChoice {
  readonly query: string;
  readonly column: string;
  readonly by: Classing;
}

/** What a kept query was answered with on this page; never kept longer. */
export interface QueryAnswer {
  /** The text that was asked: a query that was changed since has no answer. */
  readonly text: string;
  readonly answer: SqlAnswer;
  /** It reads a table with made-up rows, whether or not it leaves them out. */
  readonly mayHoldDemo: boolean;
  /** Hashes of the files that were open: with others the answer may be another one. */
  readonly files: string;
}
