import type { Query, Statement } from "./statement";

/** All the application knows of DuckDB. The browser and the tests each have one. */
export interface Database {
  run(statement: Statement): Promise<void>;
  rows<Row>(query: Query<Row>, signal?: AbortSignal): Promise<readonly Row[]>;
  /** Makes the text of a CSV file readable to SQL under `local/<name>`. */
  registerText(name: string, text: string): Promise<void>;
  close(): Promise<void>;
}
