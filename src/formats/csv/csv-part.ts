import type { ReadNote } from "../../domain/tables/read-note";
import type { Spans } from "../cell-spans";
import { NoteList } from "../note-list";
import { CsvCursor } from "./csv-cursor";
import { RecordSink } from "./record-sink";
import { type InPlace, TextInPlace } from "./text-in-place";

export interface Place {
  readonly at: number;
  readonly line: number;
}

export const START: Place = { at: 0, line: 1 };

/** Which records are to be read: those that begin from `from` on and before `until`. */
export interface PartTask extends InPlace {
  readonly separator: number;
  /** What a record takes, about. */
  readonly recordBytes: number;
  readonly from: Place;
  readonly until: number;
  /** With more the file is refused, and reading ends. */
  readonly mostRows: number;
}

/** Records in a row, and what there is to say about them. Lines count from where the bytes begin. */
export interface CsvPart {
  /** Places in the file. */
  readonly columns: readonly Spans[];
  /** Texts that do not stand in the bytes so; their places go on behind the bytes' end. */
  readonly extra: Uint8Array;
  readonly lines: Uint32Array;
  readonly notes: readonly ReadNote[];
  readonly longest: { readonly bytes: number; readonly line: number };
  /** The line on which a quote was never closed. */
  readonly unclosed: number | null;
  /** Behind the last record, in the bytes. */
  readonly end: Place;
}

/** Some records are shorter than those at the head. */
const ROOM = 1.1;
const PROGRESS_ROWS = 1 << 16;

/** Reads records until their end, or until there are more than the file may have. */
export function readPart(
  task: PartTask,
  onProgress: (share: number) => void = () => undefined,
): CsvPart {
  const { bytes, separator, from, until } = task;
  const cursor = new CsvCursor(bytes, separator, from);
  const cells = new TextInPlace(task, expectedRows(task));
  const notes = new NoteList();
  const record = new RecordSink(cells, notes, bytes);
  while (cursor.next()) {
    record.addCell(cursor);
    if (!cursor.endsRecord) continue;
    record.end();
    const { at } = cursor.place;
    if (at >= until || record.rowCount > task.mostRows) break;
    if (record.rowCount % PROGRESS_ROWS === 0) onProgress(at / bytes.length);
  }
  return {
    ...cells.build(),
    lines: Uint32Array.from(record.lines),
    notes: notes.all(),
    longest: { bytes: record.longest, line: record.longestLine },
    unclosed: cursor.unclosed,
    end: cursor.place,
  };
}

/** Room for so many rows is made at once; a cell takes at least the byte that separates it. */
function expectedRows({ recordBytes, width, from, until, mostRows }: PartTask): number {
  // A last record without a line's end ends behind the bytes.
  const length = Math.max(0, until - from.at);
  return Math.ceil(Math.min((length / recordBytes) * ROOM, length / width, mostRows + 1));
}
