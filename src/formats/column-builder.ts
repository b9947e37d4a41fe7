import type { TextColumn } from "../domain/tables/table";
import { CellSpans } from "./cell-spans";

const encoder = new TextEncoder();
const SMALLEST = 1024;

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
    this.#length += encoder.encodeInto(text, this.#bytes.subarray(start)).written;
    this.#spans.add(start, this.#length);
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
