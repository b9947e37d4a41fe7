import type { Period } from "./period";
import { dropRow, putRows } from "./rows-by-id";

/** A person's word on one figure: why it is so, what was said. Several may stand on the same one. */
export interface CellNote {
  readonly id: string;
  readonly unit: string;
  /** Reported series (`seriesOf`), so that it survives a renumbering of the indicators. */
  readonly indicator: string;
  readonly period: Period;
  readonly text: string;
  /** The day it was written last, "2026-11-23". */
  readonly madeOn: string;
}

export const LONGEST_NOTE = 2000;

export interface NotedCell {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
}

/** The notes on one figure, in the order they were written. */
export function notesOn(
  notes: readonly CellNote[],
  { unit, indicator, period }: NotedCell,
): readonly CellNote[] {
  return notes.filter(
    (note) => note.unit === unit && note.indicator === indicator && note.period === period,
  );
}

/** The notes with one written or rewritten; blank words take it out. */
export function withNote(notes: readonly CellNote[], note: CellNote): readonly CellNote[] {
  const text = note.text.trim().slice(0, LONGEST_NOTE);
  return text === "" ? dropRow(notes, note.id) : putRows(notes, [{ ...note, text }]);
}
