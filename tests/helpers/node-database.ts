import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  createDuckDB,
  type DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from "@duckdb/duckdb-wasm/blocking";
import { columnsOf } from "../../src/database/columns-of";
import type { Database } from "../../src/database/database";
import { lockDown } from "../../src/database/lock-down";
import { rowsOf } from "../../src/database/rows-of";
import type { Statement } from "../../src/database/statement";
import { textsOf } from "../../src/database/texts-of";

type ArrowTable = ReturnType<DuckDBConnection["query"]>;

function execute(connection: DuckDBConnection, statement: Statement): readonly unknown[] {
  return query(connection, statement, rowsOf);
}

function query<Answer>(
  connection: DuckDBConnection,
  { text, values }: Statement,
  read: (table: ArrowTable) => Answer,
): Answer {
  if (values.length === 0) return read(connection.query(text));
  const prepared = connection.prepare(text);
  try {
    return read(prepared.query(...values));
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
    async columns({ statement, columns }, signal) {
      signal?.throwIfAborted();
      return query(connection, statement, (table) => columnsOf(table, columns));
    },
    async texts(statement, signal) {
      signal?.throwIfAborted();
      return query(connection, statement, textsOf);
    },
    async registerText(name, text) {
      if (typeof text === "string") duckdb.registerFileText(`local/${name}`, text);
      else duckdb.registerFileBuffer(`local/${name}`, text);
    },
    async dropText(name) {
      duckdb.dropFile(`local/${name}`);
    },
    lost: new Promise(() => undefined),
    async close() {
      connection.close();
    },
    end: () => connection.close(),
  };
}
