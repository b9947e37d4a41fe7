import * as v from "valibot";
import type { Database } from "./database";
import { loadRows } from "./load-rows";
import { type NumberedLines, numberLines } from "./numbered-lines";
import { parseOddReadings } from "./odd-readings";
import { schema } from "./schema";
import { setAsideOtherWay } from "./set-aside";
import { type Query, type Statement, sql } from "./statement";
import {
  neededColumns,
  optionalColumns,
  sourceOf,
  type TableFile,
  type TableSource,
  tableFiles,
} from "./table-files";

/** What kept a row out: the column at fault, too many or too few cells, or a row said twice. */
export const loadProblems = [
  "cells",
  "code",
  "level",
  "unit",
  "indicator",
  "section",
  "item",
  "period",
  "value",
  "measure",
  "samples",
  "way",
  "status",
  "duplicate",
] as const;

export type LoadProblem = (typeof loadProblems)[number];

/** A row that could not be read as its columns ask: left out, and said. */
export interface LoadNote {
  readonly file: string;
  readonly line: number;
  readonly problem: LoadProblem;
}

/**
 * Fills the tables from CSV texts, anew each time. Nothing is guessed: files are read as text, then
 * cast column by column. A file that is not given stays empty. `standardUnits` says the unit of each
 * water item, into which readings with a unit of their own are converted.
 */
export async function loadTables(
  database: Database,
  texts: ReadonlyMap<TableFile, string>,
  standardUnits: ReadonlyMap<string, string> = new Map(),
): Promise<readonly LoadNote[]> {
  for (const statement of schema) await database.run(statement);
  const notes: LoadNote[] = [];
  for (const file of tableFiles) {
    const csv = texts.get(file);
    if (csv !== undefined) notes.push(...(await loadTable(database, { file, csv, standardUnits })));
  }
  for (const statement of setAsideOtherWay) await database.run(statement);
  return notes;
}

interface GivenTable {
  readonly file: TableFile;
  readonly csv: string;
  readonly standardUnits: ReadonlyMap<string, string>;
}

async function loadTable(
  database: Database,
  { file, csv, standardUnits }: GivenTable,
): Promise<readonly LoadNote[]> {
  const source = sourceOf(file);
  const lines = numberLines(file, csv, neededColumns[source.kind], optionalColumns[source.kind]);
  return loadLines(database, { source, path: file, lines, standardUnits });
}

export interface GivenLines {
  readonly source: TableSource;
  /** Under which name the text is handed to the engine: our own, never a foreign one. */
  readonly path: string;
  readonly lines: Omit<NumberedLines, "text"> & { readonly text: string | Uint8Array };
  readonly standardUnits: ReadonlyMap<string, string>;
}

/** Rows of one file into their table; those left out are answered with the reason. */
export async function loadLines(
  database: Database,
  { source, path, lines, standardUnits }: GivenLines,
): Promise<readonly LoadNote[]> {
  const { file } = source;
  await database.registerText(path, lines.text);
  await database.run(readIncoming(path, lines.columns));
  for (const column of optionalColumns[source.kind]) await database.run(addColumn(column));
  if (source.kind === "reading") await parseOddReadings(database, standardUnits);
  for (const statement of loadRows(source)) await database.run(statement);
  const rejected = await database.rows(rejectedLines);
  for (const statement of forgetRejected) await database.run(statement);
  const cells = [...new Set([...lines.unclosed, ...rejected])];
  const notes: LoadNote[] = cells.map((line) => ({ file, line, problem: "cells" }));
  notes.push(...(await database.rows(faultyRows(file))));
  return notes.sort((one, other) => one.line - other.line);
}

/** Paths and column names are our own (`tableFiles`, `loadBatch`, `numberLines`), so they may stand in the text. */
function readIncoming(path: string, columns: readonly string[]): Statement {
  const types = columns.map((name) => `${name}: '${name === "line" ? "INTEGER" : "VARCHAR"}'`);
  return {
    text: `CREATE OR REPLACE TEMP TABLE incoming AS SELECT * FROM read_csv('local/${path}',
      auto_detect = false, header = false, skip = 0, comment = '', delim = ',', quote = '"',
      escape = '"', nullstr = '', new_line = '\\n', store_rejects = true,
      columns = { ${types.join(", ")} })`,
    values: [],
  };
}

/** The names are our own (`optionalColumns`). */
function addColumn(name: string): Statement {
  return { text: `ALTER TABLE incoming ADD COLUMN IF NOT EXISTS ${name} VARCHAR`, values: [] };
}

const Rejected = v.object({ line: v.number() });

const rejectedLines: Query<number> = {
  statement: sql`SELECT DISTINCT CAST(regexp_extract(csv_line, '[0-9]+') AS INTEGER) AS line
    FROM reject_errors ORDER BY line`,
  decode: (row) => v.parse(Rejected, row).line,
};

const forgetRejected = [sql`DROP TABLE reject_errors`, sql`DROP TABLE reject_scans`];

const Faulty = v.object({ line: v.number(), problem: v.picklist(loadProblems) });

function faultyRows(file: string): Query<LoadNote> {
  return {
    statement: sql`SELECT line, problem FROM checked WHERE problem IS NOT NULL ORDER BY line`,
    decode: (row) => ({ file, ...v.parse(Faulty, row) }),
  };
}
