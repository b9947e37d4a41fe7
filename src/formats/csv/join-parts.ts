import type { ReadNote } from "../../domain/tables/read-note";
import { MISSING } from "../../domain/tables/table";
import type { Spans } from "../cell-spans";
import { NoteList } from "../note-list";
import type { CsvPart } from "./csv-part";

/** A part, and how many lines of the file stand before the bytes it was read from. */
export interface PlacedPart {
  readonly part: CsvPart;
  readonly linesBefore: number;
}

/** What the parts of a file hold together. */
export interface JoinedParts {
  readonly bytes: Uint8Array;
  readonly columns: readonly Spans[];
  readonly lines: Uint32Array;
  readonly notes: readonly ReadNote[];
}

/** Puts parts that follow each other, and whose bytes end where the file does, together. */
export function joinParts(file: Uint8Array, parts: readonly PlacedPart[]): JoinedParts {
  const notes = new NoteList();
  const lines: Uint32Array[] = [];
  let extraBefore = 0;
  for (const { part, linesBefore } of parts) {
    if (extraBefore > 0)
      for (const spans of part.columns) moveExtra(spans, file.length, extraBefore);
    extraBefore += part.extra.length;
    notes.addAll(part.notes, linesBefore);
    lines.push(linesBefore > 0 ? part.lines.map((line) => line + linesBefore) : part.lines);
  }
  const columns = (parts[0]?.part.columns ?? []).map((_, at) => {
    const spans = parts.flatMap(({ part }) => part.columns[at] ?? []);
    return {
      starts: joined(spans.map(({ starts }) => starts)),
      ends: joined(spans.map(({ ends }) => ends)),
    };
  });
  const bytes = concat([file, ...parts.map(({ part }) => part.extra)]);
  return { bytes, columns, lines: joined(lines), notes: notes.all() };
}

/** Texts of their own begin behind those of the parts before. */
function moveExtra({ starts, ends }: Spans, fileLength: number, by: number): void {
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] ?? MISSING;
    if (start === MISSING || start < fileLength) continue;
    starts[at] = start + by;
    ends[at] = (ends[at] ?? 0) + by;
  }
}

function joined(pieces: readonly Uint32Array[]): Uint32Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const all = new Uint32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const filled = pieces.filter(({ length }) => length > 0);
  if (filled.length <= 1) return filled[0] ?? new Uint8Array();
  const all = new Uint8Array(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of filled) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
