import type { ReadNote } from "../../domain/tables/read-note";
import {
  decodeText,
  detectEncoding,
  type Encoding,
  encodings,
  isUtf8,
} from "../encoding/decode-text";
import type { ReadRequest } from "../format";
import { refused } from "../limits";

export interface Utf8Text {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly notes: readonly ReadNote[];
}

const MARK_BYTES = 3;
const HEAD = 1 << 16;

/** A text file as UTF-8 without its byte order mark. What is UTF-8 already is not copied. */
export function asUtf8({ file, options }: ReadRequest): Utf8Text {
  const detected = detectEncoding(file.bytes);
  const encoding = encodings.find((name) => name === options.encoding) ?? detected.encoding;
  const isGuessed = detected.isGuessed && options.encoding === undefined;
  const own = encoding === "UTF-8" && !detected.isGuessed ? withoutMark(file.bytes) : null;
  if (own) {
    if (own.subarray(0, HEAD).includes(0)) throw refused(file.name, "unknown-format");
    return { bytes: own, encoding, notes: [] };
  }
  const text = decodeText(file.bytes, encoding);
  if (text.slice(0, HEAD).includes("\0")) throw refused(file.name, "unknown-format");
  const notes: ReadNote[] = [];
  if (isGuessed) notes.push({ kind: "encoding-guessed", count: 1, lines: [], detail: encoding });
  const broken = brokenLines(text);
  if (broken.count > 0) notes.push({ kind: "text-replaced", ...broken, detail: encoding });
  return { bytes: new TextEncoder().encode(text), encoding, notes };
}

/** Valid UTF-8 behind its mark, or as it is without one; null where the mark promised too much. */
function withoutMark(bytes: Uint8Array): Uint8Array | null {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb;
  if (!isMarked) return bytes;
  return isUtf8(bytes) ? bytes.subarray(MARK_BYTES) : null;
}

const MOST_LINES = 20;

/** How many bytes were no letters, and the first lines they stand on. */
function brokenLines(text: string): { readonly count: number; readonly lines: readonly number[] } {
  let count = 0;
  let line = 1;
  let from = 0;
  const lines = new Set<number>();
  for (let at = text.indexOf("\uFFFD"); at !== -1; at = text.indexOf("\uFFFD", at + 1)) {
    count++;
    for (
      let next = text.indexOf("\n", from);
      next !== -1 && next < at;
      next = text.indexOf("\n", from)
    ) {
      line++;
      from = next + 1;
    }
    if (lines.size < MOST_LINES) lines.add(line);
  }
  return { count, lines: [...lines] };
}
