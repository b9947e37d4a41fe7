import { MISSING } from "../domain/tables/table";

const SMALLEST = 1024;
const LEAST_USED = 0.8;

/** Where the cells of a column begin and end in its bytes. */
export interface Spans {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Gathers the spans of a column; the arrays double as they fill. */
export class CellSpans {
  #starts: Uint32Array<ArrayBuffer>;
  #ends: Uint32Array<ArrayBuffer>;
  #rows = 0;

  constructor(expectedRows = SMALLEST) {
    this.#starts = new Uint32Array(expectedRows);
    this.#ends = new Uint32Array(expectedRows);
  }

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

  /** Arrays of just the size; copied only where much of their memory would be wasted. */
  build(): Spans {
    const rows = this.#rows;
    const isWasteful = rows < this.#ends.length * LEAST_USED;
    const exact = (all: Uint32Array) => (isWasteful ? all.slice(0, rows) : all.subarray(0, rows));
    return { starts: exact(this.#starts), ends: exact(this.#ends) };
  }

  #grow(): void {
    const [starts, ends] = [this.#starts, this.#ends];
    const larger = Math.max(starts.length * 2, SMALLEST);
    this.#starts = new Uint32Array(larger);
    this.#ends = new Uint32Array(larger);
    this.#starts.set(starts);
    this.#ends.set(ends);
  }
}
