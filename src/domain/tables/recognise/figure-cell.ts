import { saysNothing } from "../../water/parse-reading";
import type { CleanRow, LeftOutRow } from "./reshape";
import type { FigureKind, Vocabulary } from "./vocabulary";

type Cells = CleanRow["cells"];

/** How many, and the lines of the first. */
export interface CountedLines {
  readonly count: number;
  readonly lines: readonly number[];
}

const MOST_LINES = 20;

export class LineCounter implements CountedLines {
  readonly lines: number[] = [];
  count = 0;

  add(line: number): void {
    if (this.count++ < MOST_LINES && this.lines.at(-1) !== line) this.lines.push(line);
  }
}

/** Marks that no figure is there, whatever the column is of. */
const NO_FIGURE = /^(?:[-‐-―−]+|\/+|…+|\.{3,}|#?n\/?a|nan|null|none)$/i;
/** Words that say so where figures are asked for; where words are asked for they may be the answer. */
const NO_FIGURE_WORDS =
  /^(?:无|无数据|暂无|暂无数据|缺|缺测|缺数|缺失|空|空白|不详|未(?:监测|测|检测|采样|统计|上报|报|填|填报|评估|核算))$/;

/**
 * A number, or else words where the indicator is stated in words; a blank and a mark of nothing are an empty
 * figure. Else what was left out: words where a number belongs, and what has digits but is no number.
 */
export function reportedIn(
  value: string | null,
  stated: string | null,
  kind: FigureKind | undefined,
): Cells | Extract<LeftOutRow["reason"], "figure"> | "empty" {
  const takesWords = kind?.takesWords ?? true;
  const given = value !== null && isNothing(value, takesWords) ? null : value;
  const number = given === null ? null : numberIn(given);
  if (number !== null) return { value: number, text: null };
  if (given === null && (stated === null || !takesWords)) return "empty";
  if (given !== null && (!takesWords || /\d/.test(given))) return "figure";
  return { value: null, text: stated ?? given };
}

function isNothing(value: string, takesWords: boolean): boolean {
  const even = value.normalize("NFKC").replace(/\s/g, "");
  return NO_FIGURE.test(even) || (!takesWords && NO_FIGURE_WORDS.test(even));
}

/** "1,234.5", "８１．２", "87.5%" as plain digits; null for words. What is not exact (约, ≥) is no number. */
export function numberIn(text: string): string | null {
  const even = text
    .normalize("NFKC")
    .trim()
    .replace(/(\d),(?=\d{3}(?:\D|$))/g, "$1");
  return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?$/i.test(even)
    ? even.replace(/^\+|%$/g, "")
    : null;
}

/** Of the rows the database takes, those whose figure cannot be right: they are not assessed. */
export function implausibleRows(rows: readonly CleanRow[], { figures }: Vocabulary): CountedLines {
  const found = new LineCounter();
  for (const { line, cells } of rows) {
    const range = figures.get(cells["indicator"] ?? "")?.plausible;
    const value = cells["value"] ?? null;
    if (range && value !== null && !isWithin(Number(value), range)) found.add(line);
  }
  return found;
}

function isWithin(value: number, [low, high]: FigureKind["plausible"]): boolean {
  return value >= low && value <= high;
}

/** Rows of readings that say there is none: the database keeps them, with what they say. */
export function absentRows(rows: readonly CleanRow[]): CountedLines {
  const found = new LineCounter();
  for (const { line, cells } of rows) {
    const value = cells["value"] ?? "";
    if (!/^\d/.test(value) && saysNothing(value)) found.add(line);
  }
  return found;
}
