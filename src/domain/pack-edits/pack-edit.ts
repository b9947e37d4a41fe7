export const editTables = [
  "settings",
  "terrain",
  "zones",
  "indicators",
  "limits",
  "sections",
] as const;

/**
 * What of a pack can be edited as a table; `zones` are its function zones, `limits` the rules of indicators,
 * one row each.
 */
export type EditTable = (typeof editTables)[number];

export type CellValue = string | number | null | readonly number[];

/**
 * A person's changes to one row of the pack, laid over it: the pack that was read stays whole. Cells are
 * keyed by their path in the row ("plausible.1").
 */
export interface PackEdit {
  readonly table: EditTable;
  /** `city`, a unit's code, an indicator's or section's id, or "<indicator> <number of the rule>". */
  readonly row: string;
  readonly isNew: boolean;
  /** Taken out of the pack; only function zones can be. */
  readonly isRemoved?: boolean;
  readonly cells: Readonly<Record<string, CellValue>>;
}

/** Lays one cell over the row, beside what was changed of it before. */
export function withCell(
  edits: readonly PackEdit[],
  { table, row }: Pick<PackEdit, "table" | "row">,
  path: string,
  value: CellValue,
): readonly PackEdit[] {
  const before = edits.find((each) => each.table === table && each.row === row);
  const cells = { ...before?.cells, [path]: value };
  const edit = { table, row, isNew: before?.isNew ?? false, cells };
  return before ? edits.map((each) => (each === before ? edit : each)) : [...edits, edit];
}

/** Takes a row out of the pack; one that was added goes with its changes. */
export function withRemoved(
  edits: readonly PackEdit[],
  { table, row }: Pick<PackEdit, "table" | "row">,
): readonly PackEdit[] {
  const before = edits.find((each) => each.table === table && each.row === row);
  if (before?.isNew) return withoutRow(edits, before);
  const others = edits.filter((each) => each !== before);
  return [...others, { table, row, isNew: false, isRemoved: true, cells: before?.cells ?? {} }];
}

/** Takes a row's changes back; a row that was added goes, with the limits edited of it. */
export function withoutRow(
  edits: readonly PackEdit[],
  { table, row }: Pick<PackEdit, "table" | "row">,
): readonly PackEdit[] {
  return edits.filter(
    (each) =>
      !(each.table === table && each.row === row) &&
      !(table === "indicators" && each.table === "limits" && each.row.startsWith(`${row} `)),
  );
}
