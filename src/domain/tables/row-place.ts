/** A row of a table of an opened file, by the number the file has while it is open. */
export interface RowPlace {
  readonly file: number;
  readonly table: number;
  readonly row: number;
}

/** As a shape on the map bears it. */
export function rowKey({ file, table, row }: RowPlace): string {
  return `${file}.${table}.${row}`;
}

export function rowOfKey(key: string): RowPlace {
  const [file = 0, table = 0, row = 0] = key.split(".").map(Number);
  return { file, table, row };
}
