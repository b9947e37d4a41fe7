export const QUOTE = 0x22;
export const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Walks over the cells of a separated text (RFC 4180) without making strings of them. The fields say
 * what the last call of `next` found; they are overwritten by the next call.
 */
export class CsvCursor {
  /** Of the cell, quotes left out where they only enclose it. */
  start = 0;
  end = 0;
  isQuoted = false;
  /** Whether quotes stand inside the cell, so that its bytes are not yet its text. */
  isEscaped = false;
  endsRecord = true;
  /** The line on which the cell begins, from 1. */
  line = 1;
  /** The line on which a quote was never closed. */
  unclosed: number | null = null;

  readonly bytes: Uint8Array;
  readonly #separator: number;
  readonly #stops = new Uint8Array(256);
  #at: number;
  #nextLine: number;

  constructor(bytes: Uint8Array, separator: number, from = { at: 0, line: 1 }) {
    this.bytes = bytes;
    this.#separator = separator;
    this.#at = from.at;
    this.#nextLine = from.line;
    for (const stop of [separator, LINE_FEED, CARRIAGE_RETURN]) this.#stops[stop] = 1;
  }

  /** Where the next cell begins, so that another cursor can go on from there. */
  get place(): { readonly at: number; readonly line: number } {
    return { at: this.#at, line: this.#nextLine };
  }

  /** Goes to the next cell; false after the last. */
  next(): boolean {
    if (this.#at >= this.bytes.length && this.endsRecord) return false;
    this.line = this.#nextLine;
    this.isEscaped = false;
    this.isQuoted = this.bytes[this.#at] === QUOTE;
    if (this.isQuoted) this.#readQuoted();
    else this.#readPlain();
    this.#passStop();
    return true;
  }

  #readPlain(): void {
    this.start = this.#at;
    this.#skipToStop();
    this.end = this.#at;
  }

  #skipToStop(): void {
    const bytes = this.bytes;
    const stops = this.#stops;
    const length = bytes.length;
    let at = this.#at;
    while (at < length && stops[bytes[at] ?? 0] === 0) at++;
    this.#at = at;
  }

  #readQuoted(): void {
    const bytes = this.bytes;
    this.start = this.#at + 1;
    let at = this.start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) break;
        this.isEscaped = true;
        at++;
      } else if (byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED))
        this.#nextLine++;
    }
    if (at >= bytes.length) this.unclosed ??= this.line;
    this.end = Math.min(at, bytes.length);
    this.#at = at + 1;
    this.#readBehindQuote();
  }

  /** Text behind a closing quote belongs to the cell, as spreadsheets read it. */
  #readBehindQuote(): void {
    const from = this.#at;
    this.#skipToStop();
    if (this.#at <= from) return;
    this.isEscaped = true;
    this.start -= 1;
    this.end = Math.min(this.#at, this.bytes.length);
  }

  #passStop(): void {
    const byte = this.bytes[this.#at];
    this.endsRecord = byte !== this.#separator;
    this.#at += byte === CARRIAGE_RETURN && this.bytes[this.#at + 1] === LINE_FEED ? 2 : 1;
    if (this.endsRecord) this.#nextLine++;
  }
}

/** The text of a cell in which quotes stand. */
export function unescaped(cell: string): string {
  if (!cell.startsWith('"')) return cell.replaceAll('""', '"');
  const close = /^"((?:[^"]|"")*)"/.exec(cell);
  const inside = close?.[1] ?? "";
  return inside.replaceAll('""', '"') + cell.slice(close?.[0].length ?? 0);
}
