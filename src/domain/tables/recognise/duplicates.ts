import type { CleanRow, LeftOutRow, ReshapeChoices } from "./reshape";

/**
 * Rows for the same place, matter and period contradict each other: which of them counts is a person's
 * word. Without one none of them is taken.
 */
export function withoutDuplicates(
  rows: readonly CleanRow[],
  rule: ReshapeChoices["duplicates"],
): { readonly kept: readonly CleanRow[]; readonly dropped: readonly LeftOutRow[] } {
  const groups = new Map<string, CleanRow[]>();
  for (const row of rows) {
    const { unit, section, indicator, item, period, way } = row.cells;
    const key = [unit, section, indicator, item, period, way].join("\u0000");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const chosen = new Set([...groups.values()].map((group) => chosenOf(group, rule)));
  const dropped = rows
    .filter((row) => !chosen.has(row))
    .map(
      ({ line, cells }): LeftOutRow => ({ line, reason: "duplicate", text: cells["value"] ?? "" }),
    );
  return { kept: rows.filter((row) => chosen.has(row)), dropped };
}

function chosenOf(
  group: readonly CleanRow[],
  rule: ReshapeChoices["duplicates"],
): CleanRow | undefined {
  if (group.length === 1 || rule === "first") return group[0];
  return rule === "last" ? group.at(-1) : undefined;
}
