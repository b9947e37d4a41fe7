import * as v from "valibot";
import type { AnswerColumn, SqlAnswer } from "../../domain/sql/answer";
import type { Database } from "../database";
import type { Query, Statement } from "../statement";

/** Rows a question is answered with at most. */
export const MOST_ROWS = 10_000;

const Described = v.object({ column_name: v.string(), column_type: v.string() });

/**
 * Puts a text that `checkSql` let pass to the engine. It stands in brackets, where nothing but a
 * question can: what would change a table does not parse.
 */
export async function askConsole(
  database: Database,
  text: string,
  signal?: AbortSignal,
): Promise<SqlAnswer> {
  const columns = await database.rows(describe(text), signal);
  const found = await database.texts(cellsOf(text, columns.length), signal);
  const rows = found[0]?.ends.length ?? 0;
  const rowCount = Math.min(rows, MOST_ROWS);
  const cells = found.map(({ bytes, starts, ends }, at) => ({
    name: columns[at]?.name ?? "",
    bytes,
    starts: starts.subarray(0, rowCount),
    ends: ends.subarray(0, rowCount),
  }));
  return { columns, cells, rowCount, isCut: rows > MOST_ROWS };
}

/** Lines before the person's text in every statement; errors are told by its own lines. */
export const LINES_BEFORE = 1;

function describe(text: string): Query<AnswerColumn> {
  return {
    statement: { text: `DESCRIBE SELECT * FROM (\n${text}\n)`, values: [] },
    decode(raw) {
      const { column_name, column_type } = v.parse(Described, raw);
      return { name: column_name, type: column_type };
    },
  };
}

function cellsOf(text: string, width: number): Statement {
  const names = Array.from({ length: width }, (_, at) => `c${at}`);
  const casts = names.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(", ");
  return {
    text: `SELECT ${casts} FROM (\n${text}\n) AS answer(${names.join(", ")}) LIMIT ${MOST_ROWS + 1}`,
    values: [],
  };
}
