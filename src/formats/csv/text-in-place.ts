import { CellSpans, type Spans } from "../cell-spans";
import { PackedText } from "../packed-text";

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
  readonly #extra = new PackedText();
  readonly #base: number;
  readonly #end: number;

  constructor({ width, bytes, base }: InPlace, expectedRows: number) {
    this.#base = base;
    this.#end = base + bytes.length;
    this.columns = Array.from({ length: width }, () => new CellSpans(expectedRows));
  }

  addPlace(column: number, start: number, end: number): void {
    this.columns[column]?.add(start + this.#base, end + this.#base);
  }

  /** A cell whose text is not what stands in the file. */
  addText(column: number, text: string): void {
    const start = this.#end + this.#extra.length;
    this.#extra.add(text);
    this.columns[column]?.add(start, this.#end + this.#extra.length);
  }

  build(): { readonly columns: readonly Spans[]; readonly extra: Uint8Array } {
    return { columns: this.columns.map((spans) => spans.build()), extra: this.#extra.build() };
  }
}
