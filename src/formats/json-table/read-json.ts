import { encodings } from "../encoding/decode-text";
import { cellText, eachCell } from "../flat-cells";
import type { Reader, ReadRequest } from "../format";
import { GrowingTable } from "../growing-table";
import { findHeader } from "../header-row";
import { refused } from "../limits";
import { NoteList } from "../note-list";
import { parseJsonText, textOf } from "./parse-json";

type Row = readonly unknown[] | object;

/** Under which names other programs put their rows. */
const rowKeys = [
  "data",
  "rows",
  "records",
  "items",
  "result",
  "results",
  "list",
  "features",
  "Data",
  "RECORDS",
];

/**
 * A table in JSON: a list of objects, lists with a header, an object of lists, rows under a key, or
 * one object per line.
 */
export const readJsonTable: Reader = async (request) => {
  const { file } = request;
  const encoding = encodings.find((name) => name === request.options.encoding);
  const text = textOf(file, encoding);
  const notes = new NoteList();
  const value = isLines(text) ? parseLines(file.name, text) : parseJsonText(file.name, text);
  const table = tableOf(request, value, notes);
  return {
    tables: [table],
    tableNames: [table.name],
    notes: notes.all(),
    encoding: encoding ?? null,
    crs: null,
  };
};

/** Two texts on two lines, each whole: JSON lines. */
function isLines(text: string): boolean {
  const [first = "", second = ""] = text.trimStart().split(/\r?\n/, 2);
  return /^[[{].*[\]}]\s*$/.test(first) && /^\s*[[{]/.test(second);
}

function parseLines(name: string, text: string): readonly unknown[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [parseJsonText(name, line)];
    } catch (problem) {
      throw refused(name, "damaged", index + 1, { cause: problem });
    }
  });
}

function tableOf({ file, options }: ReadRequest, value: unknown, notes: NoteList) {
  const foreign = foreignKind(value);
  if (foreign) throw refused(file.name, "unsupported-format", foreign);
  const rows = rowsOf(value);
  if (!rows || rows.length === 0) throw refused(file.name, "no-table");
  const table = new GrowingTable(file.name, file.name);
  if (rows.every((row) => Array.isArray(row))) addLists(table, rows, options.headerRow, notes);
  else addObjects(table, rows, notes);
  return table.build(null);
}

/** Kinds of JSON that hold no table for us, or hold one in a way that would be read wrongly. */
function foreignKind(value: unknown): string | null {
  if (!isObject(value)) return null;
  const has = (...keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));
  if (has("geometryType", "spatialReference") || has("esriGeometryType")) return "EsriJSON";
  if (has("nbformat", "cells")) return "Jupyter";
  if (has("name", "version", "dependencies")) return "package.json";
  return null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsOf(value: unknown): readonly Row[] | null {
  if (Array.isArray(value)) return onlyRows(value);
  if (!isObject(value)) return null;
  for (const key of rowKeys) {
    const inner = Object.hasOwn(value, key) ? value[key] : null;
    if (Array.isArray(inner) && inner.length > 0) return onlyRows(inner);
  }
  return rowsOfLists(value) ?? rowsOfObjects(value);
}

function onlyRows(list: readonly unknown[]): readonly Row[] | null {
  return list.every((row): row is Row => typeof row === "object" && row !== null) ? list : null;
}

/** `{ a: [1, 2], b: [3, 4] }`. */
function rowsOfLists(value: Readonly<Record<string, unknown>>): readonly Row[] | null {
  const lists = Object.entries(value);
  const length = Array.isArray(lists[0]?.[1]) ? lists[0][1].length : 0;
  if (length === 0) return null;
  const isTable = lists.every(([, list]) => Array.isArray(list) && list.length === length);
  if (!isTable) return null;
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(lists.map(([key, list]) => [key, (list as readonly unknown[])[row]])),
  );
}

/** `{ key: { … }, key: { … } }`: the key becomes a column. */
function rowsOfObjects(value: Readonly<Record<string, unknown>>): readonly Row[] | null {
  const entries = Object.entries(value);
  if (entries.length < 2 || !entries.every(([, row]) => isObject(row))) return null;
  return entries.map(([key, row]) => ({ key, ...(row as object) }));
}

function addObjects(table: GrowingTable, rows: readonly Row[], notes: NoteList): void {
  rows.forEach((row, index) => {
    if (eachCell(row, (name, text) => table.setCell(name, text)))
      notes.add("nested-flattened", index + 1);
    table.endRow(index + 1);
  });
}

function addLists(
  table: GrowingTable,
  rows: readonly (readonly unknown[])[],
  headerRow: number | undefined,
  notes: NoteList,
): void {
  const texts = rows.slice(0, 30).map((row) => row.map(cellText));
  const header = findHeader(texts, headerRow ? headerRow - 1 : null);
  for (const name of header.names) table.addColumn(name);
  if (header.named > 0) notes.say("columns-named", "", header.named);
  const first = (header.unitsAt ?? header.at) + 1;
  for (let index = first; index < rows.length; index++) {
    const row = rows[index] ?? [];
    for (const [column, name] of header.names.entries()) table.setCell(name, cellText(row[column]));
    if (row.length > header.names.length) notes.add("rows-ragged", index + 1);
    table.endRow(index + 1);
  }
}
