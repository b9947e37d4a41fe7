/** One CSV text of our own: plain commas, quotes only where needed, LF, no byte order mark. */
export function csvText(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]) {
  const cell = (value: unknown) => {
    const text = value === null || value === undefined ? "" : String(value);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}
