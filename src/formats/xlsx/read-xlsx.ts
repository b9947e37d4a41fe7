import { EncryptedFileError, ParseError, type ReadOptions, type Sheet, type Workbook } from "hucre";
import { readOds } from "hucre/ods";
import { readXls, readXlsb, readXlsx } from "hucre/xlsx";
import { listEntries, unpack } from "../archive/unzip";
import type { Reader, ReadRequest, SourceFile } from "../format";
import { broken, limits, refused } from "../limits";
import { NoteList } from "../note-list";
import { withNamesAsListed } from "./part-names";
import { type LargeWorkbook, readScanned, scanLarge } from "./read-large";
import { hasPercentFormat, sayUnvaluedFormulas } from "./sheet-cells";
import { tableOfSheet } from "./sheet-table";

type Parse = (bytes: Uint8Array, options: ReadOptions) => Promise<Workbook>;

/** Excel since 2007, and what WPS and LibreOffice save as such. */
export const readXlsxFile = reader(readXlsx, true, scanLarge);
/** Excel's binary workbook. */
export const readXlsbFile = reader(readXlsb, true);
/** OpenDocument. */
export const readOdsFile = reader(readOds, true);
/** Excel 97 to 2003. */
export const readXlsFile = reader(readXls, false);

const STYLED_ROWS = 60;

type Scan = (file: SourceFile) => Promise<LargeWorkbook | null> | null;

/** `scan` takes large sheets; what it leaves alone is parsed. */
function reader(parseWhole: Parse, isArchive: boolean, scan: Scan = () => null): Reader {
  return async (given) => {
    const { options } = given;
    const file = isArchive ? { ...given.file, bytes: withNamesAsListed(given.file) } : given.file;
    const request = { ...given, file };
    const hasPercents = !isArchive || percentsIn(file);
    const large = await scan(file);
    const parse: Parse = large ? (_, how) => readScanned(large, how) : parseWhole;
    const workbook = await parsed(request, parse, { maxRows: limits.rows + 1 });
    const sheet = chosenSheet(workbook, options.table);
    if (!sheet) throw refused(file.name, "no-table");
    if (sheet.rows.length > limits.rows) throw refused(file.name, "too-many-rows", limits.rows);
    const styles = { readStyles: true, maxRows: STYLED_ROWS, sheets: [sheet.name] };
    // Formats cost a second reading, so only where one of them changes how a number is shown.
    const styled = hasPercents ? await parsed(request, parse, styles).catch(() => null) : null;
    const notes = new NoteList();
    sayWorkbook(notes, workbook, sheet);
    const table = tableOfSheet(
      { file: file.name, sheet, styled: styled?.sheets[0], headerRow: options.headerRow },
      notes,
    );
    return {
      tables: [table],
      tableNames: namesOfFilled(workbook, sheet),
      notes: notes.all(),
      encoding: null,
      crs: null,
    };
  };
}

/** Also refuses an archive that would unpack to too much. */
function percentsIn(file: SourceFile): boolean {
  const styles = listEntries(file).find(({ name }) =>
    /(?:^|\/)(?:styles|content)\.xml$/i.test(name),
  );
  if (!styles) return true;
  return hasPercentFormat(new TextDecoder().decode(unpack(file, styles)));
}

async function parsed(
  { file }: ReadRequest,
  parse: Parse,
  options: ReadOptions,
): Promise<Workbook> {
  try {
    return await parse(file.bytes, options);
  } catch (problem) {
    if (problem instanceof EncryptedFileError)
      throw refused(file.name, "encrypted", "", { cause: problem });
    if (isOverItsLimit(problem))
      throw refused(file.name, "sheet-too-large", "", { cause: problem });
    throw broken(file.name, problem);
  }
}

/** The library stops at 20 million cells of the rectangle that a sheet spans; its words alone tell. */
function isOverItsLimit(problem: unknown): boolean {
  return problem instanceof ParseError && / over the \d+ limit/.test(problem.message);
}

/** The sheet asked for, else the first shown one with more than a header, else with anything at all. */
function chosenSheet({ sheets }: Workbook, name: string | undefined): Sheet | undefined {
  if (name !== undefined) return sheets.find((sheet) => sheet.name === name);
  const filled = (fewest: number) =>
    sheets.filter(({ rows }) => rows.filter((row) => row.some(isFilled)).length >= fewest);
  const tables = filled(2);
  const shown = tables.find(({ hidden, veryHidden }) => !hidden && !veryHidden);
  return shown ?? tables[0] ?? filled(1)[0] ?? sheets[0];
}

/** Sheets that can be asked for: new workbooks come with empty ones, which nobody wants to read. */
function namesOfFilled({ sheets }: Workbook, chosen: Sheet): readonly string[] {
  const isAsked = (sheet: Sheet) =>
    sheet === chosen || sheet.rows.some((row) => row.some(isFilled));
  return sheets.filter(isAsked).map(({ name }) => name);
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}

function sayWorkbook(notes: NoteList, { sheets, dateSystem }: Workbook, sheet: Sheet): void {
  const others = sheets.filter((each) => each !== sheet && each.rows.length > 0);
  if (others.length > 0)
    notes.say("other-sheets", others.map(({ name }) => name).join(", "), others.length);
  if (dateSystem === "1904") notes.say("date-1904", "");
  sayUnvaluedFormulas(sheet, notes);
}
