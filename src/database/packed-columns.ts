import * as v from "valibot";

type Cell = string | number | null;

/** Flat rows with the same columns, as SQL answers them. */
export type FlatRow = Readonly<Record<string, Cell>>;

/**
 * Rows turned on their side, as small as gzip likes them: numbers as differences from the cell above
 * (`steps`, for line numbers) or as they are, words by their place in a list.
 */
const PackedColumn = v.variant("kind", [
  v.object({ kind: v.literal("cells"), cells: v.array(v.nullable(v.number())) }),
  v.object({ kind: v.literal("steps"), steps: v.array(v.pipe(v.number(), v.integer())) }),
  v.object({
    kind: v.literal("words"),
    words: v.array(v.nullable(v.string())),
    at: v.array(v.pipe(v.number(), v.integer())),
  }),
]);

export const PackedColumns = v.record(v.string(), PackedColumn);

type Packed = v.InferOutput<typeof PackedColumn>;

export function packColumns(rows: readonly FlatRow[]): v.InferOutput<typeof PackedColumns> {
  const names = Object.keys(rows[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, packColumn(rows.map((row) => row[name] ?? null))]),
  );
}

function packColumn(cells: readonly Cell[]): Packed {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === cells.length && numbers.every(Number.isInteger))
    return { kind: "steps", steps: numbers.map((cell, place) => cell - (numbers[place - 1] ?? 0)) };
  if (cells.every((cell) => typeof cell !== "string")) return { kind: "cells", cells: [...cells] };
  const texts = cells.map((cell) => (cell === null ? null : String(cell)));
  const words = [...new Set(texts)];
  const places = new Map(words.map((word, place) => [word, place]));
  return { kind: "words", words, at: texts.map((text) => places.get(text) ?? 0) };
}

export function unpackColumns(packed: v.InferOutput<typeof PackedColumns>): FlatRow[] {
  const columns = Object.entries(packed).map(
    ([name, column]) => [name, unpackColumn(column)] as const,
  );
  const length = Math.max(0, ...columns.map(([, cells]) => cells.length));
  return Array.from({ length }, (_, place) =>
    Object.fromEntries(columns.map(([name, cells]) => [name, cells[place] ?? null])),
  );
}

function unpackColumn(column: Packed): readonly Cell[] {
  if (column.kind === "cells") return column.cells;
  if (column.kind === "words") return column.at.map((place) => column.words[place] ?? null);
  let sum = 0;
  return column.steps.map((step) => (sum += step));
}
