import type { Table } from "../../domain/tables/table";
import type { Reader, ReadRequest } from "../format";
import { findHeader, type Header, titleAbove } from "../header-row";
import { limits, refused } from "../limits";
import { NoteList } from "../note-list";
import { asUtf8 } from "./as-utf8";
import { CsvCursor, unescaped } from "./csv-cursor";
import { findSeparator } from "./find-separator";
import { RecordSink } from "./record-sink";
import { TextInPlace } from "./text-in-place";

const HEAD_RECORDS = 30;
const HEAD_BYTES = 1 << 17;
const decoder = new TextDecoder();

/** Comma, tab, semicolon or bar separated text (RFC 4180), each cell as it stands. */
export const readCsv: Reader = async (request) => {
  const { file } = request;
  const { bytes, encoding, notes: encodingNotes } = asUtf8(request);
  const separator = findSeparator(bytes.subarray(0, HEAD_BYTES));
  const head = readHead(bytes, separator);
  if (head.length === 0) throw refused(file.name, "empty");
  const { headerRow } = request.options;
  const chosen = headerRow ? head.findIndex(({ line }) => line === headerRow) : null;
  if (chosen === -1) throw refused(file.name, "no-header", headerRow);
  const header = findHeader(
    head.map(({ cells }) => cells),
    chosen,
  );
  if (header.names.length > limits.columns)
    throw refused(file.name, "too-many-columns", header.names.length);
  const notes = new NoteList();
  sayHeader(notes, header, head[header.at]?.line ?? 1);
  const next = head[header.unitsAt ?? header.at]?.next ?? { at: 0, line: 1 };
  const table = readRows(request, new CsvCursor(bytes, separator, next), { header, notes });
  const title = titleAbove(
    head.map(({ cells }) => cells),
    header.at,
  );
  return {
    tables: [{ ...table, ...title }],
    tableNames: [table.name],
    notes: [...encodingNotes, ...notes.all()],
    encoding,
    crs: null,
  };
};

interface HeadRecord {
  readonly line: number;
  readonly cells: readonly (string | null)[];
  /** Where the record behind it begins. */
  readonly next: { readonly at: number; readonly line: number };
}

/** The first records that hold anything. */
function readHead(bytes: Uint8Array, separator: number): readonly HeadRecord[] {
  const cursor = new CsvCursor(bytes, separator);
  const records: HeadRecord[] = [];
  let cells: (string | null)[] = [];
  let line = 0;
  while (records.length < HEAD_RECORDS && cursor.next()) {
    line ||= cursor.line;
    cells.push(cellText(bytes, cursor));
    if (!cursor.endsRecord) continue;
    if (cells.some((cell) => cell !== null)) records.push({ line, cells, next: cursor.place });
    cells = [];
    line = 0;
  }
  return records;
}

function cellText(bytes: Uint8Array, cursor: CsvCursor): string | null {
  const { start, end, isQuoted, isEscaped } = cursor;
  if (start === end && !isQuoted) return null;
  const text = decoder.decode(bytes.subarray(start, end));
  return isEscaped ? unescaped(text) : text;
}

function sayHeader(notes: NoteList, header: Header, line: number): void {
  if (header.at > 0) notes.add("header-found", line, String(line));
  if (header.unitsAt !== null) notes.add("units-row", line + 1);
  if (header.named > 0) notes.say("columns-named", "", header.named);
}

interface Rows {
  readonly header: Header;
  readonly notes: NoteList;
}

const PROGRESS_ROWS = 1 << 16;

function readRows(
  { file, onProgress }: ReadRequest,
  cursor: CsvCursor,
  { header, notes }: Rows,
): Table {
  const bytes = cursor.bytes;
  const cells = new TextInPlace(header.names, bytes);
  const record = new RecordSink(cells, notes, bytes);
  while (cursor.next()) {
    record.addCell(cursor);
    if (!cursor.endsRecord) continue;
    record.end();
    if (record.rowCount > limits.rows) throw refused(file.name, "too-many-rows", limits.rows);
    if (record.rowCount % PROGRESS_ROWS === 0) onProgress(cursor.place.at / bytes.length);
  }
  if (cursor.unclosed !== null) throw refused(file.name, "unclosed-quote", cursor.unclosed);
  if (record.longest > limits.cellBytes)
    throw refused(file.name, "cell-too-long", record.longestLine);
  if (record.rowCount === 0) throw refused(file.name, "no-table");
  return {
    name: file.name,
    rowCount: record.rowCount,
    columns: cells.build(),
    lines: Uint32Array.from(record.lines),
    shapes: null,
  };
}
