import * as v from "valibot";
import type { Database } from "./database";
import { schema } from "./schema";
import { type Statement, sql } from "./statement";

/** The tables of a city by file name; `basis` follows from the file. */
export const tableFiles = [
  "units.csv",
  "crosswalk.csv",
  "observations.csv",
  "demo-observations.csv",
  "targets.csv",
  "demo-targets.csv",
  "water-quality.csv",
  "demo-water.csv",
] as const;

export type TableFile = (typeof tableFiles)[number];

/** A row that could not be read as its column asks: left out, and said. */
export interface LoadNote {
  readonly file: string;
  readonly line: number;
}

const Note = v.object({ line: v.number() });

/**
 * Fills the tables from CSV texts. Files are read as text only, so that nothing is guessed; each row
 * keeps its file and line. Codes that a dated crosswalk replaced are joined under their new code.
 */
export async function loadTables(
  database: Database,
  texts: ReadonlyMap<TableFile, string>,
): Promise<readonly LoadNote[]> {
  for (const statement of schema) await database.run(statement);
  const notes: LoadNote[] = [];
  for (const file of tableFiles) {
    const text = texts.get(file);
    if (text === undefined) continue;
    await database.registerText(file, text);
    const { insert, faulty } = loaders[file](file);
    if (faulty) notes.push(...(await faultyRows(database, file, faulty)));
    await database.run(insert);
  }
  return notes;
}

async function faultyRows(
  database: Database,
  file: string,
  statement: Statement,
): Promise<readonly LoadNote[]> {
  return database.rows({
    statement,
    decode: (row) => ({ file, line: v.parse(Note, row).line }),
  });
}

interface Loader {
  readonly insert: Statement;
  readonly faulty?: Statement;
}

const basisOf = (file: string) => (file.startsWith("demo-") ? "demo" : "published");

const loaders: Readonly<Record<TableFile, (file: string) => Loader>> = {
  "units.csv": (file) => ({
    insert: sql`INSERT INTO unit SELECT code, level, name_zh, parent
      FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
  }),
  "crosswalk.csv": (file) => ({
    insert: sql`INSERT INTO crosswalk SELECT old_code, new_code, valid_until
      FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')`,
  }),
  "observations.csv": observations,
  "demo-observations.csv": observations,
  "targets.csv": targets,
  "demo-targets.csv": targets,
  "water-quality.csv": readings,
  "demo-water.csv": readings,
};

/** "one join by code": an obsolete code is replaced from the year the crosswalk names. */
function observations(file: string): Loader {
  return {
    insert: sql`INSERT INTO observation
      SELECT coalesce(crosswalk.new_code, row.unit), row.indicator, row.period,
        TRY_CAST(row.value AS DOUBLE), row.text, ${basisOf(file)}, row.source, ${file}, row.line
      FROM (
        SELECT *, CAST(row_number() OVER () + 1 AS INTEGER) AS line
        FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
      ) AS row
      LEFT JOIN crosswalk
        ON crosswalk.old_code = row.unit AND left(row.period, 4) >= crosswalk.valid_until
      WHERE row.value IS NULL OR TRY_CAST(row.value AS DOUBLE) IS NOT NULL`,
    faulty: sql`SELECT line FROM (
        SELECT value, CAST(row_number() OVER () + 1 AS INTEGER) AS line
        FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
      ) WHERE value IS NOT NULL AND TRY_CAST(value AS DOUBLE) IS NULL`,
  };
}

function targets(file: string): Loader {
  return {
    insert: sql`INSERT INTO target
      SELECT coalesce(crosswalk.new_code, row.unit), row.indicator, row.period,
        CAST(row.value AS DOUBLE), row.status, row.source
      FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"') AS row
      LEFT JOIN crosswalk
        ON crosswalk.old_code = row.unit AND left(row.period, 4) >= crosswalk.valid_until
      WHERE TRY_CAST(row.value AS DOUBLE) IS NOT NULL`,
  };
}

function readings(file: string): Loader {
  return {
    insert: sql`INSERT INTO reading
      SELECT section, period, item, TRY_CAST(value AS DOUBLE), TRY_CAST(samples AS INTEGER),
        ${basisOf(file)}, source, ${file}, line
      FROM (
        SELECT *, CAST(row_number() OVER () + 1 AS INTEGER) AS line
        FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
      ) WHERE TRY_CAST(value AS DOUBLE) IS NOT NULL`,
    faulty: sql`SELECT line FROM (
        SELECT value, CAST(row_number() OVER () + 1 AS INTEGER) AS line
        FROM read_csv(${`local/${file}`}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"')
      ) WHERE TRY_CAST(value AS DOUBLE) IS NULL`,
  };
}
