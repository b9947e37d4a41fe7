import type { CellValue, Sheet } from "hucre";
import type { Table } from "../../domain/tables/table";
import { ColumnBuilder } from "../column-builder";
import { findHeader, type Header, titleAbove, unitsIn } from "../header-row";
import { limits, refused } from "../limits";
import type { NoteList } from "../note-list";
import { fillMerges, isErrorCell, percentColumns, sheetText } from "./sheet-cells";

interface GivenSheet {
  readonly file: string;
  readonly sheet: Sheet;
  /** The first rows once more with their number formats. */
  readonly styled: Sheet | undefined;
  /** The row a person chose, from 1. */
  readonly headerRow: number | undefined;
}

const HEAD_ROWS = 30;
const DEEPEST_HEADER = 4;

/** A sheet as a table: header found, merged headers joined, merged cells filled, blank rows dropped. */
export function tableOfSheet(given: GivenSheet, notes: NoteList): Table {
  const { file, sheet, headerRow } = given;
  const rows = sheet.rows;
  const head = rows.slice(0, Math.max(HEAD_ROWS, headerRow ?? 0)).map((row) => texts(row));
  const at = findHeader(head, headerRow ? headerRow - 1 : null).at;
  const deepest = headerDepth(sheet, at);
  if (fillMerges(sheet, at) && deepest === 1) notes.say("cells-merged", sheet.name);
  const units = unitsUnderNames(sheet, at, deepest);
  const depth = units ? deepest - 1 : deepest;
  const joined = joinedHeader(rows.slice(at, at + depth).map((row) => texts(row)));
  const header = findHeader([joined, units ?? texts(rows[at + depth])], 0);
  const width = widthOf(rows, at);
  if (width > limits.columns) throw refused(file, "too-many-columns", width);
  sayHeader(notes, { header, at, depth });
  const first = at + depth + (header.unitsAt === null ? 0 : 1);
  return { ...fill({ ...given, width, first, header }, notes), ...titleAbove(head, at) };
}

function texts(row: readonly CellValue[] | undefined): readonly (string | null)[] {
  return Array.from(row ?? [], (value) => sheetText(value, false));
}

/** A header cell merged over rows tells its depth; one merged over columns has names below it. */
function headerDepth({ merges = [] }: Sheet, at: number): number {
  const ours = merges.filter(({ startRow }) => startRow === at);
  const overRows = ours.map(({ endRow }) => endRow - at + 1);
  const isOverColumns = ours.some(
    ({ startCol, endCol, endRow }) => endCol > startCol && endRow === at,
  );
  const depth = Math.max(1, isOverColumns ? 2 : 1, ...overRows);
  return Math.min(depth, DEEPEST_HEADER);
}

/** The last row of a merged header where, beside names that reach down from above, it says only units of measure. */
function unitsUnderNames({ rows, merges = [] }: Sheet, at: number, depth: number) {
  const last = at + depth - 1;
  const reaching = merges.filter(({ startRow, endRow }) => startRow < last && endRow >= last);
  const isName = (column: number) =>
    reaching.some(({ startCol, endCol }) => startCol <= column && column <= endCol);
  const cells = texts(rows[last]).map((cell, column) => (isName(column) ? null : cell));
  return depth > 1 ? unitsIn(cells) : null;
}

/** "水质/总磷": each part once, from above to below. */
function joinedHeader(rows: readonly (readonly (string | null)[])[]): readonly (string | null)[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map((row) => row[column]?.trim().replace(/\s*\n\s*/g, "") ?? "");
    const distinct = parts.filter((part, index) => part !== "" && part !== parts[index - 1]);
    return distinct.length > 0 ? distinct.join("/") : null;
  });
}

function widthOf(rows: readonly (readonly CellValue[])[], from: number): number {
  let width = 0;
  for (let row = from; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    let length = cells.length;
    while (length > width && (cells[length - 1] ?? null) === null) length--;
    width = Math.max(width, length);
  }
  return width;
}

function sayHeader(
  notes: NoteList,
  { header, at, depth }: { readonly header: Header; readonly at: number; readonly depth: number },
): void {
  if (at > 0) notes.say("header-found", String(at + 1));
  if (depth > 1) notes.say("header-merged", "");
  if (header.unitsAt !== null) notes.add("units-row", at + depth + 1);
  if (header.named > 0) notes.say("columns-named", "", header.named);
}

interface Body extends GivenSheet {
  readonly width: number;
  readonly first: number;
  readonly header: Header;
}

function fill({ sheet, styled, width, first, header }: Body, notes: NoteList): Table {
  const percent = percentColumns(styled);
  const builders = Array.from(
    { length: width },
    (_, column) => new ColumnBuilder(header.names[column] ?? `列${column + 1}`),
  );
  const lines: number[] = [];
  for (let row = first; row < sheet.rows.length; row++) {
    const cells = sheet.rows[row] ?? [];
    if (cells.some(isErrorCell)) notes.add("text-replaced", row + 1);
    if (!cells.some((value) => sheetText(value, false) !== null)) continue;
    for (let column = 0; column < width; column++)
      builders[column]?.add(sheetText(cells[column], percent.has(column)));
    lines.push(row + 1);
  }
  if (lines.length === 0) notes.say("rows-none", sheet.name);
  return {
    name: sheet.name,
    rowCount: lines.length,
    columns: builders.map((builder) => builder.build()),
    lines: Uint32Array.from(lines),
    shapes: null,
  };
}
