import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import initSqlJs, { type Database } from "sql.js";
import { expect, test } from "vitest";
import type { ReadOptions } from "../../../../src/domain/tables/read-file";
import { geoPackageReader } from "../../../../src/formats/geopackage/read-geopackage";
import { gridOf, refusalOf, shapesOf } from "../read-helpers";

const wasmPath = createRequire(import.meta.url).resolve("sql.js/dist/sql-wasm.wasm");
const loadWasm = async () => Uint8Array.from(readFileSync(wasmPath)).buffer;
const readGeoPackage = geoPackageReader(loadWasm);

async function made(fill: (database: Database) => void): Promise<Uint8Array> {
  const sql = await initSqlJs({ wasmBinary: await loadWasm() });
  const database = new sql.Database();
  fill(database);
  return database.export();
}

const TABLES = `
  CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INT);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INT);
  CREATE TABLE gpkg_spatial_ref_sys (srs_id INT, organization TEXT, organization_coordsys_id INT, definition TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES (4547, 'EPSG', 4547, ''), (900, 'NONE', 900, 'undefined');
  CREATE TABLE sections (geom BLOB, code INTEGER, name TEXT, photo BLOB, value REAL);
  INSERT INTO gpkg_geometry_columns VALUES ('sections', 'geom', 4326);
  INSERT INTO gpkg_contents VALUES ('sections', 'features', 4326);`;

/** "GP", version 0, flags, system 4326, no box; then a point. */
function blob(x: number, y: number, { kind = 1, flags = 1, box = 0 } = {}): Uint8Array {
  const bytes = new Uint8Array(8 + box + 21);
  const view = new DataView(bytes.buffer);
  bytes.set([0x47, 0x50, 0, flags]);
  view.setUint8(8 + box, 1);
  view.setUint32(9 + box, kind, true);
  view.setFloat64(13 + box, x, true);
  view.setFloat64(21 + box, y, true);
  return bytes;
}

const INSERT = "INSERT INTO sections VALUES (?, 421002198001010011, '新滩', ?, 0.2)";

function withOne(database: Database, shape: Uint8Array | null = blob(112.24, 30.33)): void {
  database.exec(TABLES);
  database.run(INSERT, [shape, Uint8Array.of(0xff, 0xd8)]);
}

const point = { type: "Point", coordinates: [112.24, 30.33] };

function read(bytes: Uint8Array, options: ReadOptions = {}) {
  return readGeoPackage({ file: { name: "a.gpkg", bytes }, options, onProgress() {} });
}

test("codes of 18 digits keep their last, pictures are named and left out", async () => {
  const answer = await read(await made(withOne));
  expect(gridOf(answer)).toMatchObject({
    names: ["code", "name", "value"],
    rows: [["421002198001010011", "新滩", "0.2"]],
  });
  expect(shapesOf(answer)).toEqual([point]);
  expect(answer.notes).toEqual([{ kind: "binary-column", count: 1, lines: [], detail: "photo" }]);
});

test("a file copied while another program had it open is read", async () => {
  const bytes = await made(withOne);
  bytes.fill(2, 18, 20);
  expect(shapesOf(await read(bytes))).toEqual([point]);
  expect([bytes[18], bytes[19]]).toEqual([2, 2]);
});

test("tables of attributes beside layers are named, and read once asked for", async () => {
  const bytes = await made((database) => {
    withOne(database);
    database.exec("CREATE TABLE notes (id INTEGER, text TEXT); INSERT INTO notes VALUES (7, '好')");
    database.exec("INSERT INTO gpkg_contents VALUES ('notes', 'attributes', 0)");
  });
  const layers = await read(bytes);
  expect([layers.tables.length, layers.tableNames]).toEqual([1, ["sections", "notes"]]);
  const notes = await read(bytes, { table: "notes" });
  expect(gridOf(notes).rows).toEqual([["7", "好"]]);
  expect(notes.tables[0]?.shapes).toBeNull();
  expect(notes.notes).toEqual([{ kind: "other-layers", count: 1, lines: [], detail: "sections" }]);
});

test("a box of any kind before the shape is passed over", async () => {
  for (const [code, box] of [
    [1, 32],
    [2, 48],
    [3, 48],
    [4, 64],
  ] as const) {
    const shape = blob(112.24, 30.33, { flags: 1 | (code << 1), box });
    const bytes = await made((database) => withOne(database, shape));
    expect(shapesOf(await read(bytes))).toEqual([point]);
  }
});

test("a curve is counted as a bad shape, its row stays", async () => {
  const bytes = await made((database) => {
    withOne(database);
    database.run(INSERT, [blob(1, 2, { kind: 8 }), null]);
  });
  const answer = await read(bytes);
  expect(shapesOf(answer)).toEqual([point, null]);
  expect(answer.notes).toContainEqual({ kind: "features-bad", count: 1, lines: [2], detail: "" });
});

test("a layer in CGCS2000 metres becomes longitude and latitude", async () => {
  const bytes = await made((database) => {
    withOne(database, blob(500_000, 3_356_796.7));
    database.exec("UPDATE gpkg_geometry_columns SET srs_id = 4547");
  });
  const answer = await read(bytes);
  const [shape] = shapesOf(answer) as { coordinates: [number, number] }[];
  expect(answer.crs).toBe("EPSG:4547");
  expect(shape?.coordinates[0]).toBeCloseTo(114, 6);
  expect(shape?.coordinates[1]).toBeCloseTo(30.33, 1);
});

test.each([
  ["no table of contents", "CREATE TABLE a (b)", ["unsupported-format", "SQLite"]],
  ["no layer listed", `${TABLES} DELETE FROM gpkg_contents`, ["no-table", ""]],
  ["no row", TABLES, ["no-features", ""]],
  [
    "a system nobody knows",
    `${TABLES} UPDATE gpkg_geometry_columns SET srs_id = 900`,
    ["crs-unsupported", "EPSG:900"],
  ],
])("%s is refused", async (_what, text, expected) => {
  const bytes = await made((database) => {
    database.exec(text);
  });
  expect(await refusalOf(read(bytes))).toEqual(expected);
});
