import { MISSING } from "../domain/tables/table";

const SMALLEST = 1024;

/** Where the cells of a column stand in its bytes; the arrays double as they fill. */
export class CellSpans {
  #starts = new Uint32Array(SMALLEST);
  #ends = new Uint32Array(SMALLEST);
  #rows = 0;

  get rowCount(): number {
    return this.#rows;
  }

  add(start: number, end: number): void {
    const row = this.#rows++;
    if (row === this.#ends.length) this.#grow();
    this.#starts[row] = start;
    this.#ends[row] = end;
  }

  addMissing(): void {
    this.add(MISSING, 0);
  }

  /** Arrays of just the size. */
  build(): { readonly starts: Uint32Array; readonly ends: Uint32Array } {
    return { starts: this.#starts.slice(0, this.#rows), ends: this.#ends.slice(0, this.#rows) };
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    this.#starts = new Uint32Array(starts.length * 2);
    this.#ends = new Uint32Array(ends.length * 2);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}
