import type { TextColumn } from "../domain/tables/table";
import { CellSpans } from "./cell-spans";

const encoder = new TextEncoder();
const SMALLEST = 1024;
const LONGEST_PLAIN = 64;
const LAST_ASCII = 0x7f;

/** Packs the texts of a column one after the other. */
export class ColumnBuilder {
  readonly #name: string;
  readonly #spans = new CellSpans();
  #bytes = new Uint8Array(SMALLEST);
  #length = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get rowCount(): number {
    return this.#spans.rowCount;
  }

  /** The next cell; null where the row has none. */
  add(text: string | null): void {
    if (text === null) {
      this.#spans.addMissing();
      return;
    }
    const start = this.#length;
    // A UTF-16 unit takes at most three bytes.
    this.#needBytes(text.length * 3);
    if (!this.#addPlain(text))
      this.#length += encoder.encodeInto(text, this.#bytes.subarray(start)).written;
    this.#spans.add(start, this.#length);
  }

  /** In Chromium a call of the encoder costs more than the few ASCII letters of most cells. */
  #addPlain(text: string): boolean {
    const length = text.length;
    if (length > LONGEST_PLAIN) return false;
    const bytes = this.#bytes;
    const start = this.#length;
    for (let at = 0; at < length; at++) {
      const letter = text.charCodeAt(at);
      if (letter > LAST_ASCII) return false;
      bytes[start + at] = letter;
    }
    this.#length = start + length;
    return true;
  }

  /** The column as it is now, in arrays of just its size. */
  build(): TextColumn {
    return {
      name: this.#name,
      bytes: this.#bytes.slice(0, this.#length),
      ...this.#spans.build(),
    };
  }

  #needBytes(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
