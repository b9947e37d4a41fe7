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
      starts: joined(
        spans.map(({ starts }) => starts),
        numbers,
      ),
      ends: joined(
        spans.map(({ ends }) => ends),
        numbers,
      ),
    };
  });
  const bytes = joined([file, ...parts.map(({ part }) => part.extra)], octets);
  return { bytes, columns, lines: joined(lines, numbers), notes: notes.all() };
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

/** One array of all pieces; a single one is not copied. */
function joined<Piece extends Uint8Array | Uint32Array>(
  pieces: readonly Piece[],
  make: (length: number) => Piece,
): Piece {
  const filled = pieces.filter(({ length }) => length > 0);
  const [only] = filled;
  if (only && filled.length === 1) return only;
  const all = make(filled.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of filled) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const numbers = (length: number): Uint32Array => new Uint32Array(length);
const octets = (length: number): Uint8Array => new Uint8Array(length);
