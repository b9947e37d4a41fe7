import { MISSING, type TextColumn } from "../domain/tables/table";

/** What is used of an Arrow table here: its columns of text as the engine holds them. */
interface ArrowTexts {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): { readonly data: readonly ArrowPart[] } | null;
}

interface ArrowPart {
  readonly length: number;
  readonly values: unknown;
  readonly valueOffsets: Int32Array;
  getValid(row: number): boolean;
}

/** Columns of VARCHAR without a string in between: the bytes of each part, one after the other. */
export function textsOf(table: ArrowTexts): readonly TextColumn[] {
  return table.schema.fields.map(({ name }, at) =>
    textColumn(name, table.getChildAt(at)?.data ?? []),
  );
}

function textColumn(name: string, parts: readonly ArrowPart[]): TextColumn {
  const rows = parts.reduce((sum, { length }) => sum + length, 0);
  const size = parts.reduce((sum, { values }) => sum + bytesOf(values, name).length, 0);
  const column = {
    name,
    bytes: new Uint8Array(size),
    starts: new Uint32Array(rows),
    ends: new Uint32Array(rows),
  };
  let [row, base] = [0, 0];
  for (const part of parts) {
    const { length, valueOffsets, values } = part;
    column.bytes.set(bytesOf(values, name), base);
    for (let at = 0; at < length; at++, row++) {
      column.starts[row] = part.getValid(at) ? base + (valueOffsets[at] ?? 0) : MISSING;
      column.ends[row] = base + (valueOffsets[at + 1] ?? 0);
    }
    base += bytesOf(values, name).length;
  }
  return column;
}

function bytesOf(values: unknown, name: string): Uint8Array {
  if (values instanceof Uint8Array) return values;
  throw new TypeError(`column ${name} does not hold text`);
}
