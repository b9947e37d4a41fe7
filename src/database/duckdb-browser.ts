import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import engineUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { AppError } from "../errors";
import type { Database } from "./database";
import { lockDown } from "./lock-down";
import type { Statement } from "./statement";

/** Without 'wasm-unsafe-eval' in the security policy the start hangs for ever instead of failing. */
const START_PATIENCE_MS = 15_000;
/** No event tells when the worker has died, so silence is taken for it. */
const QUERY_PATIENCE_MS = 30_000;

/** Starts DuckDB's worker and locks it down. The only file that does. */
export async function startBrowserDatabase(): Promise<Database> {
  try {
    return await within(START_PATIENCE_MS, open());
  } catch (problem) {
    if (problem instanceof AppError) throw problem;
    throw new AppError("database-not-started", { cause: reasonOf(problem) }, { cause: problem });
  }
}

async function open(): Promise<Database> {
  const worker = new Worker(workerUrl);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener("error", (event) => reject(new Error(event.message || "worker")));
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  await Promise.race([duckdb.instantiate(new URL(engineUrl, location.href).href), failed]);
  await duckdb.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await duckdb.connect();
  for (const { text } of lockDown) await connection.query(text);
  return databaseOver(duckdb, connection);
}

function databaseOver(duckdb: AsyncDuckDB, connection: AsyncDuckDBConnection): Database {
  return {
    async run(statement) {
      await ask(connection, statement);
    },
    async rows({ statement, decode }, signal) {
      const rows = await ask(connection, statement);
      signal?.throwIfAborted();
      return rows.map(decode);
    },
    async registerText(name, text) {
      await duckdb.registerFileText(`local/${name}`, text);
    },
    async close() {
      await connection.close();
      await duckdb.terminate();
    },
  };
}

async function ask(connection: AsyncDuckDBConnection, statement: Statement): Promise<unknown[]> {
  try {
    return await within(QUERY_PATIENCE_MS, execute(connection, statement));
  } catch (problem) {
    throw new AppError("database-failed", { cause: reasonOf(problem) }, { cause: problem });
  }
}

async function execute(
  connection: AsyncDuckDBConnection,
  { text, values }: Statement,
): Promise<unknown[]> {
  if (values.length === 0) return rowsOf(await connection.query(text));
  const prepared = await connection.prepare(text);
  try {
    return rowsOf(await prepared.query(...values));
  } finally {
    await prepared.close();
  }
}

function rowsOf(table: { toArray(): readonly { toJSON(): unknown }[] }): unknown[] {
  return table.toArray().map((row) => row.toJSON());
}

async function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`> ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(problem: unknown): string {
  return problem instanceof Error ? (problem.message.split("\n")[0] ?? "") : String(problem);
}
