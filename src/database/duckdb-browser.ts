import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import engineUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { AppError, type ErrorCode } from "../errors";
import { columnsOf } from "./columns-of";
import type { Database } from "./database";
import { lockDown } from "./lock-down";
import { oneAtATime } from "./one-at-a-time";
import { withPatience } from "./patience";
import { rowsOf } from "./rows-of";
import type { Statement } from "./statement";

/**
 * Without 'wasm-unsafe-eval' in the security policy the start hangs for ever instead of failing.
 * Counted from the last bytes that arrived, so that a slow line is not taken for it.
 */
const START_PATIENCE_MS = 15_000;
/** No event tells when the worker has died, so silence is taken for it. */
const QUERY_PATIENCE_MS = 30_000;

interface Engine {
  readonly duckdb: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly worker: Worker;
}

/** Starts DuckDB's worker and locks it down. The only file that does. */
export async function startBrowserDatabase(): Promise<Database> {
  let worker: Worker | null = null;
  try {
    const started = new Worker(workerUrl);
    worker = started;
    return databaseOver(await withPatience(START_PATIENCE_MS, (alive) => open(started, alive)));
  } catch (problem) {
    worker?.terminate();
    throw failure("database-not-started", problem);
  }
}

async function open(worker: Worker, signOfLife: () => void): Promise<Engine> {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || workerUrl)));
  });
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const address = new URL(engineUrl, location.href).href;
  await Promise.race([duckdb.instantiate(address, null, signOfLife), broken]);
  await duckdb.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await duckdb.connect();
  for (const { text } of lockDown) await connection.query(text);
  return { duckdb, connection, worker };
}

function databaseOver({ duckdb, connection, worker }: Engine): Database {
  const inTurn = oneAtATime();
  let dead: AppError | null = null;

  /** Each asks only when the last one was answered, so that silence is its own. */
  async function ask<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    return inTurn(async () => {
      if (dead) throw dead;
      let answered = false;
      const watched = async () =>
        work().finally(() => {
          answered = true;
        });
      try {
        return await withPatience(QUERY_PATIENCE_MS, watched);
      } catch (problem) {
        const error = failure("database-failed", problem);
        if (!answered) {
          dead = error;
          worker.terminate();
        }
        throw error;
      }
    }, signal);
  }

  return {
    async run(statement) {
      await ask(() => execute(connection, statement));
    },
    async rows({ statement, decode }, signal) {
      const rows = await ask(() => execute(connection, statement), signal);
      // The worker cannot be interrupted in a prepared statement: a late answer is dropped.
      signal?.throwIfAborted();
      return rows.map(decode);
    },
    async columns({ statement, columns }, signal) {
      const read = (table: ArrowTable) => columnsOf(table, columns);
      const found = await ask(() => query(connection, statement, read), signal);
      signal?.throwIfAborted();
      return found;
    },
    async registerText(name, text) {
      // A buffer is handed over to the worker, so it is given a copy.
      await ask(() =>
        typeof text === "string"
          ? duckdb.registerFileText(`local/${name}`, text)
          : duckdb.registerFileBuffer(`local/${name}`, text.slice()),
      );
    },
    async close() {
      await ask(() => connection.close());
      await duckdb.terminate();
    },
  };
}

type ArrowTable = Awaited<ReturnType<AsyncDuckDBConnection["query"]>>;

function execute(connection: AsyncDuckDBConnection, statement: Statement) {
  return query(connection, statement, rowsOf);
}

async function query<Answer>(
  connection: AsyncDuckDBConnection,
  { text, values }: Statement,
  read: (table: ArrowTable) => Answer,
): Promise<Answer> {
  if (values.length === 0) return read(await connection.query(text));
  const prepared = await connection.prepare(text);
  try {
    return read(await prepared.query(...values));
  } finally {
    await prepared.close();
  }
}

function failure(code: ErrorCode, problem: unknown): AppError {
  const message = problem instanceof Error ? problem.message : String(problem);
  return new AppError(code, { cause: message.split("\n")[0] ?? "" }, { cause: problem });
}
