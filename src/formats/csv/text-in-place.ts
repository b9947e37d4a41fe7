import type { TextColumn } from "../../domain/tables/table";
import { CellSpans } from "../cell-spans";

const encoder = new TextEncoder();

/**
 * Columns whose cells stay where they stand in the file. Only a cell with quotation marks within it is
 * written anew, behind the file's end.
 */
export class TextInPlace {
  readonly columns: readonly CellSpans[];
  readonly #names: readonly string[];
  readonly #file: Uint8Array;
  readonly #extra: Uint8Array[] = [];
  #length: number;

  constructor(names: readonly string[], file: Uint8Array) {
    this.#names = names;
    this.#file = file;
    this.#length = file.length;
    this.columns = names.map(() => new CellSpans());
  }

  /** A cell whose text is not what stands in the file. */
  addText(column: number, text: string): void {
    const bytes = encoder.encode(text);
    this.#extra.push(bytes);
    this.columns[column]?.add(this.#length, this.#length + bytes.length);
    this.#length += bytes.length;
  }

  build(): readonly TextColumn[] {
    const bytes = this.#allBytes();
    return this.columns.map((spans, at) => ({
      name: this.#names[at] ?? "",
      bytes,
      ...spans.build(),
    }));
  }

  #allBytes(): Uint8Array {
    if (this.#extra.length === 0) return this.#file;
    const all = new Uint8Array(this.#length);
    all.set(this.#file);
    let at = this.#file.length;
    for (const bytes of this.#extra) {
      all.set(bytes, at);
      at += bytes.length;
    }
    return all;
  }
}
