/** Why a file was not taken. Nothing of it was kept, and nothing that was there is changed. */
export const refusals = [
  "empty",
  "unknown-format",
  "unsupported-format",
  "too-large",
  "unpacks-too-large",
  "too-many-entries",
  "too-many-rows",
  "too-many-columns",
  "too-many-cells",
  "sheet-too-large",
  "too-deep",
  "cell-too-long",
  "damaged",
  "truncated",
  "encrypted",
  "encoding",
  "no-table",
  "no-header",
  "unclosed-quote",
  "no-features",
  "part-missing",
  "coordinates-out-of-range",
  "crs-unsupported",
  "stuck",
  "cancelled",
] as const;

export type Refusal = (typeof refusals)[number];

/** What was guessed, mended or noticed while a file was read: everything it holds was kept. */
export const remarks = [
  "encoding-guessed",
  "other-sheets",
  "other-layers",
  "layers-read",
  "header-found",
  "header-merged",
  "units-row",
  "rows-none",
  "rows-deleted",
  "cells-merged",
  "columns-named",
  "date-1904",
  "crs-missing",
  "crs-reprojected",
  "crs-unused",
  "gcj02-suspected",
  "part-missing",
  "nested-flattened",
  "null-geometry",
  "links-ignored",
  "mixed-kinds",
  "coordinates-impossible",
  "coordinates-swapped",
  "coordinates-projected",
  "coordinates-in-zone",
  "coordinates-unnamed",
  "coordinates-unplaced",
  "figures-empty",
  "figures-implausible",
] as const;

/** What a file holds and the table does not: rows, features, cells or columns left out. */
export const losses = [
  "rows-ragged",
  "rows-empty",
  "rows-totals",
  "formula-without-value",
  "features-bad",
  "features-unplaced",
  "rest-truncated",
  "rest-unreadable",
  "binary-column",
  "number-out-of-range",
  "text-replaced",
  "entries-ignored",
  "geometry-mended",
] as const;

export type ReadNoteKind = (typeof remarks)[number] | (typeof losses)[number];

/** One thing to know about how a file was read. */
export interface ReadNote {
  readonly kind: ReadNoteKind;
  /** The table it is about; none: the file. */
  readonly table?: string;
  /** How many rows, features, cells or columns; 1 where nothing is counted. */
  readonly count: number;
  /** The first of them, as line, row or feature numbers; at most 20. */
  readonly lines: readonly number[];
  /** A name or a figure for the words: the encoding, the sheets, the projection. */
  readonly detail: string;
}

const lost: ReadonlySet<string> = new Set(losses);

/** Whether something in the file is missing from the table. */
export function isLoss(note: ReadNote): boolean {
  return lost.has(note.kind);
}
