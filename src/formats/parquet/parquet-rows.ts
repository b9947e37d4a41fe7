import {
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
  type ParquetParsers,
  parquetRead,
} from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { ReadRequest, SourceFile } from "../format";
import { limits, refused } from "../limits";
import { geometryOfWkb } from "../wkb";
import { plainColumns } from "./plain-columns";

export type Row = Readonly<Record<string, unknown>>;

const PROGRESS_ROWS = 20_000;

/** The rows one after the other; a group of rows is unpacked once, its columns are shared by its rows. */
export async function* rowsOf(
  { file, onProgress }: ReadRequest,
  stated: FileMetaData,
  unpacking: Unpacking,
): AsyncGenerator<Row> {
  const { metadata, toCell } = plainColumns(stated);
  const count = Number(metadata.num_rows);
  let done = 0;
  for (const group of metadata.row_groups) {
    const rowEnd = Math.min(count, done + Number(group.num_rows));
    const columns = await columnsOf(file, metadata, { unpacking, rowStart: done, rowEnd });
    for (let row = 0; row < rowEnd - done; row++) {
      const entries = columns.map(([name, cells]) => {
        return [name, toCell.get(name)?.(cells[row]) ?? cells[row]] as const;
      });
      yield Object.fromEntries(entries);
      if (row % PROGRESS_ROWS === 0) onProgress((done + row) / count);
    }
    done = rowEnd;
  }
  if (done !== count) throw new RangeError("rows are missing");
}

interface Range {
  readonly unpacking: Unpacking;
  readonly rowStart: number;
  readonly rowEnd: number;
}

type Cells = readonly unknown[];

/** The columns of a group of rows, each a list as long as the group. */
async function columnsOf(
  file: SourceFile,
  metadata: FileMetaData,
  { unpacking, rowStart, rowEnd }: Range,
): Promise<readonly (readonly [string, Cells])[]> {
  const parts = new Map<string, Cells[]>();
  if (rowEnd === rowStart) return [];
  await parquetRead({
    file: bufferOf(file.bytes),
    metadata,
    compressors: unpacking.compressors,
    parsers: unpacking.parsers,
    utf8: false,
    rowStart,
    rowEnd,
    onChunk: ({ columnName, columnData }) => {
      const known = parts.get(columnName) ?? [];
      known.push(columnData as unknown as Cells);
      parts.set(columnName, known);
    },
  });
  return [...parts].map(([name, lists]) => {
    const cells = joined(lists);
    if (cells.length < rowEnd - rowStart) throw new RangeError("rows are missing");
    unpacking.spendText(cells);
    return [name, cells] as const;
  });
}

function joined(lists: readonly Cells[]): Cells {
  const [only] = lists;
  if (only && lists.length === 1) return only;
  const all: unknown[] = [];
  for (const list of lists) for (const cell of list) all.push(cell);
  return all;
}

/** The library's view of the file: parts are copied as it asks for them, never the whole. */
function bufferOf(bytes: Uint8Array): AsyncBuffer {
  return {
    byteLength: bytes.length,
    slice: (start, end) => bytes.slice(start, end).buffer as ArrayBuffer,
  };
}

/** Refuses a total that is too large, or far too large for the file it came out of. */
export function checkUnpacked({ name, bytes }: SourceFile, total: number): void {
  const isSwollen = total > limits.ratioFromBytes && total > bytes.length * limits.ratio;
  if (total > limits.unpackedBytes || isSwollen)
    throw refused(name, "unpacks-too-large", `${Math.round(total / 1e6)} MB`);
}

const strict = new TextDecoder("utf-8", { fatal: true });
const lenient = new TextDecoder();

/** Counts what pages say they unpack to, before they are, and the texts a dictionary multiplies. */
export class Unpacking {
  readonly compressors: Compressors;
  readonly parsers: Partial<ParquetParsers>;
  /** Whether a text so far was no valid UTF-8. */
  isTextBroken = false;
  readonly #file: SourceFile;
  #unpacked = 0;
  #text = 0;

  constructor(file: SourceFile) {
    this.#file = file;
    this.compressors = Object.fromEntries(
      Object.entries(compressors).map(([codec, unpack]) => [
        codec,
        (input: Uint8Array, length: number) => {
          this.#unpacked += length;
          checkUnpacked(file, this.#unpacked);
          return unpack(input, length);
        },
      ]),
    );
    const textOf = (bytes: Uint8Array | undefined) => bytes && this.#decode(bytes);
    this.parsers = {
      stringFromBytes: textOf,
      jsonFromBytes: textOf,
      geometryFromBytes: shapeOf,
      geographyFromBytes: shapeOf,
    };
  }

  spendText(cells: Cells): void {
    for (const cell of cells) this.#text += typeof cell === "string" ? cell.length : 0;
    if (this.#text > limits.unpackedBytes)
      throw refused(this.#file.name, "unpacks-too-large", `${Math.round(this.#text / 1e6)} MB`);
  }

  #decode(bytes: Uint8Array): string {
    try {
      return strict.decode(bytes);
    } catch {
      this.isTextBroken = true;
      return lenient.decode(bytes);
    }
  }
}

/** A shape that cannot be read is a bad one, not a file that cannot be read. */
export function shapeOf(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return geometryOfWkb(bytes);
  } catch {
    return "unknown";
  }
}
