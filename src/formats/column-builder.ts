import type { TextColumn } from "../domain/tables/table";
import { CellSpans } from "./cell-spans";
import { PackedText } from "./packed-text";

/** Packs the texts of a column one after the other. */
export class ColumnBuilder {
  readonly #name: string;
  readonly #spans = new CellSpans();
  readonly #text = new PackedText();

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
    const start = this.#text.length;
    this.#text.add(text);
    this.#spans.add(start, this.#text.length);
  }

  /** The column as it is now, in arrays of just its size. */
  build(): TextColumn {
    return { name: this.#name, bytes: this.#text.build(), ...this.#spans.build() };
  }
}
