import { CellSpans, type Spans } from "../cell-spans";

const encoder = new TextEncoder();

export interface InPlace {
  readonly bytes: Uint8Array;
  /** How many columns the table has. */
  readonly width: number;
  /** Where in the file the bytes begin. */
  readonly base: number;
}

/**
 * Columns whose cells stay where they stand in the bytes, of which the first is the file's byte `base`.
 * Only a cell with quotation marks within it is written anew, as if it stood behind the bytes' end.
 */
export class TextInPlace {
  readonly columns: readonly CellSpans[];
  readonly #extra: Uint8Array[] = [];
  readonly #base: number;
  readonly #end: number;
  #length: number;

  constructor({ width, bytes, base }: InPlace, expectedRows: number) {
    this.#base = base;
    this.#end = base + bytes.length;
    this.#length = this.#end;
    this.columns = Array.from({ length: width }, () => new CellSpans(expectedRows));
  }

  addPlace(column: number, start: number, end: number): void {
    this.columns[column]?.add(start + this.#base, end + this.#base);
  }

  /** A cell whose text is not what stands in the file. */
  addText(column: number, text: string): void {
    const bytes = encoder.encode(text);
    this.#extra.push(bytes);
    this.columns[column]?.add(this.#length, this.#length + bytes.length);
    this.#length += bytes.length;
  }

  build(): { readonly columns: readonly Spans[]; readonly extra: Uint8Array } {
    const extra = new Uint8Array(this.#length - this.#end);
    let at = 0;
    for (const bytes of this.#extra) {
      extra.set(bytes, at);
      at += bytes.length;
    }
    return { columns: this.columns.map((spans) => spans.build()), extra };
  }
}
