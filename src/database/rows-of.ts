/** What is used of an Arrow table: its row proxies, so that no code of it needs `new Function`. */
interface ArrowTable {
  toArray(): readonly { toJSON(): unknown }[];
}

/** An Arrow result as plain records. */
export function rowsOf(table: ArrowTable): readonly unknown[] {
  return table.toArray().map((row) => row.toJSON());
}
