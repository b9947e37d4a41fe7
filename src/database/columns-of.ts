/** What is used of an Arrow table here: its columns, without a row object in between. */
interface ArrowColumns {
  getChild(name: string): { toArray(): unknown } | null;
}

/** Columns of numbers by name. */
export type NumberColumns = Readonly<Record<string, Float64Array | Int32Array>>;

/**
 * The named columns as the engine holds them. They must be INTEGER or DOUBLE and without NULL, whose
 * cells would hold anything; another type throws.
 */
export function columnsOf(table: ArrowColumns, names: readonly string[]): NumberColumns {
  return Object.fromEntries(
    names.map((name) => {
      const values = table.getChild(name)?.toArray();
      if (values instanceof Float64Array || values instanceof Int32Array) return [name, values];
      throw new TypeError(`column ${name} does not hold numbers`);
    }),
  );
}
