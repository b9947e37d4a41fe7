import type { Database } from "./database";
import { type LoadNote, loadLines } from "./load-tables";
import { type Statement, sql } from "./statement";
import { neededColumns, optionalColumns } from "./table-files";

/** Rows of a person's file as the tables want them; every cell is text or missing. */
export interface BatchRows {
  /** From 1, ever higher: a later batch supersedes an earlier one. */
  readonly number: number;
  /** The file's name, which the rows are traced to. */
  readonly file: string;
  readonly kind: "observation" | "reading";
  readonly rows: readonly BatchRow[];
}

export interface BatchRow {
  /** Where the row stands in the file. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

/**
 * Adds a batch to the tables. Rows before it of the same place, matter and period are superseded, not
 * forgotten. Answers the rows that were left out, by their line in the file.
 */
export async function loadBatch(
  database: Database,
  { number, file, kind, rows }: BatchRows,
  standardUnits: ReadonlyMap<string, string> = new Map(),
): Promise<readonly LoadNote[]> {
  const names = [...neededColumns[kind], ...optionalColumns[kind]];
  const text = rows.map(({ line, cells }) =>
    [String(line), ...names.map((name) => quoted(cells[name] ?? null))].join(","),
  );
  await removeBatch(database, number);
  const notes = await loadLines(database, {
    source: { file, kind, basis: "user", batch: number },
    path: `batch-${number}.csv`,
    lines: {
      text: text.map((row) => `${row}\n`).join(""),
      columns: ["line", ...names],
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

/** The newest batch of each place, matter and period counts. */
const supersede: Readonly<Record<BatchRows["kind"], readonly Statement[]>> = {
  observation: [
    sql`UPDATE observation SET is_superseded = batch < newest.latest FROM (
      SELECT unit_code AS unit, indicator AS matter, period AS span, max(batch) AS latest
      FROM observation GROUP BY ALL) AS newest
      WHERE unit_code = newest.unit AND indicator = newest.matter AND period = newest.span`,
  ],
  reading: [
    sql`UPDATE reading SET is_superseded = batch < newest.latest FROM (
      SELECT section AS place, item AS matter, period AS span, max(batch) AS latest
      FROM reading GROUP BY ALL) AS newest
      WHERE section = newest.place AND item = newest.matter AND period = newest.span`,
  ],
};

/** A missing cell is an empty one, a text is always quoted: `local/` files are read with nullstr ''. */
function quoted(cell: string | null): string {
  return cell === null || cell === ""
    ? ""
    : `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, " ")}"`;
}
