import { codeOf, type JoinReport, joinPlaces } from "../join/join-report";
import { indexPlaces, type KnownPlaces } from "../join/place-index";
import type { Period } from "../period";
import { type CheckedCoordinates, checkCoordinates } from "./coordinates/check-coordinates";
import { placeRows } from "./coordinates/place-rows";
import type { NamedSystem } from "./coordinates/row-positions";
import { findGcj02Shift, type Gcj02Shift, type KnownFrame } from "./find-gcj02-shift";
import { placeGroups } from "./place-groups";
import type { ReadNote } from "./read-note";
import {
  type ColumnRole,
  contentOf,
  type Recognition,
  recogniseTable,
} from "./recognise/recognise-table";
import { type LeftOutRow, type ReshapeChoices, type Reshaped, reshape } from "./recognise/reshape";
import type { Vocabulary } from "./recognise/vocabulary";
import type { Table } from "./table";

/** What is known before a table comes, and what a person said about it. */
export interface UnderstandContext extends KnownPlaces {
  readonly vocabulary: Vocabulary;
  /** The columns of the database's tables, in their order. */
  readonly columns: Readonly<Record<Reshaped["kind"], readonly string[]>>;
  /** A person's roles for the columns; null: guess them. */
  readonly roles: readonly ColumnRole[] | null;
  readonly choices: ReshapeChoices;
  /** Where places of the pack lie, to tell a shifted layer by. */
  readonly frames: readonly KnownFrame[];
}

/** A table's rows in the database's own words. */
export interface Batch {
  readonly kind: Reshaped["kind"];
  readonly rowCount: number;
  /** How many of the rows hold a figure that can be assessed. */
  readonly figureCount: number;
  /** The first of the rows of the newest period: where a look at the file may begin. */
  readonly newest: { readonly period: Period; readonly indicator: string | null };
  /** CSV in UTF-8 without a header: the line in the file, then the table's columns. */
  readonly csv: Uint8Array;
}

export interface Understood {
  readonly recognition: Recognition;
  /** null where no column names places. */
  readonly join: JoinReport | null;
  /** null where the table holds no figures we know. */
  readonly batch: Batch | null;
  readonly leftOut: readonly LeftOutRow[];
  /** How many rows were left out; `leftOut` lists the first. */
  readonly leftOutCount: number;
  /** Longitude and latitude, row after row: NaN for rows without, and for rows joined with a place. */
  readonly positions: Float64Array | null;
  /** null where the layer lies where its places do, or none can be compared. */
  readonly shift: Gcj02Shift | null;
  /** What is to be said of the table beside how it was read. */
  readonly notes: readonly ReadNote[];
}

/** What a table is, what its rows are joined to, and the rows the database is to take. */
export function understand(
  table: Table,
  context: UnderstandContext,
  system: NamedSystem | null = null,
): Understood {
  const index = indexPlaces(context);
  const guessed = recogniseTable(table, context.vocabulary, index);
  const checked = checkCoordinates(table, guessed.roles, context.roles);
  const roles = context.roles ?? checked.roles;
  const recognition = recognitionOf(table, roles, checked);
  const isSection = roles.some(({ kind }) => kind === "section");
  const asked = groupsOf(table, roles, isSection ? "section" : "unit");
  const join = asked && joinPlaces(asked.groups, index, isSection);
  const { content } = recognition;
  const codeAt = (row: number) => {
    const entry = join?.entries[asked?.groupOf[row] ?? -1];
    return entry ? codeOf(entry.match) : null;
  };
  const isJoined = join !== null && (content === "observations" || content === "readings");
  const isShown = (row: number) => isJoined && codeAt(row) !== null;
  const { frames } = context;
  const placed = placeRows(table, recognition, { checked, system, isShown, frames });
  const { positions, notes } = placed;
  const shift = findGcj02Shift({ ...table, positions }, codeAt, frames);
  const known = { recognition, join, positions, shift };
  if (!isJoined || !asked) return { ...known, batch: null, leftOut: [], leftOutCount: 0, notes };
  const { groupOf } = asked;
  const reshaped = reshape(table, recognition, { ...context, join, groupOf });
  return {
    ...known,
    batch: batchOf(reshaped, context.columns),
    leftOut: reshaped.leftOut,
    leftOutCount: reshaped.leftOutCount,
    notes: [...notes, ...figureNotes(reshaped)],
  };
}

function batchOf(reshaped: Reshaped, columns: UnderstandContext["columns"]): Batch | null {
  const { kind, rows } = reshaped;
  if (rows.length === 0) return null;
  const lines = rows.map(({ line, cells }) => csvLine(line, columns[kind], cells));
  return {
    kind,
    rowCount: rows.length,
    figureCount: figureCountIn(reshaped),
    newest: newestIn(rows),
    csv: new TextEncoder().encode(lines.join("")),
  };
}

function recognitionOf(
  table: Table,
  roles: readonly ColumnRole[],
  { projected }: CheckedCoordinates,
): Recognition {
  const content = contentOf(table, roles);
  return projected.length > 0 ? { content, roles, projected } : { content, roles };
}

/** Readings that say there is none stay rows, other empty figures make none. */
function figureCountIn({ kind, rows, empty, implausible }: Reshaped): number {
  return rows.length - implausible.count - (kind === "reading" ? empty.count : 0);
}

function figureNotes({ empty, implausible }: Reshaped): readonly ReadNote[] {
  const notes = [
    { kind: "figures-empty", count: empty.count, lines: empty.lines, detail: "" },
    { kind: "figures-implausible", count: implausible.count, lines: implausible.lines, detail: "" },
  ] as const;
  return notes.filter(({ count }) => count > 0);
}

function newestIn(rows: Reshaped["rows"]): Batch["newest"] {
  const periodOf = ({ cells }: Reshaped["rows"][number]) => (cells["period"] ?? "") as Period;
  const newest = rows.reduce((one, other) => (periodOf(other) > periodOf(one) ? other : one));
  return { period: periodOf(newest), indicator: newest.cells["indicator"] ?? null };
}

function groupsOf(table: Table, roles: readonly ColumnRole[], key: "section" | "unit") {
  const column = table.columns[roles.findIndex(({ kind }) => kind === key)];
  const county = table.columns[roles.findIndex(({ kind }) => kind === "county")];
  return column ? placeGroups(column, county ?? null, table.lines) : null;
}

/** A missing cell is empty, a text always quoted: so the database tells them apart. */
function csvLine(
  line: number,
  columns: readonly string[],
  cells: Readonly<Record<string, string | null>>,
): string {
  return `${[String(line), ...columns.map((name) => quoted(cells[name] ?? null))].join(",")}\n`;
}

function quoted(cell: string | null): string {
  if (cell === null || cell === "") return "";
  return `"${cell.replaceAll('"', '""').replace(/[\r\n]+/g, " ")}"`;
}
