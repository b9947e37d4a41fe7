import { quoteName } from "../../domain/sql/quote-name";
import type { Database } from "../database";
import type { Statement } from "../statement";
import type { OpenedCsv } from "./opened-csv";

/** Longest text of one row, in bytes: a shape as text can be long. */
const LONGEST_ROW = 64 * 1024 * 1024;

/** Makes a table of the given name of an opened file, in place of one of that name. */
export async function loadOpened(
  database: Database,
  name: string,
  { columns, csv }: OpenedCsv,
): Promise<void> {
  // Our own name, never a foreign one: the text stands under it for a moment only.
  const path = "opened.csv";
  await database.registerText(path, csv);
  const types = columns.map(({ type }, at) => `c${at}: '${type}'`).join(", ");
  const named = columns.map((column, at) => `c${at} AS ${quoteName(column.name)}`).join(", ");
  const create: Statement = {
    text: `CREATE OR REPLACE TABLE ${quoteName(name)} AS SELECT ${named}
      FROM read_csv('local/${path}', auto_detect = false, header = false, skip = 0, comment = '',
        delim = ',', quote = '"', escape = '"', nullstr = '', new_line = '\\n', parallel = false,
        max_line_size = ${LONGEST_ROW}, columns = { ${types} })`,
    values: [],
  };
  try {
    await database.run(create);
  } finally {
    await database.dropText(path);
  }
}

export async function dropOpened(database: Database, name: string): Promise<void> {
  await database.run({ text: `DROP TABLE IF EXISTS ${quoteName(name)}`, values: [] });
}
