import { type FileMetaData, parquetMetadata, parquetSchema, type SchemaTree } from "hyparquet";
import type { ReadFile } from "../../domain/tables/read-file";
import { eachCell } from "../flat-cells";
import type { Reader, ReadRequest, SourceFile } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { GrowingTable } from "../growing-table";
import { limits, refused } from "../limits";
import { NoteList } from "../note-list";
import { arePagesWhole } from "./are-pages-whole";
import { type GeoColumn, geoColumnOf } from "./geo-columns";
import { checkUnpacked, type Row, rowsOf, shapeOf, Unpacking } from "./parquet-rows";

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

/** The length of the metadata before it, and the magic. */
const FOOTER_BYTES = 8;

function metadataOf({ file: { name, bytes } }: ReadRequest): FileMetaData {
  const tail = new TextDecoder().decode(bytes.subarray(-4));
  if (tail === "PARE") throw refused(name, "encrypted", "Parquet");
  if (tail !== "PAR1") throw refused(name, "truncated", "Parquet");
  const footer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - FOOTER_BYTES);
  const length = footer.getUint32(0, true) + FOOTER_BYTES;
  if (length > bytes.length) throw refused(name, "truncated", "Parquet");
  // The library's own search for shapes never ends where a group says it has -1 columns.
  const metadata = parquetMetadata(bytes.slice(-length).buffer, { geoparquet: false });
  if (!isWhole(metadata)) throw refused(name, "damaged", "Parquet");
  return metadata;
}

/** Whether every group has each column of the schema once, and none that is not in it. */
function isWhole(metadata: FileMetaData): boolean {
  if (metadata.schema.some(({ num_children = 0 }) => num_children < 0)) return false;
  const stated = new Set(leavesOf(parquetSchema(metadata)));
  return metadata.row_groups.every(({ columns }) => {
    const found = columns.map(({ meta_data }) => JSON.stringify(meta_data?.path_in_schema));
    return new Set(found).size === found.length && found.every((path) => stated.has(path));
  });
}

function leavesOf({ path, children }: SchemaTree): readonly string[] {
  return children.length === 0 ? [JSON.stringify(path)] : children.flatMap(leavesOf);
}

/** By the sizes the footer states, before anything is unpacked. */
function checkSizes({ file }: ReadRequest, metadata: FileMetaData): void {
  const rows = Number(metadata.num_rows);
  if (rows > limits.rows) throw refused(file.name, "too-many-rows", rows);
  const chunks = metadata.row_groups.flatMap(({ columns }) => columns);
  if (chunks.some(({ crypto_metadata }) => crypto_metadata))
    throw refused(file.name, "encrypted", "Parquet");
  const total = chunks.reduce(
    (sum, { meta_data }) => sum + Number(meta_data?.total_uncompressed_size ?? 0),
    0,
  );
  checkUnpacked(file, total);
  if (!arePagesWhole(file.bytes, metadata)) throw refused(file.name, "damaged", "Parquet");
}

/** What of a table's rows is no text, told once it is read. */
class NotText {
  readonly unpacking: Unpacking;
  readonly #notes: NoteList;
  readonly #binary = new Set<string>();

  constructor(file: SourceFile, notes: NoteList) {
    this.unpacking = new Unpacking(file);
    this.#notes = notes;
  }

  /** The row without bytes; those that are letters without saying so are letters. */
  textPart(row: Row, number: number): Row {
    const entries: [string, unknown][] = [];
    for (const [name, value] of Object.entries(row)) {
      const text = value instanceof Uint8Array ? textOf(value) : value;
      if (text === null && value) this.#binary.add(name);
      else entries.push([name, text]);
      if (this.unpacking.isTextBroken && typeof text === "string" && text.includes("\uFFFD"))
        this.#notes.add("text-replaced", number);
    }
    return Object.fromEntries(entries);
  }

  tell(): void {
    const names = [...this.#binary];
    if (names.length > 0) this.#notes.say("binary-column", names.join(", "), names.length);
  }
}

const strict = new TextDecoder("utf-8", { fatal: true });

function textOf(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

async function readPlain(request: ReadRequest, metadata: FileMetaData): Promise<ReadFile> {
  const { name } = request.file;
  const table = new GrowingTable(name, name);
  const notes = new NoteList();
  const notText = new NotText(request.file, notes);
  let number = 0;
  for await (const row of rowsOf(request, metadata, notText.unpacking)) {
    number++;
    if (eachCell(notText.textPart(row, number), (key, text) => table.setCell(key, text)))
      notes.add("nested-flattened", number);
    table.endRow(number);
  }
  if (number === 0) {
    for (const element of metadata.schema.slice(1)) table.addColumn(element.name);
    notes.say("rows-none", name);
  }
  notText.tell();
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
  const notText = new NotText(request.file, layer.notes);
  let number = 0;
  for await (const { [column]: geometry, ...properties } of rowsOf(
    request,
    metadata,
    notText.unpacking,
  )) {
    number++;
    const shape = geometry instanceof Uint8Array ? shapeOf(geometry) : geometry;
    layer.add({ geometry: shape, properties: notText.textPart(properties, number), number });
  }
  notText.tell();
  return readLayers([layer], { crs });
}
