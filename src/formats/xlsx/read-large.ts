import { zipSync } from "fflate";
import { isDateFormat, type ReadOptions, type Workbook } from "hucre";
import { readXlsx } from "hucre/xlsx";
import type { Entry } from "../archive/entries-of";
import { listEntries, unpackLarge } from "../archive/unzip";
import type { SourceFile } from "../format";
import { type CellContext, type ScannedSheet, scanSheet } from "./scan-sheet";
import { runsText, xmlText } from "./xml-text";

/** From so many bytes of XML on a sheet is scanned. */
const LARGE = 1 << 20;
/** So many rows stay in the workbook, for the styles of its first cells. */
const KEPT_ROWS = 60;

const STRINGS = "xl/sharedStrings.xml";
/** Scanned rows have their texts already. */
const NO_STRINGS = new TextEncoder().encode(
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
);

/** A workbook whose rows were scanned; what else it holds is in `rest`, as bytes of a small workbook. */
export interface LargeWorkbook {
  readonly rest: Uint8Array;
  /** By the text that stands in the last row of the sheet in `rest`. */
  readonly sheets: ReadonlyMap<string, ScannedSheet>;
}

function isSheet({ name }: Entry): boolean {
  return /^xl\/worksheets\/[^/]+\.xml$/.test(name);
}

/** What cells refer to; null where a part is written in a way not known here. */
async function contextOf(file: SourceFile, entries: readonly Entry[]): Promise<CellContext | null> {
  const textOf = async (name: string) => {
    const entry = entries.find((each) => each.name === name);
    return entry ? new TextDecoder().decode(await unpackLarge(file, entry)) : "";
  };
  const strings = stringsOf(await textOf(STRINGS));
  const is1904 = /<workbookPr[^>]*\sdate1904="(?:1|true)"/.test(await textOf("xl/workbook.xml"));
  return strings && { strings, is1904, isDate: datesOf(await textOf("xl/styles.xml")) };
}

/** null for a workbook without a large sheet, or with anything the scan does not know. */
export async function scanLarge(file: SourceFile, large = LARGE): Promise<LargeWorkbook | null> {
  const entries = listEntries(file);
  if (!entries.some((entry) => isSheet(entry) && entry.bytes >= large)) return null;
  const context = await contextOf(file, entries);
  if (!context) return null;
  const parts: Record<string, Uint8Array> = {};
  const sheets = new Map<string, ScannedSheet>();
  for (const entry of entries) {
    const bytes = entry.name === STRINGS ? NO_STRINGS : await unpackLarge(file, entry);
    parts[entry.name] = bytes;
    if (!isSheet(entry)) continue;
    const xml = new TextDecoder().decode(bytes);
    if (/<sheetData\s*\/>/.test(xml)) continue;
    const cut = cutSheet(xml, entry.name, context);
    if (!cut) return null;
    sheets.set(entry.name, cut.sheet);
    parts[entry.name] = new TextEncoder().encode(cut.rest);
  }
  return { rest: zipSync(parts, { level: 0 }), sheets };
}

/** Reads what is left of it with the library, and puts the scanned rows in their places. */
export async function readScanned(
  { rest, sheets }: LargeWorkbook,
  options: ReadOptions,
): Promise<Workbook> {
  const workbook = await readXlsx(rest, options);
  // Who asks for styles looks at the first rows, and those are still there.
  if (options.readStyles) return workbook;
  for (const sheet of workbook.sheets) {
    const scanned = sheets.get(String(sheet.rows.at(-1)?.[0]));
    if (!scanned) continue;
    sheet.rows = scanned.rows;
    const formula = { type: "formula", value: null } as const;
    sheet.cells = new Map(scanned.unvalued.map((place) => [place, formula]));
  }
  return workbook;
}

interface CutSheet {
  readonly sheet: ScannedSheet;
  readonly rest: string;
}

/** Scans a sheet and takes its rows out, but for the first and one that bears its name. */
function cutSheet(xml: string, name: string, context: CellContext): CutSheet | null {
  const start = /<sheetData\s*>/.exec(xml);
  const end = xml.lastIndexOf("</sheetData>");
  if (!start || end === -1) return null;
  const from = start.index + start[0].length;
  const data = xml.slice(from, end);
  const sheet = scanSheet(data, context);
  if (!sheet) return null;
  let kept = 0;
  for (let row = 0; row < KEPT_ROWS; row++) {
    const close = data.indexOf("</row>", kept);
    if (close === -1) break;
    kept = close + "</row>".length;
  }
  const at = (scanSheet(data.slice(0, kept), context)?.rows.length ?? 0) + 1;
  const mark = `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${name}</t></is></c></row>`;
  return { sheet, rest: xml.slice(0, from) + data.slice(0, kept) + mark + xml.slice(end) };
}

/** The workbook's table of texts; null where it is written in a way not known here. */
function stringsOf(xml: string): readonly string[] | null {
  if (xml === "") return [];
  if (xml.includes("<!") || !/<sst[\s>]/.test(xml)) return null;
  const strings: string[] = [];
  for (const [, inside = ""] of xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g))
    strings.push(runsText(inside));
  return strings;
}

function datesOf(xml: string): (style: number) => boolean {
  const formats = new Map<string, string>();
  for (const [, attributes = ""] of xml.matchAll(/<numFmt\s([^>]*)>/g)) {
    const id = /numFmtId="(\d+)"/.exec(attributes)?.[1];
    const code = /formatCode="([^"]*)"/.exec(attributes)?.[1];
    if (id && code) formats.set(id, xmlText(code));
  }
  const styles = /<cellXfs[\s>][\s\S]*?<\/cellXfs>/.exec(xml)?.[0] ?? "";
  const isDate = Array.from(styles.matchAll(/<xf\s([^>]*)>/g), ([, attributes = ""]) => {
    const id = /numFmtId="(\d+)"/.exec(attributes)?.[1] ?? "0";
    return isDateFormat(formats.get(id) ?? id);
  });
  return (style) => isDate[style] ?? false;
}
