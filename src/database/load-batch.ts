import type { Database } from "./database";
import { type LoadNote, loadLines } from "./load-tables";
import { setAsideOtherWay } from "./set-aside";
import { type Statement, sql } from "./statement";
import { neededColumns, optionalColumns } from "./table-files";

/** Rows of a person's file as the tables want them. */
export interface BatchRows {
  /** From 1, ever higher: a later batch supersedes an earlier one. */
  readonly number: number;
  /** The file's name, which the rows are traced to. */
  readonly file: string;
  readonly kind: "observation" | "reading";
  /** CSV in UTF-8 without a header: the line in the file, then the columns of `batchColumns`. */
  readonly csv: Uint8Array;
}

/** The columns of a batch's CSV behind the line, in their order. */
export const batchColumns: Readonly<Record<BatchRows["kind"], readonly string[]>> = {
  observation: [...neededColumns.observation, ...optionalColumns.observation],
  reading: [...neededColumns.reading, ...optionalColumns.reading],
};

/**
 * Adds a batch to the tables. Rows before it of the same place, matter and period are superseded, not
 * forgotten. Answers the rows that were left out, by their line in the file.
 */
export async function loadBatch(
  database: Database,
  { number, file, kind, csv }: BatchRows,
  standardUnits: ReadonlyMap<string, string> = new Map(),
): Promise<readonly LoadNote[]> {
  await removeBatch(database, number);
  const notes = await loadLines(database, {
    source: { file, kind, basis: "user", batch: number },
    path: `batch-${number}.csv`,
    lines: {
      text: csv,
      columns: ["line", ...batchColumns[kind]].slice(0, countCells(csv)),
      unclosed: [],
    },
    standardUnits,
  });
  for (const statement of supersede[kind]) await database.run(statement);
  return notes;
}

/** Takes a batch back: what it superseded counts again. */
export async function removeBatch(database: Database, number: number): Promise<void> {
  await database.run(sql`DELETE FROM observation WHERE batch = ${number}`);
  await database.run(sql`DELETE FROM reading WHERE batch = ${number}`);
  for (const statement of [...supersede.observation, ...supersede.reading])
    await database.run(statement);
}

/**
 * The newest batch of each place, matter and period counts; of a month read both ways, the newest of
 * either way.
 */
const supersede: Readonly<Record<BatchRows["kind"], readonly Statement[]>> = {
  observation: [
    sql`UPDATE observation SET is_superseded = batch < newest.latest FROM (
      SELECT unit_code AS unit, indicator AS matter, period AS span, max(batch) AS latest
      FROM observation GROUP BY ALL) AS newest
      WHERE unit_code = newest.unit AND indicator = newest.matter AND period = newest.span`,
  ],
  reading: [
    sql`UPDATE reading SET is_superseded = batch < CASE way
        WHEN 'automatic' THEN greatest(newest.automatic, newest.unstated)
        WHEN 'manual' THEN greatest(newest.manual, newest.unstated)
        ELSE newest.latest END
      FROM (SELECT section AS place, item AS matter, period AS span, max(batch) AS latest,
        max(batch) FILTER (way = 'automatic') AS automatic, max(batch) FILTER (way = 'manual') AS manual,
        max(batch) FILTER (way IS NULL) AS unstated
      FROM reading GROUP BY ALL) AS newest
      WHERE section = newest.place AND item = newest.matter AND period = newest.span`,
    ...setAsideOtherWay,
  ],
};

const [QUOTE, COMMA, NEWLINE] = [0x22, 0x2c, 0x0a];

/** Cells of the first record: batches kept before a table got its newest columns have fewer. */
function countCells(csv: Uint8Array): number {
  let cells = 1;
  let isQuoted = false;
  for (const byte of csv) {
    if (byte === QUOTE) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (byte === NEWLINE) break;
    else if (byte === COMMA) cells++;
  }
  return cells;
}
