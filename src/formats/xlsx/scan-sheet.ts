import { type CellValue, serialToDate } from "hucre";
import { runsText, xmlText } from "./xml-text";

/** What cells of a workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Whether a style, by its number, shows a number as a date. */
  readonly isDate: (style: number) => boolean;
  readonly is1904: boolean;
}

export interface ScannedSheet {
  readonly rows: CellValue[][];
  /** Places "row,column" of formulas that were never calculated. */
  readonly unvalued: readonly string[];
}

const TAGS = /<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)|<row\b([^>]*)>/g;
/** What the scan does not know: it leaves such a sheet to a parser of all XML. */
const UNUSUAL = /<!|<\w+:(?:row|c)[\s>]/;
/** A dense rectangle of more would not fit into memory. */
const MOST_CELLS = 20_000_000;
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/**
 * The cells of a sheet's `<sheetData>`, without a tree of its XML: large sheets are mostly cells, and this is
 * several times faster. null where anything stands there that it does not know.
 */
export function scanSheet(sheetData: string, context: CellContext): ScannedSheet | null {
  if (UNUSUAL.test(sheetData)) return null;
  const scan = new SheetScan(context);
  TAGS.lastIndex = 0;
  for (let tag = TAGS.exec(sheetData); tag; tag = TAGS.exec(sheetData)) {
    if (tag[3] !== undefined) scan.startRow(tag[3]);
    else scan.addCell(tag[1] ?? "", tag[2] ?? "");
    if (scan.isTooLarge) return null;
  }
  return { rows: scan.rows, unvalued: scan.unvalued };
}

class SheetScan {
  readonly rows: CellValue[][] = [];
  readonly unvalued: string[] = [];
  readonly #context: CellContext;
  #row = -1;
  #column = -1;
  #cells = 0;

  constructor(context: CellContext) {
    this.#context = context;
  }

  get isTooLarge(): boolean {
    const isOutside = this.#row >= MOST_ROWS || this.#column >= MOST_COLUMNS;
    return isOutside || this.#cells > MOST_CELLS;
  }

  startRow(attributes: string): void {
    const number = Number(attribute(attributes, "r") ?? Number.NaN);
    this.#row = number >= 1 ? number - 1 : this.#row + 1;
    this.#column = -1;
    if (this.isTooLarge) return;
    while (this.rows.length <= this.#row) this.rows.push([]);
  }

  addCell(attributes: string, inside: string): void {
    const place = attribute(attributes, "r");
    this.#column = place === null ? this.#column + 1 : columnOf(place);
    const cells = this.rows[this.#row];
    // Cells of formats alone may reach far beyond the table: rows coloured to the last column.
    if (!cells || inside === "" || this.isTooLarge) return;
    this.#cells += Math.max(0, this.#column + 1 - cells.length);
    while (cells.length < this.#column) cells.push(null);
    cells[this.#column] = this.#valueOf(attributes, inside);
  }

  #valueOf(attributes: string, inside: string): CellValue {
    const type = attribute(attributes, "t") ?? "n";
    if (type === "inlineStr") return runsText(inside);
    const raw = valueIn(inside);
    if (type === "s") return this.#context.strings[raw === "" ? -1 : Number(raw)] ?? null;
    if (type === "str") return xmlText(raw);
    if (type === "b") return raw === "1" || raw.toLowerCase() === "true";
    if (type === "e") return xmlText(raw);
    return this.#number(attributes, inside, raw);
  }

  #number(attributes: string, inside: string, raw: string): CellValue {
    if (raw === "") {
      if (hasFormula(inside)) this.unvalued.push(`${this.#row},${this.#column}`);
      return null;
    }
    const value = Number(raw);
    if (Number.isNaN(value)) return xmlText(raw);
    const style = attribute(attributes, "s");
    const isDate = style !== null && this.#context.isDate(Number(style));
    return isDate ? serialToDate(value, this.#context.is1904) : value;
  }
}

/** An attribute of a start tag; null where it has none of that name. Values of cells' tags hold no entities. */
function attribute(attributes: string, name: string): string | null {
  const start = attributes.indexOf(` ${name}="`);
  if (start === -1) return null;
  const from = start + name.length + 3;
  return attributes.slice(from, attributes.indexOf('"', from));
}

const LETTER_BEFORE_A = 64;

/** "AB12" → 27 */
function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at++) {
    const letter = place.charCodeAt(at) - LETTER_BEFORE_A;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function valueIn(inside: string): string {
  if (inside.startsWith("<v>") && inside.indexOf("<", 3) === inside.length - 4)
    return inside.slice(3, -4);
  return /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(inside)?.[1] ?? "";
}

function hasFormula(inside: string): boolean {
  return /<f(?:\s[^>]*)?>[^<]/.test(inside) || /<f\s[^>]*t="shared"[^>]*\ssi="/.test(inside);
}
