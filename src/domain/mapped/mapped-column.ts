import { isNumberType, type SqlAnswer } from "../sql/answer";
import { cellAt } from "../tables/table";

/** Texts a map can tell apart at most. */
export const MOST_CATEGORIES = 8;

export type PlaceLevel = "county" | "township" | "section";

/** What rows can be drawn on: by a level, the codes of its units or ids of sections; and every code there is. */
export type PlaceCodes = Readonly<Record<PlaceLevel | "all", ReadonlySet<string>>>;

/** A column of codes and the level its rows belong to. */
export interface JoinedColumn {
  readonly column: string;
  readonly level: PlaceLevel;
  /** Places with a row. */
  readonly places: number;
  /** Codes of the level with more than one row: which row counts is nobody's to guess, so nothing is drawn. */
  readonly repeated: readonly string[];
  /** Rows whose code is none of the pack's, or that have none: they are drawn nowhere. */
  readonly unknown: number;
}

const levels: readonly PlaceLevel[] = ["county", "township", "section"];

/**
 * Columns of an answer that hold codes of units or ids of sections, letter by letter, with the level.
 * Those that can be drawn come first, then those with most places, then those with fewest unknown codes.
 */
export function joinedColumns(answer: SqlAnswer, codes: PlaceCodes): readonly JoinedColumn[] {
  const found = answer.columns.flatMap(({ name }, at): readonly JoinedColumn[] => {
    const cells = columnCells(answer, at);
    const unknown = cells.filter((cell) => cell === null || !codes.all.has(cell)).length;
    return levels.flatMap((level) => {
      const rows = countEach(cells.filter((cell) => cell !== null && codes[level].has(cell)));
      const repeated = [...rows].flatMap(([code, count]) => (count > 1 ? [code] : []));
      return rows.size > 0 ? [{ column: name, level, places: rows.size, repeated, unknown }] : [];
    });
  });
  return found.toSorted(
    (one, other) =>
      Number(one.repeated.length > 0) - Number(other.repeated.length > 0) ||
      other.places - one.places ||
      one.unknown - other.unknown,
  );
}

/** Whether a column's codes say for each place of a level which row is its own. */
export function isDrawnOn(joined: JoinedColumn, level: PlaceLevel): boolean {
  return joined.level === level && joined.repeated.length === 0;
}

function countEach(cells: readonly (string | null)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell !== null) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return counts;
}

const TEXT = /^(?:VARCHAR|BOOLEAN|DATE|ENUM\(.*\))$/;

/** Columns that can be drawn: numbers, or texts of few kinds; a column with codes is none. */
export function drawableColumns(answer: SqlAnswer, { all }: PlaceCodes): readonly string[] {
  return answer.columns.flatMap(({ name, type }, at) => {
    const cells = columnCells(answer, at).filter((cell) => cell !== null);
    if (cells.length === 0) return [];
    if (isNumberType(type)) return cells.every((cell) => all.has(cell)) ? [] : [name];
    const isFew = new Set(cells).size <= MOST_CATEGORIES && !cells.some((cell) => all.has(cell));
    return TEXT.test(type) && isFew ? [name] : [];
  });
}

export type MappedValues =
  | { readonly kind: "numbers"; readonly values: ReadonlyMap<string, number> }
  | { readonly kind: "texts"; readonly values: ReadonlyMap<string, string> };

/** What a column says of each of the places; a place without a figure is left out. Null for no such column. */
export function mappedValues(
  answer: SqlAnswer,
  codeColumn: string,
  column: string,
  places: ReadonlySet<string>,
): MappedValues | null {
  const at = answer.columns.findIndex(({ name }) => name === column);
  const codeAt = answer.columns.findIndex(({ name }) => name === codeColumn);
  const type = answer.columns[at]?.type;
  if (type === undefined || codeAt < 0) return null;
  const cells = columnCells(answer, at);
  const pairs = columnCells(answer, codeAt).flatMap((code, row) => {
    const cell = cells[row] ?? null;
    return code === null || cell === null || !places.has(code) ? [] : [[code, cell] as const];
  });
  if (!isNumberType(type)) return { kind: "texts", values: new Map(pairs) };
  const numbers = pairs.map(([code, cell]) => [code, Number(cell)] as const);
  const finite = numbers.filter(([, value]) => Number.isFinite(value));
  return { kind: "numbers", values: new Map(finite) };
}

function columnCells({ cells, rowCount }: SqlAnswer, at: number): readonly (string | null)[] {
  const column = cells[at];
  return Array.from({ length: rowCount }, (_, row) => (column ? cellAt(column, row) : null));
}
