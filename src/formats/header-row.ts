import { parseUnitOfMeasure } from "../domain/tables/unit-words";

/** The first rows of a table as texts; null where a cell is empty. */
export type HeadRows = readonly (readonly (string | null)[])[];

export interface Header {
  /** The header's place among the rows, from 0. */
  readonly at: number;
  /** The row below it that only says units of measure; null where there is none. */
  readonly unitsAt: number | null;
  /** Unique and never blank; units of their own row stand behind in （）. */
  readonly names: readonly string[];
  /** How many names were blank or borne twice, and so were made. */
  readonly named: number;
}

const FEWEST_FOR_TITLES = 3;

/**
 * Which row holds the columns' names: the first, but for titles above it (one cell filled where others
 * fill many), or the one a person chose.
 */
export function findHeader(rows: HeadRows, chosen: number | null = null): Header {
  const at = chosen ?? rowsOfTitles(rows);
  const cells = rows[at] ?? [];
  const units = unitsIn(rows[at + 1] ?? []);
  const width = Math.max(cells.length, units?.length ?? 0);
  const { names, named } = uniqueNames(
    Array.from({ length: width }, (_, column) => withUnit(cells[column], units?.[column])),
  );
  return { at, unitsAt: units ? at + 1 : null, names, named };
}

function rowsOfTitles(rows: HeadRows): number {
  const filled = rows.map((cells) => cells.filter((cell) => cell?.trim()).length);
  const most = Math.max(...filled, 0);
  if (most < FEWEST_FOR_TITLES) return 0;
  const first = filled.findIndex((count) => count > 1);
  return Math.max(first, 0);
}

/** The units of a row where every filled cell is one, and at least one is filled. */
export function unitsIn(cells: readonly (string | null)[]): readonly (string | null)[] | null {
  const filled = cells.filter((cell) => cell?.trim());
  const isUnits = filled.length > 0 && filled.every((cell) => parseUnitOfMeasure(cell ?? ""));
  return isUnits ? cells.map((cell) => cell?.trim() || null) : null;
}

function withUnit(name: string | null | undefined, unit: string | null | undefined): string {
  const text = name?.trim() ?? "";
  const bare = unit?.replace(/^[（(]|[）)]$/g, "");
  return bare && text ? `${text}（${bare}）` : text;
}

function uniqueNames(given: readonly string[]) {
  const taken = new Set(given.filter((name) => name !== ""));
  const used = new Set<string>();
  let named = 0;
  const names = given.map((name, column) => {
    if (name !== "" && !used.has(name)) {
      used.add(name);
      return name;
    }
    named++;
    const free = freeName(name === "" ? `列${column + 1}` : name, (text) => taken.has(text));
    taken.add(free);
    return free;
  });
  return { names, named };
}

function freeName(name: string, isTaken: (name: string) => boolean): string {
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name}_${number}`)) number++;
  return `${name}_${number}`;
}

/** What stands above the header, for a table to carry; nothing where it is the first row. */
export function titleAbove(rows: HeadRows, at: number): { readonly title?: string } {
  const texts = rows.slice(0, at).flatMap((cells) => cells.flatMap((cell) => cell?.trim() || []));
  // A cell merged over columns may be told once for each.
  return texts.length > 0 ? { title: [...new Set(texts)].join(" ") } : {};
}
