/**
 * A column of a file. Every cell is the text the file shows, so that codes keep their zeros and a
 * number is read once, by whoever knows what it means. Cells are stretches of UTF-8 bytes, which may
 * be the file's own: such a column passes between threads without a copy, and a million rows are a few
 * arrays.
 */
export interface TextColumn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where each row's text begins in `bytes`; `MISSING` where the row has none. An empty text is one. */
  readonly starts: Uint32Array;
  /** Where it ends. */
  readonly ends: Uint32Array;
}

export const MISSING = 0xffffffff;

/** What a file's table or layer holds. All columns have `rowCount` rows, in the file's order. */
export interface Table {
  /** The sheet, the layer, or the file's own name where it holds only one. */
  readonly name: string;
  readonly rowCount: number;
  /** What stands above the header; left out where nothing does. */
  readonly title?: string;
  readonly columns: readonly TextColumn[];
  /** The line (of a text), row (of a sheet) or number (of a feature) in the file, from 1. */
  readonly lines: Uint32Array;
  /**
   * The shape of each row as the text of a GeoJSON geometry in longitude and latitude (WGS 84 or
   * CGCS2000, equal within decimetres); null for a table without shapes.
   */
  readonly shapes: TextColumn | null;
}

const decoder = new TextDecoder();

/** The text of a cell; null where the row has none. */
export function cellAt({ bytes, starts, ends }: TextColumn, row: number): string | null {
  const start = starts[row] ?? MISSING;
  return start === MISSING ? null : decoder.decode(bytes.subarray(start, ends[row]));
}

/** A column as its different texts and, for each row, which of them it has. */
export interface Dictionary {
  readonly texts: readonly (string | null)[];
  readonly codes: Uint32Array;
}

/** Each different text is decoded once: a million rows of forty names are forty texts. */
export function dictionaryOf(column: TextColumn): Dictionary {
  const { bytes, starts, ends } = column;
  const codes = new Uint32Array(ends.length);
  const texts: (string | null)[] = [];
  const firstRows: number[] = [];
  const byHash = new Map<number, number[]>();
  for (let row = 0; row < ends.length; row++) {
    const start = starts[row] ?? MISSING;
    const hash = start === MISSING ? -1 : hashOf(bytes, start, ends[row] ?? 0);
    const bucket = byHash.get(hash) ?? [];
    let code = bucket.find((each) => isSameCell(column, row, firstRows[each] ?? 0));
    if (code === undefined) {
      code = texts.length;
      texts.push(cellAt(column, row));
      firstRows.push(row);
      byHash.set(hash, [...bucket, code]);
    }
    codes[row] = code;
  }
  return { texts, codes };
}

/** FNV-1a, 32 bits. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash >>> 0;
}

function isSameCell({ bytes, starts, ends }: TextColumn, row: number, other: number): boolean {
  const [start = MISSING, first = MISSING] = [starts[row], starts[other]];
  if (start === MISSING || first === MISSING) return start === first;
  const length = (ends[row] ?? 0) - start;
  if (length !== (ends[other] ?? 0) - first) return false;
  for (let at = 0; at < length; at++) if (bytes[start + at] !== bytes[first + at]) return false;
  return true;
}

/** All cells of a column, in order. */
export function cellsOf(column: TextColumn): readonly (string | null)[] {
  return Array.from(column.ends, (_, row) => cellAt(column, row));
}
