import { columnNames } from "../../domain/sql/table-names";
import { MISSING, type Table, type TextColumn } from "../../domain/tables/table";

/** BIGINT and DOUBLE only where every cell of the column is such a number. */
export type ColumnType = "VARCHAR" | "BIGINT" | "DOUBLE";

export interface OpenedColumn {
  readonly name: string;
  readonly type: ColumnType;
}

/** A table of a file as the engine can read it. */
export interface OpenedCsv {
  readonly columns: readonly OpenedColumn[];
  /** UTF-8 without a header: the columns in their order, then the line in the file. */
  readonly csv: Uint8Array;
}

/** The name of the column that says where in the file a row stands. */
const LINE = "_line";

const CODE = /代码|编码|编号|区划|code|^id$/i;

/** Cells as they stand; runs in a worker, for a large table takes seconds. */
export function openedCsv({ columns, lines, rowCount }: Table): OpenedCsv {
  const names = columnNames([...columns.map(({ name }) => name), LINE]);
  const types = columns.map(
    (column): ColumnType => (CODE.test(column.name) ? "VARCHAR" : typeOf(column)),
  );
  const out = new ByteWriter(sizeOf(columns, rowCount));
  for (let row = 0; row < rowCount; row++) {
    for (const [at, column] of columns.entries())
      writeCell(out, column, row, types[at] === "VARCHAR");
    out.text(String(lines[row] ?? row + 1));
    out.byte(NEWLINE);
  }
  const typed = names.map((name, at): OpenedColumn => ({ name, type: types[at] ?? "BIGINT" }));
  return { columns: typed, csv: out.done() };
}

const [QUOTE, COMMA, NEWLINE, NUL] = [34, 44, 10, 0];
const [ZERO, NINE, DOT, MINUS, PLUS] = [48, 57, 46, 45, 43];

/** A missing cell is nothing at all, a text is always quoted: so the engine tells them apart. */
function writeCell(out: ByteWriter, column: TextColumn, row: number, isText: boolean): void {
  const { bytes, starts, ends } = column;
  const [start = MISSING, end = 0] = [starts[row], ends[row]];
  if (start !== MISSING && end > start) {
    if (isText) out.byte(QUOTE);
    for (let at = start; at < end; at++) out.letter(bytes[at] ?? 0);
    if (isText) out.byte(QUOTE);
  }
  out.byte(COMMA);
}

/** At most: every byte doubled, two quotes and a comma a cell, the line. */
function sizeOf(columns: readonly TextColumn[], rowCount: number): number {
  let size = rowCount * (columns.length * 3 + 12);
  for (const { starts, ends } of columns)
    for (let row = 0; row < rowCount; row++)
      if (starts[row] !== MISSING) size += ((ends[row] ?? 0) - (starts[row] ?? 0)) * 2;
  return size;
}

function typeOf({ bytes, starts, ends }: TextColumn): ColumnType {
  let type: ColumnType = "BIGINT";
  let found = 0;
  for (const [row, start] of starts.entries()) {
    const end = ends[row] ?? 0;
    if (start === MISSING || end === start) continue;
    const kind = numberKind(bytes, start, end);
    if (kind === "VARCHAR") return "VARCHAR";
    if (kind === "DOUBLE") type = "DOUBLE";
    found++;
  }
  return found > 0 ? type : "VARCHAR";
}

/** Figures of at most 15 digits are held exactly; a leading zero belongs to a code. */
const MOST_DIGITS = 15;

function numberKind(bytes: Uint8Array, start: number, end: number): ColumnType {
  const hasSign = bytes[start] === MINUS || bytes[start] === PLUS;
  const first = hasSign ? start + 1 : start;
  const digits = countDigits(bytes, first, end);
  const others = end - first - digits;
  const isCode = bytes[first] === ZERO && end - first > 1 && bytes[first + 1] !== DOT;
  if (digits === 0 || digits > MOST_DIGITS || isCode) return "VARCHAR";
  if (others === 0) return "BIGINT";
  const hasDot = bytes.subarray(first, end).includes(DOT);
  return others === 1 && hasDot ? "DOUBLE" : "VARCHAR";
}

function countDigits(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) digits++;
  }
  return digits;
}

const encoder = new TextEncoder();

class ByteWriter {
  readonly #bytes: Uint8Array;
  #length = 0;

  constructor(size: number) {
    this.#bytes = new Uint8Array(size);
  }

  byte(value: number): void {
    this.#bytes[this.#length++] = value;
  }

  /** A byte of a quoted text; the engine's text ends at a NUL. */
  letter(value: number): void {
    if (value === NUL) return;
    if (value === QUOTE) this.byte(QUOTE);
    this.byte(value);
  }

  text(text: string): void {
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
