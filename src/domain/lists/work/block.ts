/** A pasted table as cells; `line` is the line of the text, from 1, as a person would count it. */
export interface BlockRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A block copied from a spreadsheet, or CSV: the first line tells whether tabs or commas part the cells.
 * Quoted cells may hold them, and line breaks. Empty rows are passed over.
 */
export function readBlock(text: string): readonly BlockRow[] {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const comma = /^[^\n]*\t/.test(plain) ? "\t" : ",";
  const rows: BlockRow[] = [];
  let line = 1;
  let at = 0;
  while (at < plain.length) {
    const cells: string[] = [];
    const started = line;
    for (;;) {
      const cell = readCell(plain, at, comma);
      cells.push(cell.text);
      line += cell.breaks;
      at = cell.end;
      if (plain[at] !== comma) break;
      at += 1;
    }
    at += 1;
    line += 1;
    if (cells.some((cell) => cell !== "")) rows.push({ line: started, cells });
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
  readonly breaks: number;
}

function readCell(plain: string, at: number, comma: string): Cell {
  const quoted = /"[^"]*(?:""[^"]*)*"/y;
  quoted.lastIndex = at;
  const [whole] = quoted.exec(plain) ?? [];
  if (whole !== undefined) {
    const end = at + whole.length;
    if (end === plain.length || plain[end] === comma || plain[end] === "\n") {
      const text = whole.slice(1, -1).replace(/""/g, '"');
      return { text: text.trim(), end, breaks: text.split("\n").length - 1 };
    }
  }
  const ends = [plain.indexOf(comma, at), plain.indexOf("\n", at)].filter((end) => end >= 0);
  const end = Math.min(plain.length, ...ends);
  return { text: plain.slice(at, end).trim(), end, breaks: 0 };
}
