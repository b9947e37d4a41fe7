import type { ReadNote, Refusal } from "../../domain/tables/read-note";
import type { Table } from "../../domain/tables/table";
import type { Reader, ReadRequest } from "../format";
import { findHeader, type Header, titleAbove } from "../header-row";
import { limits, mostRows, refused } from "../limits";
import { NoteList } from "../note-list";
import { asUtf8 } from "./as-utf8";
import { CsvCursor, unescaped } from "./csv-cursor";
import { type PartTask, type Place, START } from "./csv-part";
import { findSeparator } from "./find-separator";
import { type JoinedParts, joinParts } from "./join-parts";
import { readHalves } from "./read-halves";

const HEAD_RECORDS = 30;
const HEAD_BYTES = 1 << 17;
const decoder = new TextDecoder();

/** Comma, tab, semicolon or bar separated text (RFC 4180), each cell as it stands. */
export const readCsv: Reader = async (request) => {
  const { file } = request;
  const { bytes, encoding, notes: encodingNotes } = asUtf8(request);
  const separator = findSeparator(bytes.subarray(0, HEAD_BYTES));
  const head = readHead(bytes, separator, file.name);
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
  const from = head[header.unitsAt ?? header.at]?.next ?? START;
  const width = header.names.length;
  const recordBytes = (head.at(-1)?.next.at ?? 1) / head.length;
  const most = mostRows(width);
  const place = { base: 0, from, until: bytes.length };
  const task = { bytes, separator, width, recordBytes, ...place, mostRows: most.rows };
  const rows = await readRows({ request, task, tooMany: most.cause });
  const title = titleAbove(
    head.map(({ cells }) => cells),
    header.at,
  );
  return {
    tables: [{ ...tableOf(rows, header, file.name), ...title }],
    tableNames: [file.name],
    notes: [...encodingNotes, ...headerNotes(header, head[header.at]?.line ?? 1), ...rows.notes],
    encoding,
    crs: null,
  };
};

interface HeadRecord {
  readonly line: number;
  readonly cells: readonly (string | null)[];
  /** Where the record behind it begins. */
  readonly next: Place;
}

/** The first records that hold anything. */
function readHead(bytes: Uint8Array, separator: number, name: string): readonly HeadRecord[] {
  const cursor = new CsvCursor(bytes, separator);
  const records: HeadRecord[] = [];
  let cells: (string | null)[] = [];
  let line = 0;
  while (records.length < HEAD_RECORDS && cursor.next()) {
    line ||= cursor.line;
    if (cursor.unclosed !== null) throw refused(name, "unclosed-quote", cursor.unclosed);
    if (cursor.end - cursor.start > limits.cellBytes)
      throw refused(name, "cell-too-long", cursor.line);
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

function tableOf({ bytes, columns, lines }: JoinedParts, { names }: Header, name: string): Table {
  return {
    name,
    rowCount: lines.length,
    columns: columns.map((spans, at) => ({ name: names[at] ?? "", bytes, ...spans })),
    lines,
    shapes: null,
  };
}

function headerNotes(header: Header, line: number): readonly ReadNote[] {
  const notes = new NoteList();
  if (header.at > 0) notes.add("header-found", line, String(line));
  if (header.unitsAt !== null) notes.add("units-row", line + 1);
  if (header.named > 0) notes.say("columns-named", "", header.named);
  return notes.all();
}

interface Body {
  readonly request: ReadRequest;
  readonly task: PartTask;
  readonly tooMany: Refusal;
}

/** The records behind the header. What would cost the machine too much is refused. */
async function readRows({ request, task, tooMany }: Body): Promise<JoinedParts> {
  const { name } = request.file;
  const parts = await readHalves(task, request);
  const rows = parts.reduce((sum, { part }) => sum + part.lines.length, 0);
  if (rows > task.mostRows) throw refused(name, tooMany, task.mostRows);
  for (const { part, linesBefore } of parts) {
    if (part.unclosed !== null) throw refused(name, "unclosed-quote", part.unclosed + linesBefore);
    if (part.longest.bytes > limits.cellBytes)
      throw refused(name, "cell-too-long", part.longest.line + linesBefore);
  }
  if (rows === 0) throw refused(name, "no-table");
  return joinParts(task.bytes, parts);
}
