import type { GapRow } from "./gap-row";

export interface GapGroup {
  /** Empty: nobody is named. */
  readonly name: string;
  readonly isSuggested: boolean;
  readonly rows: readonly GapRow[];
  readonly notMet: number;
}

/** 责任清单: the gaps by lead department, the most not met first, those of nobody last. */
export function byDepartment(rows: readonly GapRow[]): readonly GapGroup[] {
  const groups = new Map<string, GapRow[]>();
  for (const row of rows) {
    const group = groups.get(row.duty.lead);
    if (group) group.push(row);
    else groups.set(row.duty.lead, [row]);
  }
  return [...groups]
    .map(([name, own]) => ({
      name,
      isSuggested: own.some(({ duty }) => duty.isSuggested),
      rows: own,
      notMet: own.filter(({ state }) => state === "not-met").length,
    }))
    .toSorted(compareGroups);
}

function compareGroups(one: GapGroup, other: GapGroup): number {
  if ((one.name === "") !== (other.name === "")) return one.name === "" ? 1 : -1;
  const larger = other.notMet - one.notMet || other.rows.length - one.rows.length;
  if (larger !== 0) return larger;
  return one.name < other.name ? -1 : 1;
}
