import { type FileMetaData, type ParquetParsers, parquetMetadata, parquetRead } from "hyparquet";
import { compressors } from "hyparquet-compressors";
import type { ReadFile } from "../../domain/tables/read-file";
import { eachCell } from "../flat-cells";
import type { Reader, ReadRequest } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { GrowingTable } from "../growing-table";
import { limits, refused } from "../limits";
import { NoteList } from "../note-list";
import { geometryOfWkb } from "../wkb";
import { type GeoColumn, geoColumnOf } from "./geo-columns";

type Row = Readonly<Record<string, unknown>>;

const BATCH_ROWS = 20_000;

/** Apache Parquet, with the shapes of GeoParquet 1.x or of Parquet's own GEOMETRY and GEOGRAPHY. */
export const readParquet: Reader = async (request) => {
  const { file, options } = request;
  const metadata = metadataOf(request);
  checkSizes(request, metadata);
  const geo = geoColumnOf(file.name, metadata);
  if (!geo) return readPlain(request, metadata);
  const crs = options.crs ? chosenCrs(file.name, options.crs) : geo.crs;
  return readShapes(request, metadata, { ...geo, crs });
};

function metadataOf({ file: { name, bytes } }: ReadRequest): FileMetaData {
  const tail = new TextDecoder().decode(bytes.subarray(-4));
  if (tail === "PARE") throw refused(name, "encrypted", "Parquet");
  if (tail !== "PAR1") throw refused(name, "truncated", "Parquet");
  return parquetMetadata(bufferOf(bytes));
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
}

/** By the sizes the footer states, before anything is unpacked. */
function checkSizes({ file: { name, bytes } }: ReadRequest, metadata: FileMetaData): void {
  if (Number(metadata.num_rows) > limits.rows)
    throw refused(name, "too-many-rows", Number(metadata.num_rows));
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
  const total = chunks.reduce(
    (sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0),
    0,
  );
  const isSwollen = total > limits.ratioFromBytes && total > bytes.length * limits.ratio;
  if (total > limits.unpackedBytes || isSwollen)
    throw refused(name, "unpacks-too-large", `${Math.round(total / 1e6)} MB`);
}

/** Bytes that are no text. */
class Binary {}

const binary = new Binary();
const decoder = new TextDecoder("utf-8", { fatal: true });

const parsers: Partial<ParquetParsers> = {
  stringFromBytes(bytes) {
    try {
      return bytes && decoder.decode(bytes);
    } catch {
      return binary;
    }
  },
  geometryFromBytes: (bytes) => bytes && shapeOf(bytes),
  geographyFromBytes: (bytes) => bytes && shapeOf(bytes),
};

/** A shape that cannot be read is a bad one, not a file that cannot be read. */
function shapeOf(bytes: Uint8Array): unknown {
  try {
    return geometryOfWkb(bytes);
  } catch {
    return "unknown";
  }
}

async function* rowsOf({ file, onProgress }: ReadRequest, metadata: FileMetaData) {
  const buffer = bufferOf(file.bytes);
  const count = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < count; rowStart += BATCH_ROWS) {
    const rowEnd = Math.min(count, rowStart + BATCH_ROWS);
    let rows: readonly Row[] = [];
    await parquetRead({
      file: buffer,
      metadata,
      compressors,
      parsers,
      rowFormat: "object",
      rowStart,
      rowEnd,
      onComplete: (found) => {
        rows = found;
      },
    });
    if (rows.length !== rowEnd - rowStart) throw new RangeError("rows are missing");
    yield* rows;
    onProgress(rowEnd / count);
  }
}

/** A row without what is no text; the names of such columns are kept for the note. */
function textPart(row: Row, binaryColumns: Set<string>): Row {
  const entries = Object.entries(row).filter(([name, value]) => {
    const isBinary = value instanceof Binary || value instanceof Uint8Array;
    if (isBinary) binaryColumns.add(name);
    return !isBinary;
  });
  return Object.fromEntries(entries);
}

async function readPlain(request: ReadRequest, metadata: FileMetaData): Promise<ReadFile> {
  const { name } = request.file;
  const table = new GrowingTable(name, name);
  const notes = new NoteList();
  const binaryColumns = new Set<string>();
  let number = 0;
  for await (const row of rowsOf(request, metadata)) {
    number++;
    if (eachCell(textPart(row, binaryColumns), (key, text) => table.setCell(key, text)))
      notes.add("nested-flattened", number);
    table.endRow(number);
  }
  if (number === 0) {
    for (const element of metadata.schema.slice(1)) table.addColumn(element.name);
    notes.say("rows-none", name);
  }
  if (binaryColumns.size > 0) notes.say("binary-column", [...binaryColumns].join(", "));
  return {
    tables: [table.build(null)],
    tableNames: [name],
    notes: notes.all(),
    encoding: null,
    crs: null,
  };
}

async function readShapes(
  request: ReadRequest,
  metadata: FileMetaData,
  { name: column, crs }: GeoColumn,
): Promise<ReadFile> {
  const { name } = request.file;
  const layer = new FeatureTable({ file: name, name, crs });
  const binaryColumns = new Set<string>();
  let number = 0;
  for await (const row of rowsOf(request, metadata)) {
    const { [column]: geometry, ...properties } = row;
    layer.add({ geometry, properties: textPart(properties, binaryColumns), number: ++number });
  }
  if (binaryColumns.size > 0) layer.notes.say("binary-column", [...binaryColumns].join(", "));
  return readLayers([layer], { crs });
}
