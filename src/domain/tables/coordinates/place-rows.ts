import type { KnownFrame } from "../find-gcj02-shift";
import type { ReadNote } from "../read-note";
import type { Recognition } from "../recognise/recognise-table";
import type { Table } from "../table";
import type { CheckedCoordinates } from "./check-coordinates";
import { placingNotes, waitingNotes } from "./placing-notes";
import { type NamedSystem, rowPositions } from "./row-positions";

export interface Placing {
  readonly checked: CheckedCoordinates;
  /** What a person named; null for nothing. */
  readonly system: NamedSystem | null;
  /** Rows that show by something else are not placed. */
  readonly isShown: (row: number) => boolean;
  /** Where places of the city lie. */
  readonly frames: readonly KnownFrame[];
}

export interface PlacedRows {
  /** Longitude and latitude, row after row, NaN for none; null where no row has them. */
  readonly positions: Float64Array | null;
  /** What is said of the columns of coordinates. */
  readonly notes: readonly ReadNote[];
}

/** Where the rows of a table lie by its own columns, and what is to be said of those. */
export function placeRows(
  table: Table,
  recognition: Recognition,
  { checked, system, isShown, frames }: Placing,
): PlacedRows {
  const reach = reachOf(frames);
  const found = rowPositions(table, recognition, system, { isShown, reach });
  if (found) {
    const notes = placingNotes(checked.notes, found, system);
    return { positions: found.placed > 0 ? found.degrees : null, notes };
  }
  const middle = reach && (reach[0] + reach[1]) / 2;
  const waiting = waitingNotes(table, recognition, middle, isShown);
  return { positions: null, notes: [...checked.notes, ...waiting] };
}

/** In degrees; half a zone, for places just outside the city. A bound of ours. */
const BESIDE = 1.5;

/** Between which longitudes the city's places lie, and those beside it; null where none is known. */
function reachOf(frames: readonly KnownFrame[]): readonly [west: number, east: number] | null {
  if (frames.length === 0) return null;
  const [wests, easts] = [frames.map(({ box }) => box[0]), frames.map(({ box }) => box[2])];
  return [Math.min(...wests) - BESIDE, Math.max(...easts) + BESIDE];
}
