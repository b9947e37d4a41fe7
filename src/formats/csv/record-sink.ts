import type { ColumnBuilder } from "../column-builder";
import type { NoteList } from "../note-list";
import { type CsvCursor, unescaped } from "./csv-cursor";

const decoder = new TextDecoder();

/** Puts cells into their columns; a record of only empty cells is dropped, and said if it had several. */
export class RecordSink {
  readonly lines: number[] = [];
  longest = 0;
  longestLine = 0;

  readonly #builders: readonly ColumnBuilder[];
  readonly #notes: NoteList;
  readonly #bytes: Uint8Array;
  #column = 0;
  #line = 0;
  /** Empty cells at the record's start, held back until something follows them. */
  #pending = 0;
  #isBlank = true;

  constructor(builders: readonly ColumnBuilder[], notes: NoteList, bytes: Uint8Array) {
    this.#builders = builders;
    this.#notes = notes;
    this.#bytes = bytes;
  }

  get rowCount(): number {
    return this.lines.length;
  }

  addCell(cursor: CsvCursor): void {
    if (this.#column === 0) this.#line = cursor.line;
    const { start, end } = cursor;
    const builder = this.#builders[this.#column++];
    const isEmpty = start === end && !cursor.isQuoted;
    if (this.#isBlank) {
      if (isEmpty) {
        this.#pending++;
        return;
      }
      this.#isBlank = false;
      for (let column = 0; column < this.#pending; column++) this.#builders[column]?.add(null);
    }
    if (end - start > this.longest) [this.longest, this.longestLine] = [end - start, cursor.line];
    if (isEmpty) builder?.add(null);
    else if (cursor.isEscaped)
      builder?.add(unescaped(decoder.decode(this.#bytes.subarray(start, end))));
    else builder?.addBytes(this.#bytes, start, end);
  }

  end(): void {
    const width = this.#builders.length;
    if (this.#isBlank) {
      if (this.#column > 1) this.#notes.add("rows-empty", this.#line);
    } else {
      for (let column = this.#column; column < width; column++) this.#builders[column]?.add(null);
      if (this.#column !== width) this.#notes.add("rows-ragged", this.#line);
      this.lines.push(this.#line);
    }
    this.#column = 0;
    this.#pending = 0;
    this.#isBlank = true;
  }
}
