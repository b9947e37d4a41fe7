import { codeOf, type JoinReport } from "../../join/join-report";
import type { PlaceMatch } from "../../join/match-place";
import { parseReadingWay } from "../../water/reading-way";
import { cellAt, type Table } from "../table";
import { isSameUnit, parseUnitOfMeasure } from "../unit-words";
import { withoutDuplicates } from "./duplicates";
import {
  absentRows,
  type CountedLines,
  implausibleRows,
  LineCounter,
  reportedIn,
} from "./figure-cell";
import { isTotal } from "./is-total";
import { parsePeriodText, periodOfParts } from "./period-text";
import type { ColumnRole, Recognition } from "./recognise-table";
import { bareName, measureIn, type Vocabulary } from "./vocabulary";

/** A row as the database takes it; cells by the column names of its table. */
export interface CleanRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string | null>>;
}

export const leftOutReasons = [
  "place",
  "other-level",
  "period",
  "indicator",
  "item",
  "figure",
  "other-measure",
  "duplicate",
  "total",
] as const;

export interface LeftOutRow {
  readonly line: number;
  readonly reason: (typeof leftOutReasons)[number];
  /** The text that could not be understood. */
  readonly text: string;
}

export interface Reshaped {
  readonly kind: "observation" | "reading";
  readonly rows: readonly CleanRow[];
  /** The first of the rows that were left out. */
  readonly leftOut: readonly LeftOutRow[];
  readonly leftOutCount: number;
  /** Cells that say there is no figure: missing, never zero. */
  readonly empty: CountedLines;
  /** Rows whose figure cannot be right. */
  readonly implausible: CountedLines;
}

/** What a person says where the table itself does not. */
export interface ReshapeChoices {
  readonly period: string | null;
  readonly indicator: string | null;
  /** Of rows for the same place, matter and period: none is taken unless a rule says which. */
  readonly duplicates: "none" | "first" | "last";
  /** Written to each row that names no source. */
  readonly source: string;
}

export interface ReshapeContext {
  readonly join: JoinReport;
  /** For each row the entry of the join it belongs to. */
  readonly groupOf: Uint32Array;
  readonly vocabulary: Vocabulary;
  readonly choices: ReshapeChoices;
}

const MOST_LISTED = 200;

type Why = Pick<LeftOutRow, "reason" | "text">;

/** Keeps the first rows that were left out, and counts them all; empty figures apart. */
class LeftOutList {
  readonly rows: LeftOutRow[] = [];
  readonly empty = new LineCounter();
  count = 0;

  add(line: number, why: Why): void {
    if (this.count++ < MOST_LISTED) this.rows.push({ line, ...why });
  }
}

/** A wide or long table of figures as rows of the database; what cannot be understood is left out and said. */
export function reshape(
  table: Table,
  recognition: Recognition,
  { join, groupOf, vocabulary, choices }: ReshapeContext,
): Reshaped {
  const isReading = recognition.content === "readings";
  const places = join.entries.map(({ text, match }) => ({
    text,
    code: codeOf(match),
    unplaced: unplacedBy(text, match),
  }));
  const reader = new RowReader(table, recognition.roles);
  const rows: CleanRow[] = [];
  const leftOut = new LeftOutList();
  for (let row = 0; row < table.rowCount; row++) {
    const line = table.lines[row] ?? row + 1;
    const { text, code, unplaced } = places[groupOf[row] ?? 0] ?? nowhere;
    const context = { reader, row, choices, vocabulary, isReading };
    if (code === null) leftOut.add(line, unplaced ?? whyUnplaced(text, cellsAt(table, row)));
    else rows.push(...figureRows({ line, code }, context, leftOut));
  }
  const { kept, dropped } = withoutDuplicates(rows, choices.duplicates);
  for (const { line, ...why } of dropped) leftOut.add(line, why);
  return {
    kind: isReading ? "reading" : "observation",
    rows: kept,
    leftOut: leftOut.rows,
    leftOutCount: leftOut.count,
    empty: isReading ? absentRows(kept) : leftOut.empty,
    implausible: implausibleRows(kept, vocabulary),
  };
}

const nowhere = { text: "", code: null, unplaced: null } as const;

/** One row per figure; figures that cannot be understood are left out with the reason. */
function figureRows(
  { line, code }: { readonly line: number; readonly code: string },
  context: RowContext,
  leftOut: LeftOutList,
): readonly CleanRow[] {
  const key = context.isReading ? "section" : "unit";
  return context.reader.figures(context.row).flatMap((figure) => {
    const cells = cellsOf(figure, context);
    if (typeof cells !== "string") return [{ line, cells: { ...cells, [key]: code } }];
    if (cells === "empty") leftOut.empty.add(line);
    else leftOut.add(line, { reason: cells, text: leftOutText(figure, cells, context) });
    return [];
  });
}

/** Why none of the rows of a text has a place; null where that is for their other cells to say. */
function unplacedBy(text: string, { kind }: PlaceMatch): Why | null {
  if (kind === "other-level") return { reason: kind, text };
  return text.trim() === "" ? null : whyUnplaced(text, [text]);
}

/** Why a row has no place. A total often stands in the column before that of the names: all cells are looked at there. */
function whyUnplaced(text: string, cells: readonly (string | null)[]): Why {
  const total = cells.find((cell) => isTotal(cell ?? ""));
  return total ? { reason: "total", text: total } : { reason: "place", text };
}

function cellsAt({ columns }: Table, row: number): readonly (string | null)[] {
  return columns.map((column) => cellAt(column, row));
}

interface Figure {
  readonly value: string | null;
  readonly role: ColumnRole;
  readonly header: string;
}

interface RowContext {
  readonly reader: RowReader;
  readonly row: number;
  readonly choices: ReshapeChoices;
  readonly vocabulary: Vocabulary;
  readonly isReading: boolean;
}

/** Why a cell makes no row; "empty" where it holds no figure that could be lost. */
type NoCells = LeftOutRow["reason"] | "empty";

const YEAR_LENGTH = "2024".length;

type Cells = Readonly<Record<string, string | null>>;

/** Reads the cells of a row by their roles. */
class RowReader {
  readonly #table: Table;
  readonly #roles: readonly ColumnRole[];
  readonly #columns: ReadonlyMap<string, number>;

  constructor(table: Table, roles: readonly ColumnRole[]) {
    this.#table = table;
    this.#roles = roles;
    this.#columns = new Map(roles.map(({ kind }, column) => [kind, column] as const).reverse());
  }

  text(row: number, kind: ColumnRole["kind"]): string | null {
    const column = this.#table.columns[this.#columns.get(kind) ?? -1];
    return column ? cellAt(column, row) : null;
  }

  /** One figure per column of figures; empty cells of a wide table are no rows. */
  figures(row: number): readonly Figure[] {
    return this.#roles.flatMap((role, at) => {
      const column = this.#table.columns[at];
      const isFigure = role.kind === "value" || "id" in role;
      const isText = role.kind === "text" && !this.#columns.has("value");
      if (!column || !(isFigure || isText)) return [];
      const value = cellAt(column, row)?.trim() || null;
      return value === null && role.kind !== "value" ? [] : [{ value, role, header: column.name }];
    });
  }
}

function cellsOf(figure: Figure, context: RowContext): Cells | NoCells {
  const period = periodOf(figure, context);
  if (period === null) return "period";
  return context.isReading
    ? readingOf(figure, period, context)
    : observationOf(figure, asHalf(period), context);
}

/** 1–6月 and 上半年 are the same months: figures of both are one series. */
function asHalf(period: string): string {
  return period.replace(/-to-06$/, "-H1");
}

function periodOf({ role }: Figure, { reader, row, choices }: RowContext): string | null {
  const month = reader.text(row, "month");
  if (role.kind === "period-value") return periodInColumn(role.id, month);
  const own = reader.text(row, "period")?.trim();
  const year = reader.text(row, "year")?.trim();
  if (own) return parsePeriodText(own) ?? (year ? periodOfParts(year, own) : null);
  if (year) return periodOfParts(year, month);
  const ofColumn = "period" in role ? role.period : undefined;
  return ofColumn === undefined ? choices.period : periodInColumn(ofColumn, month);
}

/** A year of the column with a month of the row is that month; any other period contradicts it. */
function periodInColumn(period: string, month: string | null): string | null {
  if (!month?.trim()) return period;
  return period.length === YEAR_LENGTH ? periodOfParts(period, month) : null;
}

function readingOf(
  { value, role, header }: Figure,
  period: string,
  { reader, row, vocabulary, choices }: RowContext,
): Cells | NoCells {
  const named = reader.text(row, "item");
  const item = "id" in role ? role.id : (vocabulary.items.get(bareName(named ?? "")) ?? null);
  if (item === null) return "item";
  return {
    item,
    period,
    value,
    samples: reader.text(row, "samples"),
    unit: reader.text(row, "measure") ?? measureIn(header) ?? measureIn(named ?? ""),
    stated_class: reader.text(row, "class"),
    way: parseReadingWay(reader.text(row, "way") ?? ""),
    source: reader.text(row, "source") ?? choices.source,
  };
}

/** What a figure is measured in by its row, its column or the indicator's name; a bracket may say other things. */
function statedMeasure(header: string, { reader, row }: RowContext): string | null {
  const own = reader.text(row, "measure")?.trim() ?? "";
  if (/[\p{L}%‰％℃]/u.test(own) && own !== "无") return own;
  const named = reader.text(row, "indicator") ?? "";
  return parseUnitOfMeasure(measureIn(header) ?? measureIn(named) ?? "");
}

function leftOutText({ value, header }: Figure, why: NoCells, context: RowContext): string {
  const measure = why === "other-measure" ? statedMeasure(header, context) : null;
  return [value, measure].filter((part) => part !== null).join(" ");
}

function observationOf(
  { value, role, header }: Figure,
  period: string,
  context: RowContext,
): Cells | NoCells {
  const { reader, row, vocabulary, choices } = context;
  const named = reader.text(row, "indicator");
  const own = role.kind === "indicator-value" ? role.id : null;
  const picked = own ?? (named === null ? choices.indicator : null);
  const indicator = vocabulary.indicators.get(bareName(picked ?? named ?? "")) ?? picked;
  if (!indicator) return "indicator";
  const kind = vocabulary.figures.get(indicator);
  const reported = reportedIn(value, reader.text(row, "text"), kind);
  if (typeof reported === "string") return reported;
  const measure = statedMeasure(header, context);
  if (measure && kind?.measure && !isSameUnit(measure, kind.measure)) return "other-measure";
  return {
    indicator,
    period,
    ...reported,
    version: reader.text(row, "version")?.trim() || null,
    source: reader.text(row, "source") ?? choices.source,
  };
}
