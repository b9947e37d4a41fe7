import initSqlJs, { type Database, type SqlValue } from "sql.js";
import type { ReadFile } from "../../domain/tables/read-file";
import { type Crs, lonLat, readCrs } from "../crs/read-crs";
import { eachCell } from "../flat-cells";
import type { Reader, ReadRequest } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { GrowingTable } from "../growing-table";
import { limits, refused } from "../limits";
import { NoteList } from "../note-list";
import { shapeOfBlob } from "./gpkg-shape";

interface Layer {
  readonly name: string;
  /** null for a table without shapes. */
  readonly column: string | null;
  readonly srs: number;
}

/**
 * GeoPackage 1.x: every layer of shapes unless one is chosen, else the first table of attributes. The
 * engine is SQLite itself, reading from memory; `loadWasm` gives its bytes.
 */
export function geoPackageReader(loadWasm: () => Promise<ArrayBuffer>): Reader {
  return async (request) => {
    const sql = await initSqlJs({ wasmBinary: await loadWasm() });
    const database = new sql.Database(withoutLog(request.file.bytes));
    try {
      if (!isGeoPackage(database)) throw refused(request.file.name, "unsupported-format", "SQLite");
      return readDatabase(request, database);
    } finally {
      database.close();
    }
  };
}

const READ_VERSION_AT = 19;
const WRITE_VERSION_AT = 18;
const WITH_LOG = 2;
const WITHOUT_LOG = 1;

/** A file that was copied while QGIS had it open asks for a log beside it, which is not there. */
function withoutLog(bytes: Uint8Array): Uint8Array {
  if (bytes[READ_VERSION_AT] !== WITH_LOG) return bytes;
  const plain = bytes.slice();
  plain.fill(WITHOUT_LOG, WRITE_VERSION_AT, READ_VERSION_AT + 1);
  return plain;
}

function isGeoPackage(database: Database): boolean {
  return all(database, "SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'").length > 0;
}

function readDatabase(request: ReadRequest, database: Database): ReadFile {
  const { file, options } = request;
  const layers = layersOf(database);
  const asked = layers.filter(({ name }) => options.table === undefined || name === options.table);
  const shapes = asked.filter(({ column }) => column !== null);
  const tableNames = layers.map(({ name }) => name);
  const [first] = asked;
  if (!first) throw refused(file.name, "no-table");
  if (shapes.length === 0) return readAttributes(request, database, first, tableNames);
  const crsFor = ({ srs }: Layer) =>
    options.crs ? chosenCrs(file.name, options.crs) : crsOf(file.name, database, srs);
  const systems = shapes.map(crsFor);
  const tables = shapes.map((layer, at) =>
    readLayer(request, database, layer, systems[at] ?? null),
  );
  const others = tableNames.filter((name) => !shapes.some((layer) => layer.name === name));
  const note = {
    kind: "other-layers",
    count: others.length,
    lines: [],
    detail: others.join(", "),
  } as const;
  const notes = others.length > 0 ? [note] : [];
  return readLayers(tables, { crs: systems[0] ?? null, tableNames, notes });
}

function layersOf(database: Database): readonly Layer[] {
  const rows = all(
    database,
    `SELECT contents.table_name AS name, columns.column_name AS shapes,
      coalesce(columns.srs_id, contents.srs_id, 0) AS srs
    FROM gpkg_contents AS contents
    LEFT JOIN gpkg_geometry_columns AS columns ON columns.table_name = contents.table_name
    WHERE contents.data_type IN ('features', 'attributes', 'aspatial')`,
  );
  return rows.map(({ name, shapes, srs }) => ({
    name: String(name),
    column: shapes === null || shapes === undefined ? null : String(shapes),
    srs: Number(srs),
  }));
}

/** Whole numbers come as BigInt: those of 18 digits are codes, and a double would change the last. */
type Row = Readonly<Record<string, SqlValue | bigint>>;

interface ExactStatement {
  getAsObject(values: null, options: { readonly useBigInt: true }): Row;
}

function all(database: Database, text: string, values: SqlValue[] = []): readonly Row[] {
  return [...each(database, text, values)];
}

function* each(database: Database, text: string, values: SqlValue[] = []): Generator<Row> {
  const statement = database.prepare(text, values);
  const exact = statement as unknown as ExactStatement;
  try {
    while (statement.step()) yield exact.getAsObject(null, { useBigInt: true });
  } finally {
    statement.free();
  }
}

/** A name of the file's own as SQLite quotes it. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

const PROGRESS_ROWS = 5000;

/** The rows of a layer with their numbers, from 1. */
function* rowsOf(
  { onProgress }: ReadRequest,
  database: Database,
  { name }: Layer,
): Generator<readonly [number: number, row: Row]> {
  const rows = `FROM ${quoted(name)} LIMIT ${limits.rows + 1}`;
  const [counted] = all(database, `SELECT count(*) AS count FROM (SELECT 1 ${rows})`);
  let number = 0;
  for (const row of each(database, `SELECT * ${rows}`)) {
    yield [++number, row];
    if (number % PROGRESS_ROWS === 0) onProgress(number / Number(counted?.["count"] ?? number));
  }
}

/** -1 and 0 are GeoPackage's words for a system nobody named. */
function crsOf(file: string, database: Database, srs: number): Crs | null {
  if (srs <= 0) return null;
  if (srs === 4326) return lonLat("EPSG:4326");
  const [row] = all(
    database,
    "SELECT organization, organization_coordsys_id AS code, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
    [srs],
  );
  const known =
    row && (readCrs(`${row["organization"]}:${row["code"]}`) ?? readCrs(String(row["definition"])));
  if (!known) throw refused(file, "crs-unsupported", `EPSG:${srs}`);
  return known;
}

function readLayer(
  request: ReadRequest,
  database: Database,
  layer: Layer,
  crs: Crs | null,
): FeatureTable {
  const table = new FeatureTable({ file: request.file.name, name: layer.name, crs });
  const binary = new Set<string>();
  for (const [number, row] of rowsOf(request, database, layer)) {
    const { [layer.column ?? ""]: blob, ...properties } = row;
    const geometry = blob instanceof Uint8Array ? shapeOfBlob(blob) : (blob ?? null);
    table.add({ geometry, properties: withoutBlobs(properties, binary), number });
  }
  sayBinary(table.notes, binary);
  return table;
}

/** The row without pictures and other bytes; the names of such columns are kept for the note. */
function withoutBlobs(row: Row, binary: Set<string>): Row {
  const entries = Object.entries(row).filter(([name, value]) => {
    const isBlob = value instanceof Uint8Array;
    if (isBlob) binary.add(name);
    return !isBlob;
  });
  return Object.fromEntries(entries);
}

function sayBinary(notes: NoteList, binary: ReadonlySet<string>): void {
  if (binary.size > 0) notes.say("binary-column", [...binary].join(", "), binary.size);
}

function readAttributes(
  request: ReadRequest,
  database: Database,
  layer: Layer,
  tableNames: readonly string[],
): ReadFile {
  const table = new GrowingTable(request.file.name, layer.name);
  const notes = new NoteList();
  const binary = new Set<string>();
  for (const [number, row] of rowsOf(request, database, layer)) {
    eachCell(withoutBlobs(row, binary), (name, text) => table.setCell(name, text));
    table.endRow(number);
  }
  if (table.rowCount === 0) throw refused(request.file.name, "no-table");
  sayBinary(notes, binary);
  const others = tableNames.filter((name) => name !== layer.name);
  if (others.length > 0) notes.say("other-layers", others.join(", "), others.length);
  return { tables: [table.build(null)], tableNames, notes: notes.all(), encoding: null, crs: null };
}
