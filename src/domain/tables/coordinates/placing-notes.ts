import { crsOfEasting } from "../../spatial/cgcs2000-zones";
import type { ReadNote } from "../read-note";
import type { Recognition } from "../recognise/recognise-table";
import { cellAt, type Table } from "../table";
import { degreesIn } from "./degrees-in";
import type { NamedSystem, RowPositions } from "./row-positions";

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
  { projected = [] }: Recognition,
  near: number | null,
  isShown: (row: number) => boolean,
): readonly ReadNote[] {
  if (table.shapes || projected.length < 2) return [];
  const pairs = pairsOf(table, projected, isShown);
  const systems = new Set(pairs.map(([one, other]) => crsOfEasting(Math.max(one, other), near)));
  const [system, another] = systems;
  if (system === undefined) return [];
  return system !== null && another === undefined
    ? [{ kind: "coordinates-in-zone", count: 1, lines: [], detail: system }]
    : [{ kind: "coordinates-unnamed", count: 1, lines: [], detail: "" }];
}

/** The first rows with two figures. */
function pairsOf(
  table: Table,
  projected: readonly number[],
  isShown: (row: number) => boolean,
): readonly (readonly [number, number])[] {
  const columns = projected.flatMap((at) => table.columns[at] ?? []);
  const pairs: [number, number][] = [];
  for (let row = 0; row < table.rowCount && pairs.length < MOST_LOOKED_AT; row++) {
    const [one, other] = columns.map((column) => degreesIn(cellAt(column, row) ?? ""));
    if (one && other && !isShown(row)) pairs.push([one, other]);
  }
  return pairs;
}
