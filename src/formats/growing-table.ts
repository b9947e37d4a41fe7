import type { Table, TextColumn } from "../domain/tables/table";
import { ColumnBuilder } from "./column-builder";
import { limits, refused } from "./limits";

/** A table whose columns are only known once its last row was read: each begins where it first occurs. */
export class GrowingTable {
  readonly #file: string;
  readonly #name: string;
  readonly #columns = new Map<string, ColumnBuilder>();
  readonly #lines: number[] = [];
  /** What the row in work has for each column; a name said twice keeps its first cell. */
  #row = new Map<string, string | null>();

  constructor(file: string, name: string) {
    this.#file = file;
    this.#name = name;
  }

  get rowCount(): number {
    return this.#lines.length;
  }

  /** Names a column before any row has it, so that columns keep the file's order. */
  addColumn(name: string): void {
    this.#columnOf(name);
  }

  setCell(name: string, text: string | null): void {
    if (!this.#row.has(name)) this.#row.set(name, text);
  }

  endRow(line: number): void {
    for (const name of this.#row.keys()) this.#columnOf(name);
    this.#checkCells(this.rowCount + 1, this.#columns.size);
    for (const [name, column] of this.#columns) column.add(this.#row.get(name) ?? null);
    this.#row = new Map();
    this.#lines.push(line);
    if (this.rowCount > limits.rows) throw refused(this.#file, "too-many-rows", limits.rows);
  }

  build(shapes: TextColumn | null): Table {
    return {
      name: this.#name,
      rowCount: this.rowCount,
      columns: [...this.#columns.values()].map((column) => column.build()),
      lines: Uint32Array.from(this.#lines),
      shapes,
    };
  }

  #columnOf(name: string): ColumnBuilder {
    const known = this.#columns.get(name);
    if (known) return known;
    if (this.#columns.size >= limits.columns)
      throw refused(this.#file, "too-many-columns", limits.columns);
    // A column that begins late is filled with blanks down to here.
    this.#checkCells(this.rowCount, this.#columns.size + 1);
    const column = new ColumnBuilder(name.trim() === "" ? `列${this.#columns.size + 1}` : name);
    for (let row = 0; row < this.rowCount; row++) column.add(null);
    this.#columns.set(name, column);
    return column;
  }

  #checkCells(rows: number, columns: number): void {
    if (rows * columns > limits.cells) throw refused(this.#file, "too-many-cells", limits.cells);
  }
}
