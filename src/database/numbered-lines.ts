import { AppError } from "../errors";

/** CSV text whose first column is each row's line in the file, so that a row can always be found. */
export interface NumberedLines {
  readonly text: string;
  /** Names for DuckDB: the table's own columns, and `extra_n` for all others. */
  readonly columns: readonly string[];
  /** Lines with a quote that is never closed: DuckDB would read on into the rows below. */
  readonly unclosed: readonly number[];
}

/** A header that lacks a column the table needs throws `table-damaged`. */
export function numberLines(
  file: string,
  csv: string,
  needed: readonly string[],
  optional: readonly string[] = [],
): NumberedLines {
  const [header = "", ...rows] = csv.replace(/^\uFEFF/, "").split(/\r?\n/);
  const names = header.split(",").map((name) => name.replaceAll('"', "").trim());
  const missing = needed.find((name) => !names.includes(name));
  if (missing) throw new AppError("table-damaged", { file, place: missing });

  const unclosed: number[] = [];
  const numbered: string[] = [];
  rows.forEach((row, index) => {
    const line = index + 2;
    if (row === "") return;
    if (row.split('"').length % 2 === 0) unclosed.push(line);
    else numbered.push(`${line},${row}\n`);
  });
  return {
    text: numbered.join(""),
    columns: columnNames(names, [...needed, ...optional]),
    unclosed,
  };
}

function columnNames(names: readonly string[], known: readonly string[]): readonly string[] {
  const columns = names.map((name, place) =>
    known.includes(name) && names.indexOf(name) === place ? name : `extra_${place}`,
  );
  return ["line", ...columns];
}
