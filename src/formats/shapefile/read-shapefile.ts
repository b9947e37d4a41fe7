import type { ReadFile } from "../../domain/tables/read-file";
import type { ReadNote } from "../../domain/tables/read-note";
import type { Entry } from "../archive/entries-of";
import { listEntries, unpack } from "../archive/unzip";
import { type Crs, readCrs } from "../crs/read-crs";
import type { Reader, ReadRequest, SourceFile } from "../format";
import { FeatureTable, readLayers } from "../geojson/feature-table";
import { chosenCrs } from "../geojson/read-geojson";
import { GrowingTable } from "../growing-table";
import { refused } from "../limits";
import { NoteList } from "../note-list";
import { type DbfContents, dbfRows, smallText } from "./dbf-rows";
import { shapesOf } from "./shp-shapes";

/** The files of one layer, by their suffix. */
interface Parts {
  readonly name: string;
  readonly shp: Uint8Array | null;
  readonly dbf: Uint8Array | null;
  readonly prj: string | null;
  readonly cpg: string | null;
}

/** Shapefiles in a ZIP, every layer unless one is chosen; also a .shp or a .dbf alone. */
export const readShapefile: Reader = async (request) => {
  const { file, options } = request;
  if (file.bytes[0] === 0x50) return readZip(request);
  const isShp = file.bytes[0] === 0;
  const alone = isShp ? { shp: file.bytes, dbf: null } : { shp: null, dbf: file.bytes };
  const parts = { ...alone, name: file.name, prj: null, cpg: options.encoding ?? null };
  return isShp ? readOne(request, [parts], [file.name]) : readTable(request, parts);
};

function readZip(request: ReadRequest): ReadFile {
  const { file, options } = request;
  const entries = listEntries(file).filter(({ name }) => !/^__MACOSX|\/\._/.test(name));
  const bases = (suffix: RegExp) =>
    entries.filter(({ name }) => suffix.test(name)).map(({ name }) => name.replace(suffix, ""));
  const shapes = bases(/\.shp$/i);
  const bytesOf = (base: string, suffix: string) => {
    const wanted = `${base}.${suffix}`.toLowerCase();
    const entry = entries.find(({ name }) => name.toLowerCase() === wanted);
    return entry ? unpack(file, entry) : null;
  };
  const textOf = (base: string, suffix: string) => {
    const bytes = bytesOf(base, suffix);
    return bytes && smallText(bytes);
  };
  const partsOf = (base: string): Parts => ({
    name: base.slice(base.lastIndexOf("/") + 1),
    shp: bytesOf(base, "shp"),
    dbf: bytesOf(base, "dbf"),
    prj: textOf(base, "prj"),
    cpg: options.encoding ?? textOf(base, "cpg"),
  });
  if (shapes.length === 0) {
    const [table] = bases(/\.dbf$/i);
    if (table === undefined) throw refused(file.name, "part-missing", ".shp");
    return readTable(request, partsOf(table), [
      { kind: "part-missing", count: 1, lines: [], detail: ".shp" },
    ]);
  }
  const names = shapes.map((base) => base.slice(base.lastIndexOf("/") + 1));
  const asked = shapes.filter(
    (_, at) => options.table === undefined || names[at] === options.table,
  );
  if (asked.length === 0) throw refused(file.name, "no-table", options.table);
  const read = readOne(request, asked.map(partsOf), names);
  return { ...read, notes: [...notRead(entries, shapes), ...read.notes] };
}

const DATA = /\.(?:csv|xlsx?|json|geojson|kml|kmz|gpkg|gml|gpx|fgb|parquet|zip|7z|rar)$/i;

/** Tables and maps in the archive that belong to no layer of it. */
function notRead(entries: readonly Entry[], layers: readonly string[]): readonly ReadNote[] {
  const own = new Set(layers.map((base) => `${base}.dbf`.toLowerCase()));
  const others = entries
    .map(({ name }) => name)
    .filter((name) => DATA.test(name) || (/\.dbf$/i.test(name) && !own.has(name.toLowerCase())));
  if (others.length === 0) return [];
  const detail = others.slice(0, 3).join(", ");
  return [{ kind: "entries-ignored", count: others.length, lines: [], detail }];
}

function readOne(
  request: ReadRequest,
  layers: readonly Parts[],
  tableNames: readonly string[],
): ReadFile {
  const { file, options } = request;
  let encoding: string | null = null;
  const systems = layers.map(({ prj }) =>
    options.crs ? chosenCrs(file.name, options.crs) : crsOf(file, prj),
  );
  const tables = layers.map((parts, at) => {
    const crs = systems[at] ?? null;
    const layer = new FeatureTable({ file: file.name, name: parts.name, crs });
    const rows = parts.dbf && tableOf(file, { ...parts, dbf: parts.dbf }, layer.notes);
    if (!rows) layer.notes.say("part-missing", ".dbf");
    else encoding ??= rows.encoding;
    addFeatures(request, layer, { shp: parts.shp ?? new Uint8Array(), rows });
    return layer;
  });
  return { ...readLayers(tables, { crs: systems[0] ?? null, tableNames }), encoding };
}

/** A .prj that says itself that it does not know. */
const NO_SYSTEM = /^(?:LOCAL_CS|ENGCRS)|PROJECTION\s*\[\s*"Unknown/i;

function crsOf(file: SourceFile, prj: string | null): Crs | null {
  if (!prj || NO_SYSTEM.test(prj)) return null;
  const crs = readCrs(prj);
  if (!crs) throw refused(file.name, "crs-unsupported", /"([^"]+)"/.exec(prj)?.[1] ?? ".prj");
  return crs;
}

function tableOf(
  file: SourceFile,
  { dbf, cpg }: Parts & { readonly dbf: Uint8Array },
  notes: NoteList,
): DbfContents {
  try {
    const rows = dbfRows(dbf, cpg);
    if (rows.isGuessed) notes.say("encoding-guessed", rows.encoding);
    if (rows.named > 0) notes.say("columns-named", "", rows.named);
    if (rows.leftOut.length > 0)
      notes.say("binary-column", rows.leftOut.join(", "), rows.leftOut.length);
    return rows;
  } catch (problem) {
    throw refused(file.name, "damaged", ".dbf", { cause: problem });
  }
}

const PROGRESS_ROWS = 2000;

/** Counts from 0, saying now and then how far it is. */
function* counted(count: number, onProgress: (share: number) => void): Generator<number> {
  for (let index = 0; index < count; index++) {
    yield index;
    if (index % PROGRESS_ROWS === 0) onProgress(index / count);
  }
}

function addFeatures(
  { file, onProgress }: ReadRequest,
  layer: FeatureTable,
  { shp, rows }: { readonly shp: Uint8Array; readonly rows: DbfContents | null },
): void {
  const contents = shapesOf(shp);
  if (!contents) throw refused(file.name, "damaged", ".shp");
  const { shapes, isCut } = contents;
  if (rows) for (const name of rows.names) layer.addColumn(name);
  for (const index of counted(shapes.length, onProgress)) {
    const properties = propertiesAt(rows, index);
    if (!properties) {
      layer.notes.add("rows-deleted", index + 1);
      continue;
    }
    layer.add({ geometry: shapes[index], properties, number: index + 1 });
    if (isTextBroken(Object.values(properties))) layer.notes.add("text-replaced", index + 1);
  }
  if (isCut || isUneven(rows, shapes.length))
    layer.notes.say("rest-truncated", "", wholeCount(rows, shapes.length));
}

/** Whether shapes or rows are there without their other half. */
function isUneven(rows: DbfContents | null, shapeCount: number): boolean {
  return rows !== null && (rows.missing > 0 || rows.rowCount !== shapeCount);
}

/** How many shapes have their row. */
function wholeCount(rows: DbfContents | null, shapeCount: number): number {
  return rows ? Math.min(rows.rowCount, shapeCount) : shapeCount;
}

/** The cells that belong to a shape; null where its row is marked as deleted. */
function propertiesAt(
  rows: DbfContents | null,
  index: number,
): Readonly<Record<string, string | null>> | null {
  if (!rows || index >= rows.rowCount) return {};
  const cells = rows.cells(index);
  return cells && Object.fromEntries(rows.names.map((name, at) => [name, cells[at] ?? null]));
}

/** Bytes that are no letter in the table's encoding: a wrong one, or a letter cut at the field's end. */
function isTextBroken(cells: readonly (string | null)[]): boolean {
  return cells.some((cell) => cell?.includes("\uFFFD"));
}

/** A .dbf without shapes. */
function readTable(
  { file, onProgress }: ReadRequest,
  parts: Parts,
  notes: readonly ReadNote[] = [],
): ReadFile {
  const own = new NoteList();
  const rows = tableOf(file, { ...parts, dbf: parts.dbf ?? new Uint8Array() }, own);
  const table = new GrowingTable(file.name, parts.name);
  for (const name of rows.names) table.addColumn(name);
  for (const row of counted(rows.rowCount, onProgress)) {
    const cells = rows.cells(row);
    if (cells === null) {
      own.add("rows-deleted", row + 1);
      continue;
    }
    for (const [at, name] of rows.names.entries()) table.setCell(name, cells[at] ?? null);
    table.endRow(row + 1);
    if (isTextBroken(cells)) own.add("text-replaced", row + 1);
  }
  if (rows.missing > 0) own.say("rest-truncated", "", table.rowCount);
  return {
    tables: [table.build(null)],
    tableNames: [parts.name],
    notes: [...notes, ...own.all()],
    encoding: rows.encoding,
    crs: null,
  };
}
