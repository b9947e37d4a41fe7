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
  if (start === MISSING) return null;
  const end = ends[row] ?? start;
  return shortAscii(bytes, start, end) ?? decoder.decode(bytes.subarray(start, end));
}

const LONGEST_SHORT = 16;
const LAST_ASCII = 0x7f;

/** In Chromium a call of the decoder costs more than the few ASCII letters of most cells; null for other texts. */
function shortAscii(bytes: Uint8Array, start: number, end: number): string | null {
  if (end - start > LONGEST_SHORT) return null;
  let text = "";
  for (let at = start; at < end; at++) {
    const letter = bytes[at] ?? 0;
    if (letter > LAST_ASCII) return null;
    text += String.fromCharCode(letter);
  }
  return text;
}

/** A column as its different texts and, for each row, which of them it has. */
export interface Dictionary {
  readonly texts: readonly (string | null)[];
  readonly codes: Uint32Array;
}

/** Each different text is decoded once: a million rows of forty names are forty texts. */
export function dictionaryOf(column: TextColumn): Dictionary {
  const rows = column.ends.length;
  const codes = new Uint32Array(rows);
  const firstRows: number[] = [];
  let slots = new Int32Array(FEWEST_SLOTS).fill(FREE);
  for (let row = 0; row < rows; row++) {
    const slot = slotOf(column, row, slots, firstRows);
    const known = slots[slot] ?? FREE;
    codes[row] = known === FREE ? firstRows.length : known;
    if (known !== FREE) continue;
    slots[slot] = firstRows.length;
    firstRows.push(row);
    if (firstRows.length * 2 > slots.length) slots = widened(column, slots.length * 2, firstRows);
  }
  return { texts: firstRows.map((row) => cellAt(column, row)), codes };
}

const FEWEST_SLOTS = 1024;
const FREE = -1;

/** The slot that holds the row's text, or the free one where it belongs. Their number is a power of two. */
function slotOf(
  column: TextColumn,
  row: number,
  slots: Int32Array,
  firstRows: readonly number[],
): number {
  let slot = hashOf(column, row) & (slots.length - 1);
  for (;;) {
    const code = slots[slot] ?? FREE;
    if (code === FREE || isSameCell(column, row, firstRows[code] ?? 0)) return slot;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function widened(
  column: TextColumn,
  length: number,
  firstRows: readonly number[],
): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(length).fill(FREE);
  for (const [code, row] of firstRows.entries())
    slots[slotOf(column, row, slots, firstRows)] = code;
  return slots;
}

/** FNV-1a, 32 bits. */
function hashOf({ bytes, starts, ends }: TextColumn, row: number): number {
  const start = starts[row] ?? MISSING;
  if (start === MISSING) return 0;
  const end = ends[row] ?? 0;
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
