import type { TextColumn } from "../domain/tables/table";
import type { NumberColumns } from "./columns-of";
import type { ColumnQuery, Query, Statement } from "./statement";

/** All the application knows of DuckDB. The browser and the tests each have one. */
export interface Database {
  run(statement: Statement): Promise<void>;
  rows<Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]>;
  /** The answer as columns of numbers, for questions whose rows would be too many. */
  columns(question: ColumnQuery, signal?: AbortSignal): Promise<NumberColumns>;
  /** The answer as columns of text, in their order; every one of them must be VARCHAR. */
  texts(statement: Statement, signal?: AbortSignal): Promise<readonly TextColumn[]>;
  /** Makes the text of a CSV file readable to SQL under `local/<name>`. */
  registerText(name: string, text: string | Uint8Array): Promise<void>;
  /** Forgets such a text, whose bytes are then free. */
  dropText(name: string): Promise<void>;
  /** Settles once the engine is gone and answers nothing any more, with the reason. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
  /** Ends the engine at once, whatever it is doing: what was asked fails. */
  end(): void;
}
