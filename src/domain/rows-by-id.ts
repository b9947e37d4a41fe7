interface Row {
  readonly id: string;
}

/** The rows with some put in: those of a known id are replaced where they stand, others follow. */
export function putRows<Kept extends Row>(
  rows: readonly Kept[],
  added: readonly Kept[],
): readonly Kept[] {
  const byId = new Map(added.map((row) => [row.id, row]));
  const known = new Set(rows.map(({ id }) => id));
  return [
    ...rows.map((row) => byId.get(row.id) ?? row),
    ...[...byId.values()].filter(({ id }) => !known.has(id)),
  ];
}

/** The rows without the one of an id; the same list where there is none. */
export function dropRow<Kept extends Row>(rows: readonly Kept[], id: string): readonly Kept[] {
  return rows.some((row) => row.id === id) ? rows.filter((row) => row.id !== id) : rows;
}
