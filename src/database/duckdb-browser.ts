import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from "@duckdb/duckdb-wasm";
import engineUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { AppError, type ErrorCode } from "../errors";
import { columnsOf } from "./columns-of";
import type { Database } from "./database";
import { lockDown } from "./lock-down";
import { oneAtATime } from "./one-at-a-time";
import { withPatience } from "./patience";
import { rowsOf } from "./rows-of";
import type { Statement } from "./statement";
import { textsOf } from "./texts-of";
import { deathOf, lockName } from "./watch-worker";

/**
 * Without 'wasm-unsafe-eval' in the security policy the start hangs for ever instead of failing.
 * Counted from the last bytes that arrived, so that a slow line is not taken for it.
 */
const START_PATIENCE_MS = 15_000;
/** Where the browser does not tell that a worker has died, silence is taken for it. */
const QUERY_PATIENCE_MS = 30_000;

interface Engine {
  readonly duckdb: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly worker: Worker;
  /** What the worker holds as long as it lives. */
  readonly lock: string;
}

/** Starts DuckDB's worker and locks it down. The only file that does. */
export async function startBrowserDatabase(): Promise<Database> {
  const lock = lockName();
  let worker: Worker | null = null;
  try {
    const started = new Worker(new URL("./duckdb-worker.ts", import.meta.url), {
      type: "module",
      name: lock,
    });
    worker = started;
    const opened = withPatience(START_PATIENCE_MS, (alive) => open(started, alive));
    return databaseOver({ ...(await opened), worker, lock });
  } catch (problem) {
    worker?.terminate();
    throw failure("database-not-started", problem);
  }
}

async function open(worker: Worker, signOfLife: () => void) {
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener("error", ({ message }) => reject(new Error(message || "worker")));
  });
  await Promise.race([isListening(worker), broken]);
  const duckdb = new AsyncDuckDB(new VoidLogger(), worker);
  const address = new URL(engineUrl, location.href).href;
  await Promise.race([duckdb.instantiate(address, null, signOfLife), broken]);
  await duckdb.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = await duckdb.connect();
  for (const { text } of lockDown) await connection.query(text);
  return { duckdb, connection };
}

/** Settles with the worker's first word, after which its messages are the engine's. */
function isListening(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    worker.addEventListener("message", () => resolve(), { once: true });
  });
}

function databaseOver({ duckdb, connection, worker, lock }: Engine): Database {
  const { lost, lose, ask } = asker(worker, lock);
  return {
    lost,
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
    async texts(statement, signal) {
      const found = await ask(() => query(connection, statement, textsOf), signal);
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
    async dropText(name) {
      await ask(() => duckdb.dropFile(`local/${name}`));
    },
    async close() {
      await ask(() => connection.close());
      lose(new AppError("database-failed", { cause: "closed" }));
    },
    end: () => lose(new AppError("database-failed", { cause: "ended" })),
  };
}

/** One question after the other, each given up when the engine is lost or silent for too long. */
function asker(worker: Worker, lock: string) {
  const inTurn = oneAtATime();
  const { lost, lose } = lifeOf(worker, lock);
  const isLost = lost.then((error) => Promise.reject(error));
  // Whoever asks hears of it; when nobody does it must not count as unheard.
  isLost.catch(() => null);

  /** Each asks only when the last one was answered, so that silence is its own. */
  async function ask<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    return inTurn(async () => {
      let answered = false;
      const answer = async () =>
        work().finally(() => {
          answered = true;
        });
      const watched = () => Promise.race<Value>([isLost, answer()]);
      try {
        return await withPatience(QUERY_PATIENCE_MS, watched);
      } catch (problem) {
        const error = problem instanceof AppError ? problem : failure("database-failed", problem);
        if (!answered) lose(error);
        throw error;
      }
    }, signal);
  }

  return { lost, lose, ask };
}

/** Until the worker dies or is ended; `lose` ends it and says why. */
function lifeOf(worker: Worker, lock: string) {
  const watching = new AbortController();
  let lose: (error: AppError) => void = () => undefined;
  const lost = new Promise<AppError>((resolve) => {
    lose = (error) => {
      worker.terminate();
      watching.abort();
      resolve(error);
    };
  });
  const died = new AppError("database-failed", { cause: "worker ended" });
  deathOf(lock, watching.signal).then(
    () => lose(died),
    () => null,
  );
  return { lost, lose };
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
