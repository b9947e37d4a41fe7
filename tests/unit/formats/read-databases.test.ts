import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parquetWriteBuffer } from "hyparquet-writer";
import initSqlJs from "sql.js";
import { expect, test } from "vitest";
import { geoPackageReader } from "../../../src/formats/geopackage/read-geopackage";
import { geometryOfWkb } from "../../../src/formats/wkb";
import { gridOf, kindsOf, read, refusalOf, shapesOf } from "./read-helpers";

function wkbPoint(x: number, y: number, code = 1, more: readonly number[] = []): Uint8Array {
  const bytes = new Uint8Array(21 + more.length * 8);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, 1);
  view.setUint32(1, code, true);
  for (const [index, value] of [x, y, ...more].entries())
    view.setFloat64(5 + index * 8, value, true);
  return bytes;
}

test.each([
  ["flat", 1, []],
  ["ISO with a height", 1001, [41]],
  ["PostGIS with a height", 0x80000001, [41]],
])("a point of %s WKB is its two coordinates", (_kind, code, more) => {
  expect(geometryOfWkb(wkbPoint(112, 30, code, more))).toEqual({
    type: "Point",
    coordinates: [112, 30],
  });
});

test("an empty point is no shape; a curve and a count beyond the bytes are errors", () => {
  expect(geometryOfWkb(wkbPoint(Number.NaN, Number.NaN))).toBeNull();
  expect(() => geometryOfWkb(wkbPoint(1, 2, 8))).toThrow(RangeError);
  const line = wkbPoint(1, 2, 2);
  new DataView(line.buffer).setUint32(5, 1_000_000, true);
  expect(() => geometryOfWkb(line)).toThrow(RangeError);
});

test("Parquet: long numbers whole, dates ISO, missing missing", async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: "code", data: ["0421", "0422"], type: "STRING" },
      { name: "count", data: [9_007_199_254_740_993n, 2n], type: "INT64" },
      { name: "day", data: [new Date(Date.UTC(2021, 2, 1)), null], type: "TIMESTAMP" },
    ],
  });
  const answer = await read("a.parquet", new Uint8Array(bytes));
  expect(gridOf(answer)).toMatchObject({
    names: ["code", "count", "day"],
    rows: [
      ["0421", "9007199254740993", "2021-03-01"],
      ["0422", "2", null],
    ],
  });
});

test("GeoParquet: shapes of the primary column", async () => {
  const geo = {
    version: "1.1.0",
    primary_column: "shape",
    columns: { shape: { encoding: "WKB", geometry_types: [] } },
  };
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: "name", data: ["新滩"], type: "STRING" },
      { name: "shape", data: [wkbPoint(112.24, 30.33)], type: "BYTE_ARRAY" },
    ],
    kvMetadata: [{ key: "geo", value: JSON.stringify(geo) }],
  });
  const answer = await read("a.parquet", new Uint8Array(bytes));
  expect(gridOf(answer)).toMatchObject({ names: ["name"], rows: [["新滩"]] });
  expect(shapesOf(answer)).toEqual([{ type: "Point", coordinates: [112.24, 30.33] }]);
  expect(answer.crs).toBe("OGC:CRS84");
});

test("a Parquet cut short is refused", async () => {
  const bytes = parquetWriteBuffer({ columnData: [{ name: "a", data: [1, 2], type: "INT32" }] });
  expect(await refusalOf(read("a.parquet", new Uint8Array(bytes).slice(0, -8)))).toEqual([
    "truncated",
    "Parquet",
  ]);
});

const wasmPath = createRequire(import.meta.url).resolve("sql.js/dist/sql-wasm.wasm");
const loadWasm = async () => Uint8Array.from(readFileSync(wasmPath)).buffer;

async function geoPackage(): Promise<Uint8Array> {
  const sql = await initSqlJs({ wasmBinary: await loadWasm() });
  const database = new sql.Database();
  database.exec(`
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INT);
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INT, organization TEXT, organization_coordsys_id INT, definition TEXT);
    CREATE TABLE "断面 ""层""" (fid INTEGER, geom BLOB, name TEXT);
    CREATE TABLE notes (id INTEGER, text TEXT);
    INSERT INTO gpkg_contents VALUES ('断面 "层"', 'features', 4326), ('notes', 'attributes', 0);
    INSERT INTO gpkg_geometry_columns VALUES ('断面 "层"', 'geom', 4326);
    INSERT INTO notes VALUES (7, '好');`);
  const blob = Uint8Array.from([0x47, 0x50, 0, 1, 0, 0, 0, 0, ...wkbPoint(112.24, 30.33)]);
  database.run('INSERT INTO "断面 ""层""" VALUES (1, ?, ?), (2, NULL, ?)', [blob, "新滩", "姚集"]);
  return database.export();
}

test("GeoPackage: layers of shapes by their own names, a table of attributes on request", async () => {
  const readGeoPackage = geoPackageReader(loadWasm);
  const file = { name: "a.gpkg", bytes: await geoPackage() };
  const layer = await readGeoPackage({ file, options: {}, onProgress() {} });
  expect(gridOf(layer)).toMatchObject({
    names: ["fid", "name"],
    rows: [
      ["1", "新滩"],
      ["2", "姚集"],
    ],
  });
  expect(shapesOf(layer)).toEqual([{ type: "Point", coordinates: [112.24, 30.33] }, null]);
  expect([layer.crs, layer.tableNames, kindsOf(layer)]).toEqual([
    "EPSG:4326",
    ['断面 "层"', "notes"],
    ["other-layers", "null-geometry"],
  ]);
  const notes = await readGeoPackage({ file, options: { table: "notes" }, onProgress() {} });
  expect(gridOf(notes).rows).toEqual([["7", "好"]]);
});
