/**
 * A column of a file. Every cell is the text the file shows, so that codes keep their zeros and a
 * number is read once, by whoever knows what it means. UTF-8 bytes one after the other: such a column
 * passes between threads without a copy, and a million rows are a few arrays.
 */
export interface TextColumn {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where each row's text ends in `bytes`; it begins where the row before ended. */
  readonly ends: Uint32Array;
  /** 1 where the row has a value; an empty text is a value, an empty cell is none. */
  readonly present: Uint8Array;
}

/** What a file's table or layer holds. All columns have `rowCount` rows, in the file's order. */
export interface Table {
  /** The sheet, the layer, or the file's own name where it holds only one. */
  readonly name: string;
  readonly rowCount: number;
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
export function cellAt(column: TextColumn, row: number): string | null {
  if (!column.present[row]) return null;
  const start = row === 0 ? 0 : (column.ends[row - 1] ?? 0);
  return decoder.decode(column.bytes.subarray(start, column.ends[row]));
}

/** All cells of a column, in order. */
export function cellsOf(column: TextColumn): readonly (string | null)[] {
  return Array.from(column.ends, (_, row) => cellAt(column, row));
}
