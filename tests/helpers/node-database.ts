import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  createDuckDB,
  type DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import type { Database } from "../../src/database/database";
import { lockDown } from "../../src/database/lock-down";
import { rowsOf } from "../../src/database/rows-of";
import type { Statement } from "../../src/database/statement";

function execute(connection: DuckDBConnection, { text, values }: Statement): readonly unknown[] {
  if (values.length === 0) return rowsOf(connection.query(text));
  const prepared = connection.prepare(text);
  try {
    return rowsOf(prepared.query(...values));
  } finally {
    prepared.close();
  }
}

/** The very DuckDB that the browser runs, without its worker: about a second to start. */
export async function startNodeDatabase(): Promise<Database> {
  const require = createRequire(import.meta.url);
  const dist = dirname(require.resolve("@duckdb/duckdb-wasm"));
  const bundle = (name: string) => ({
    mainModule: join(dist, `duckdb-${name}.wasm`),
    mainWorker: "",
  });
  const duckdb = await createDuckDB(
    { mvp: bundle("mvp"), eh: bundle("eh") },
    new VoidLogger(),
    NODE_RUNTIME,
  );
  await duckdb.instantiate(() => {});
  duckdb.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
  const connection = duckdb.connect();
  for (const statement of lockDown) connection.query(statement.text);
  return {
    async run(statement) {
      execute(connection, statement);
    },
    async rows({ statement, decode }, signal) {
      signal?.throwIfAborted();
      return execute(connection, statement).map(decode);
    },
    async registerText(name, text) {
      duckdb.registerFileText(`local/${name}`, text);
    },
    async close() {
      connection.close();
    },
  };
}
