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
    const database = new sql.Database(request.file.bytes);
    try {
      return readDatabase(request, database);
    } finally {
      database.close();
    }
  };
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
  let crs: Crs | null = null;
  const tables = shapes.map((layer) => {
    crs = options.crs ? chosenCrs(file.name, options.crs) : crsOf(file.name, database, layer.srs);
    return readLayer(request, database, layer, crs);
  });
  return readLayers(tables, { crs, tableNames });
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

type Row = Readonly<Record<string, SqlValue>>;

function all(database: Database, text: string, values: SqlValue[] = []): readonly Row[] {
  return [...each(database, text, values)];
}

function* each(database: Database, text: string, values: SqlValue[] = []): Generator<Row> {
  const statement = database.prepare(text, values);
  try {
    while (statement.step()) yield statement.getAsObject();
  } finally {
    statement.free();
  }
}

/** A name of the file's own as SQLite quotes it. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function rowsOf(database: Database, { name }: Layer): Generator<Row> {
  return each(database, `SELECT * FROM ${quoted(name)} LIMIT ${limits.rows + 1}`);
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
  { file }: ReadRequest,
  database: Database,
  layer: Layer,
  crs: Crs | null,
): FeatureTable {
  const table = new FeatureTable({ file: file.name, name: layer.name, crs });
  let number = 0;
  for (const row of rowsOf(database, layer)) {
    const { [layer.column ?? ""]: blob, ...properties } = row;
    const geometry = blob instanceof Uint8Array ? shapeOfBlob(blob) : null;
    table.add({ geometry, properties: withoutBlobs(properties), number: ++number });
  }
  return table;
}

function withoutBlobs(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => !(value instanceof Uint8Array)),
  );
}

function readAttributes(
  { file }: ReadRequest,
  database: Database,
  layer: Layer,
  tableNames: readonly string[],
): ReadFile {
  const table = new GrowingTable(file.name, layer.name);
  const notes = new NoteList();
  let number = 0;
  for (const row of rowsOf(database, layer)) {
    eachCell(withoutBlobs(row), (name, text) => table.setCell(name, text));
    table.endRow(++number);
  }
  if (number === 0) throw refused(file.name, "no-table");
  const others = tableNames.filter((name) => name !== layer.name);
  if (others.length > 0) notes.say("other-layers", others.join(", "), others.length);
  return { tables: [table.build(null)], tableNames, notes: notes.all(), encoding: null, crs: null };
}
