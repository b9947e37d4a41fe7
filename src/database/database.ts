import type { NumberColumns } from "./columns-of";
import type { ColumnQuery, Query, Statement } from "./statement";

/** All the application knows of DuckDB. The browser and the tests each have one. */
export interface Database {
  run(statement: Statement): Promise<void>;
  rows<Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]>;
  /** The answer as columns of numbers, for questions whose rows would be too many. */
  columns(question: ColumnQuery, signal?: AbortSignal): Promise<NumberColumns>;
  /** Makes the text of a CSV file readable to SQL under `local/<name>`. */
  registerText(name: string, text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}
