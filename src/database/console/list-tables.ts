import * as v from "valibot";
import type { AnswerColumn, AskedTable } from "../../domain/sql/answer";
import type { Database } from "../database";
import { type Query, sql } from "../statement";

interface KnownColumn {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

const Row = v.object({ table_name: v.string(), column_name: v.string(), data_type: v.string() });

/** Every table and view that can be asked, with its columns in their order. */
export async function listTables(database: Database): Promise<readonly AskedTable[]> {
  const tables = new Map<string, AnswerColumn[]>();
  for (const { table, column, type } of await database.rows(columnsQuery)) {
    const columns = tables.get(table) ?? [];
    columns.push({ name: column, type });
    tables.set(table, columns);
  }
  return [...tables].map(([name, columns]) => ({ name, columns }));
}

const columnsQuery: Query<KnownColumn> = {
  statement: sql`SELECT table_name, column_name, data_type FROM duckdb_columns()
    WHERE NOT internal AND NOT starts_with(schema_name, 'pg_') AND database_name <> 'temp'
    ORDER BY table_name, column_index`,
  decode(raw) {
    const { table_name, column_name, data_type } = v.parse(Row, raw);
    return { table: table_name, column: column_name, type: data_type };
  },
};
