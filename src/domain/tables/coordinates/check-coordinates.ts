import { isInChina } from "../../spatial/in-china";
import type { ReadNote } from "../read-note";
import { LineCounter } from "../recognise/figure-cell";
import type { ColumnRole } from "../recognise/recognise-table";
import { cellAt, type Table, type TextColumn } from "../table";
import { coordinateHeader } from "./coordinate-header";
import { degreesIn } from "./degrees-in";
import { positionIn } from "./position-in";

export interface CheckedCoordinates {
  /** The guessed roles without those that the cells disprove. */
  readonly roles: readonly ColumnRole[];
  /** Columns that hold metres of a projection instead of degrees. */
  readonly projected: readonly number[];
  readonly notes: readonly ReadNote[];
}

/** No degree is as large, and no place of China as near to the origin of its projection; a bound of ours. */
const LEAST_METRES = 1000;
const [MOST_EAST, MOST_NORTH] = [180, 90];

/**
 * Whether columns called 经度 and 纬度, or X and Y, hold what can be degrees. Nothing is swapped or converted.
 * `said` are a person's roles, which stay whatever the cells hold.
 */
export function checkCoordinates(
  table: Table,
  guessed: readonly ColumnRole[],
  said: readonly ColumnRole[] | null,
): CheckedCoordinates {
  const at = [columnOf("longitude", guessed, said), columnOf("latitude", guessed, said)];
  const [easts, norths] = at.map((column) => table.columns[column]);
  if (!easts && !norths) return { roles: withPositions(table, guessed), projected: [], notes: [] };
  const counts = countRows(table, easts, norths);
  const half = counts.filled / 2;
  const without = guessed.map((role, column) =>
    at.includes(column) ? ({ kind: "ignored" } as const) : role,
  );
  if (counts.filled > 0 && counts.projected.count >= half) {
    const projected = at.filter((column) => column >= 0);
    const names = projected.map((column) => table.columns[column]?.name ?? "").join(" / ");
    // A layer has its shapes: what stands beside them is not needed for its place.
    const notes = table.shapes ? [] : [noteOf("coordinates-projected", counts.projected, names)];
    return { roles: without, projected, notes };
  }
  if (!said && isBare(easts) && isBare(norths) && counts.inChina < half)
    return { roles: without, projected: [], notes: [] };
  const areSwapped = counts.swapped.count > 0 && counts.swapped.count >= half;
  const notes = areSwapped
    ? [noteOf("coordinates-swapped", counts.swapped), noteOf("coordinates-impossible", counts.rest)]
    : [noteOf("coordinates-impossible", counts.impossible)];
  return { roles: guessed, projected: [], notes: notes.filter(({ count }) => count > 0) };
}

const LOOKED_AT = 60;

/** 坐标 may be a name of anything: it is a position where most of the first cells are. */
function withPositions(table: Table, guessed: readonly ColumnRole[]): readonly ColumnRole[] {
  return guessed.map((role, at) => {
    const column = table.columns[at];
    if (role.kind !== "position" || !column) return role;
    const rows = Array.from({ length: Math.min(table.rowCount, LOOKED_AT) }, (_, row) => row);
    const filled = rows.map((row) => cellAt(column, row)?.trim() ?? "").filter(Boolean);
    const found = filled.filter((cell) => positionIn(cell) !== null).length;
    return found * 2 > filled.length ? role : ({ kind: "ignored" } as const);
  });
}

/** X and Y may count anything. */
function isBare(column: TextColumn | undefined): boolean {
  return !column || coordinateHeader(column.name)?.surety === "bare";
}

/** Where a person left a guessed column out it is still looked at: for sharing, its cells stay coordinates. */
function columnOf(
  kind: "longitude" | "latitude",
  guessed: readonly ColumnRole[],
  said: readonly ColumnRole[] | null,
): number {
  const own = said?.findIndex((role) => role.kind === kind) ?? -1;
  if (own >= 0) return own;
  const at = guessed.findIndex((role) => role.kind === kind);
  return said && said[at]?.kind !== "ignored" ? -1 : at;
}

class RowCounts {
  filled = 0;
  /** Whichever of the two is the longitude. */
  inChina = 0;
  readonly projected = new LineCounter();
  readonly swapped = new LineCounter();
  readonly impossible = new LineCounter();
  /** Impossible, and not for being swapped. */
  readonly rest = new LineCounter();

  add(line: number, east: number | null, north: number | null): void {
    this.filled++;
    // Surveyors call the northing X.
    if (areInChina(east, north) || areInChina(north, east)) this.inChina++;
    if (mayBeDegrees(east, north)) return;
    this.impossible.add(line);
    const isSwapped = east !== null && north !== null && mayBeDegrees(north, east);
    (isSwapped ? this.swapped : this.rest).add(line);
    if (Math.max(east ?? 0, north ?? 0) >= LEAST_METRES) this.projected.add(line);
  }
}

function areInChina(east: number | null, north: number | null): boolean {
  return east !== null && north !== null && isInChina(east, north);
}

function countRows(table: Table, easts?: TextColumn, norths?: TextColumn): RowCounts {
  const counts = new RowCounts();
  for (let row = 0; row < table.rowCount; row++) {
    const [east, north] = [sizeAt(easts, row), sizeAt(norths, row)];
    if (east !== null || north !== null) counts.add(table.lines[row] ?? row + 1, east, north);
  }
  return counts;
}

/** Sizes without a sign; a missing one rules nothing out. */
function mayBeDegrees(east: number | null, north: number | null): boolean {
  return isWithin(east, MOST_EAST) && isWithin(north, MOST_NORTH);
}

function isWithin(size: number | null, most: number): boolean {
  return size === null || size <= most;
}

/** Without its sign; null where the cell holds no number. */
function sizeAt(column: TextColumn | undefined, row: number): number | null {
  const text = (column && cellAt(column, row))?.trim();
  const value = text ? degreesIn(text) : null;
  return value === null ? null : Math.abs(value);
}

function noteOf(
  kind: Extract<ReadNote["kind"], `coordinates-${string}`>,
  { count, lines }: LineCounter,
  detail = "",
): ReadNote {
  return { kind, count, lines, detail };
}
