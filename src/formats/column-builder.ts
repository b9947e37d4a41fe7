import type { TextColumn } from "../domain/tables/table";

const encoder = new TextEncoder();
const SMALLEST = 1024;
const SHORT = 64;

/** Packs the texts of a column one after the other; arrays double as they fill. */
export class ColumnBuilder {
  readonly #name: string;
  #bytes = new Uint8Array(SMALLEST);
  #ends = new Uint32Array(SMALLEST);
  #present = new Uint8Array(SMALLEST);
  #length = 0;
  #rows = 0;

  constructor(name: string) {
    this.#name = name;
  }

  get rowCount(): number {
    return this.#rows;
  }

  /** The next cell; null where the row has none. */
  add(text: string | null): void {
    if (text !== null) {
      // A UTF-16 unit takes at most three bytes.
      this.#needBytes(text.length * 3);
      this.#length += encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
    }
    this.#endRow(text === null ? 0 : 1);
  }

  /** The next cell, already UTF-8: `bytes` from `start` to `end`. */
  addBytes(bytes: Uint8Array, start: number, end: number): void {
    this.#needBytes(end - start);
    if (end - start > SHORT) {
      this.#bytes.set(bytes.subarray(start, end), this.#length);
      this.#length += end - start;
    } else {
      // A view made for every short cell costs more than the cell.
      const target = this.#bytes;
      let to = this.#length;
      for (let from = start; from < end; from++) target[to++] = bytes[from] ?? 0;
      this.#length = to;
    }
    this.#endRow(1);
  }

  /** The column as it is now, in arrays of just its size. */
  build(): TextColumn {
    return {
      name: this.#name,
      bytes: this.#bytes.slice(0, this.#length),
      ends: this.#ends.slice(0, this.#rows),
      present: this.#present.slice(0, this.#rows),
    };
  }

  #endRow(isPresent: 0 | 1): void {
    if (this.#rows === this.#ends.length) {
      this.#ends = grown(this.#ends, new Uint32Array(this.#rows * 2));
      this.#present = grown(this.#present, new Uint8Array(this.#rows * 2));
    }
    this.#ends[this.#rows] = this.#length;
    this.#present[this.#rows] = isPresent;
    this.#rows += 1;
  }

  #needBytes(more: number): void {
    const needed = this.#length + more;
    if (needed <= this.#bytes.length) return;
    this.#bytes = grown(this.#bytes, new Uint8Array(Math.max(needed, this.#bytes.length * 2)));
  }
}

function grown<Numbers extends Uint8Array | Uint32Array>(old: Numbers, larger: Numbers): Numbers {
  larger.set(old);
  return larger;
}
