import { readFileSync } from "node:fs";

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/y;

/** Rows of a CSV file of our own as records of text, by column name. Throws on a ragged row. */
export function readCsv(path: string): Record<string, string>[] {
  const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  const [columns = [], ...rows] = parse(text);
  return rows.map((cells, index) => {
    if (cells.length !== columns.length)
      throw new Error(`${path}, row ${index + 2}: ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? ""]));
  });
}

function parse(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  FIELD.lastIndex = 0;
  while (FIELD.lastIndex < text.length) {
    const match = FIELD.exec(text);
    if (!match) throw new Error(`unreadable after row ${rows.length}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === ",") continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
