import type { CellValue, Sheet } from "hucre";
import type { NoteList } from "../note-list";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|GETTING_DATA)$/;
/** A spreadsheet shows fifteen digits of a number; the rest is dust of its arithmetic. */
const DIGITS = 15;

/** The text of a cell as the sheet shows it: codes with their zeros, dates in ISO 8601; null for none. */
export function sheetText(value: CellValue | undefined, isPercent: boolean): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return numberText(value, isPercent);
  if (value instanceof Date) return dateText(value);
  if (typeof value === "object") return null;
  const text = String(value);
  return text.trim() === "" || isErrorCell(text) ? null : text;
}

export function isErrorCell(value: CellValue | undefined): boolean {
  return typeof value === "string" && value.startsWith("#") && ERROR.test(value);
}

function numberText(value: number, isPercent: boolean): string | null {
  if (!Number.isFinite(value)) return null;
  return isPercent ? `${withoutDust(value * 100)}%` : withoutDust(value);
}

function withoutDust(value: number): string {
  const text = String(value);
  return text.length <= DIGITS ? text : String(Number(value.toPrecision(DIGITS)));
}

const DAY_ONE = Date.UTC(1900, 0, 1);

/** A cell of only a time lies on the day before the calendar begins. */
function dateText(date: Date): string | null {
  if (Number.isNaN(date.getTime())) return null;
  const [day = "", time = ""] = date.toISOString().slice(0, 19).split("T");
  if (date.getTime() < DAY_ONE) return time;
  return time === "00:00:00" ? day : `${day}T${time}`;
}

/** A merged range is one cell: what stands in its corner holds for all of it. */
export function fillMerges(sheet: Sheet, from: number): boolean {
  let isFilled = false;
  for (const merge of sheet.merges ?? []) {
    const value = sheet.rows[merge.startRow]?.[merge.startCol];
    if (merge.startRow < from || value === null || value === undefined) continue;
    for (const cells of sheet.rows.slice(merge.startRow, merge.endRow + 1))
      cells.fill(value, merge.startCol, merge.endCol + 1);
    isFilled = true;
  }
  return isFilled;
}

/** Formulas that were never calculated have no value to read. */
export function sayUnvaluedFormulas(sheet: Sheet, notes: NoteList): void {
  for (const [key, { type, formulaResult, value }] of sheet.cells ?? []) {
    const isEmpty = (formulaResult ?? value ?? null) === null;
    if (type === "formula" && isEmpty)
      notes.add("formula-without-value", Number(key.split(",")[0]) + 1);
  }
}

const PERCENT = /^[^"]*%/;

/** The columns whose numbers are shown as percentages, judged by the first rows with their styles. */
export function percentColumns(styled: Sheet | undefined): ReadonlySet<number> {
  const votes = new Map<number, number>();
  for (const [key, { style, value }] of styled?.cells ?? []) {
    if (typeof value !== "number") continue;
    const column = Number(key.split(",")[1]);
    const vote = PERCENT.test(style?.numFmt ?? "") ? 1 : -1;
    votes.set(column, (votes.get(column) ?? 0) + vote);
  }
  return new Set([...votes].filter(([, vote]) => vote > 0).map(([column]) => column));
}

/** Whether a workbook's styles have a number format in per cent: the built-in 9 and 10, or its own. */
export function hasPercentFormat(styles: string): boolean {
  return /<xf[^>]*numFmtId="(?:9|10)"/.test(styles) || /formatCode="[^"]*%/.test(styles);
}
