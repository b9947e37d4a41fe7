export type CsvCell = string | number | boolean | null;

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?%?$/;
// Excel and WPS read the full-width signs as formula starts too.
const FORMULA_START = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/;

/**
 * A table as CSV that Excel and WPS open as text: RFC 4180 quotes, CRLF, and a byte order mark,
 * without which they do not take it for UTF-8.
 */
export function writeCsvTable(
  columns: readonly string[],
  rows: readonly (readonly CsvCell[])[],
): Uint8Array {
  const lines = [columns, ...rows].map((cells) => cells.map(csvCell).join(","));
  return new TextEncoder().encode(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function csvCell(cell: CsvCell): string {
  const text = disarmed(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A name that starts like a formula would be run by a spreadsheet; an apostrophe makes it text. */
function disarmed(cell: CsvCell): string {
  const text = String(cell ?? "");
  return FORMULA_START.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}
