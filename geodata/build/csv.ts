/**
 * One CSV text of our own: plain commas, quotes only where needed, LF, no byte order mark. Columns a
 * row lacks are empty.
 */
export function csvText(columns: readonly string[], rows: readonly object[]): string {
  const lines = rows.map((row) => {
    const values = new Map<string, unknown>(Object.entries(row));
    return columns.map((column) => cell(values.get(column))).join(",");
  });
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

function cell(value: unknown): string {
  const text = value === null || value === undefined ? "" : String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
