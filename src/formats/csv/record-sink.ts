import { limits } from "../limits";
import type { NoteList } from "../note-list";
import { type CsvCursor, unescaped } from "./csv-cursor";
import type { TextInPlace } from "./text-in-place";

const decoder = new TextDecoder();

/** Puts cells into their columns; a record of only empty cells is dropped, and said if it had several. */
export class RecordSink {
  readonly lines: number[] = [];
  longest = 0;
  longestLine = 0;

  readonly #cells: TextInPlace;
  readonly #notes: NoteList;
  readonly #bytes: Uint8Array;
  #column = 0;
  #line = 0;
  /** Empty cells at the record's start, held back until something follows them. */
  #pending = 0;
  #isBlank = true;

  constructor(cells: TextInPlace, notes: NoteList, bytes: Uint8Array) {
    this.#cells = cells;
    this.#notes = notes;
    this.#bytes = bytes;
  }

  get rowCount(): number {
    return this.lines.length;
  }

  addCell(cursor: CsvCursor): void {
    if (this.#column === 0) this.#line = cursor.line;
    const { start, end } = cursor;
    const column = this.#column++;
    const spans = this.#cells.columns[column];
    const isEmpty = start === end && !cursor.isQuoted;
    if (this.#isBlank) {
      if (isEmpty) {
        this.#pending++;
        return;
      }
      this.#isBlank = false;
      for (let at = 0; at < this.#pending; at++) this.#cells.columns[at]?.addMissing();
    }
    if (end - start > this.longest) [this.longest, this.longestLine] = [end - start, cursor.line];
    // One that is too long is refused in the end; its text would be the size of the file.
    const isInPlace = !cursor.isEscaped || end - start > limits.cellBytes;
    if (isEmpty) spans?.addMissing();
    else if (isInPlace) this.#cells.addPlace(column, start, end);
    else if (spans)
      this.#cells.addText(column, unescaped(decoder.decode(this.#bytes.subarray(start, end))));
  }

  end(): void {
    const { columns } = this.#cells;
    const width = columns.length;
    if (this.#isBlank) {
      if (this.#column > 1) this.#notes.add("rows-empty", this.#line);
    } else {
      for (let column = this.#column; column < width; column++) columns[column]?.addMissing();
      if (this.#column !== width) this.#notes.add("rows-ragged", this.#line);
      this.lines.push(this.#line);
    }
    this.#column = 0;
    this.#pending = 0;
    this.#isBlank = true;
  }
}
