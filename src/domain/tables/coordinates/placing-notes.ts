import { crsOfEasting } from "../../spatial/cgcs2000-zones";
import type { ReadNote } from "../read-note";
import type { Recognition } from "../recognise/recognise-table";
import type { Table } from "../table";
import { type NamedSystem, pairsOf, type RowPositions } from "./row-positions";

/** What is said of a table whose rows were placed, after what was said of its columns. */
export function placingNotes(
  checked: readonly ReadNote[],
  { placed, isUsed, unplaced: { count, lines } }: RowPositions,
  system: NamedSystem | null,
): readonly ReadNote[] {
  const isConverted = isUsed && placed > 0;
  const notes: ReadNote[] = checked.filter(
    ({ kind }) => !isConverted || kind !== "coordinates-projected",
  );
  const ofSystem = { count: 1, lines: [], detail: system?.name ?? "" };
  if (isConverted) notes.push({ kind: "crs-reprojected", ...ofSystem });
  if (system && !isUsed) notes.push({ kind: "crs-unused", ...ofSystem });
  if (count > 0) notes.push({ kind: "coordinates-unplaced", count, lines, detail: "" });
  return notes;
}

const MOST_LOOKED_AT = 200;

/**
 * Of metres without a system: the one their eastings show, where all show the same and it lies about the
 * longitude `near`; else that one is to be named. Nothing where no row would become a point.
 */
export function waitingNotes(
  table: Table,
  recognition: Recognition,
  near: number | null,
  isShown: (row: number) => boolean,
): readonly ReadNote[] {
  const givenAt = recognition.projected ? pairsOf(table, recognition) : null;
  if (!givenAt) return [];
  const systems = new Set<string | null>();
  for (let row = 0, found = 0; row < table.rowCount && found < MOST_LOOKED_AT; row++) {
    const given = isShown(row) ? null : givenAt(row);
    if (given === null || given === "unread") continue;
    systems.add(crsOfEasting(Math.max(...given), near));
    found++;
  }
  const [system, another] = systems;
  if (system === undefined) return [];
  return system !== null && another === undefined
    ? [{ kind: "coordinates-in-zone", count: 1, lines: [], detail: system }]
    : [{ kind: "coordinates-unnamed", count: 1, lines: [], detail: "" }];
}
