export const encodings = ["UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "windows-1252"] as const;

export type Encoding = (typeof encodings)[number];

export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Whether the bytes leave it open: neither a mark at the start nor valid UTF-8 with other letters. */
  readonly isGuessed: boolean;
}

/** Texts of this size stay in the processor's cache: several times faster than a megabyte at once. */
const CHUNK = 1 << 14;
const HEAD = 1 << 16;

/**
 * The encoding of a text: by its byte order mark, by where its NUL bytes stand, as valid UTF-8, else
 * by whether its byte pairs are Chinese letters. The bytes may end in the middle of a letter.
 */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  const marked = byMark(bytes);
  if (marked) return { encoding: marked, isGuessed: false };
  const wide = byNulBytes(bytes.subarray(0, HEAD));
  if (wide) return { encoding: wide, isGuessed: true };
  if (isUtf8(bytes)) return { encoding: "UTF-8", isGuessed: false };
  return { encoding: bestGuess(bytes), isGuessed: true };
}

/** The text without its byte order mark; bytes that are no letters become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): Encoding | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return "UTF-8";
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  if (first === 0xfe && second === 0xff) return "UTF-16BE";
  return null;
}

/** In UTF-16 the high bytes of digits, separators and line ends are NUL, always on the same side. */
function byNulBytes(head: Uint8Array): Encoding | null {
  const nulls = [0, 0];
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 0) nulls[at % 2] = (nulls[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nulls;
  if (Math.max(even, odd) < head.length / 50) return null;
  if (odd > even * 10) return "UTF-16LE";
  return even > odd * 10 ? "UTF-16BE" : null;
}

/** Whether bytes are UTF-8 without a fault; they may end in the middle of a letter. */
export function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for (let from = 0; from < bytes.length; from += CHUNK)
      decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true });
    return true;
  } catch {
    return false;
  }
}

const COMMON_FIRST = 0xb0;
const COMMON_LAST = 0xf7;
const LOWEST_CHINESE_SHARE = 0.6;

/** Damaged UTF-8 shows more whole letters than it has broken ones; else it is Chinese or Western. */
function bestGuess(bytes: Uint8Array): Encoding {
  const head = bytes.subarray(0, HEAD);
  const broken = decodeText(head, "UTF-8").match(/\uFFFD/g)?.length ?? 0;
  const { high, chinese } = countPairs(head);
  if (high === 0 || broken * 20 < high) return "UTF-8";
  if (chinese >= high * LOWEST_CHINESE_SHARE) return "GB18030";
  return "windows-1252";
}

/** How many letters outside ASCII there would be as GB18030, and how many of them are in common use. */
function countPairs(bytes: Uint8Array): { readonly high: number; readonly chinese: number } {
  let [high, chinese, at] = [0, 0, 0];
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const second = bytes[at + 1] ?? 0;
    const isFourBytes = lead >= 0x80 && second >= 0x30 && second <= 0x39;
    if (lead >= 0x80) high++;
    if (isFourBytes || isCommon(lead, second)) chinese++;
    at += lettersBytes(lead, second, isFourBytes);
  }
  return { high, chinese };
}

function lettersBytes(lead: number, second: number, isFourBytes: boolean): number {
  if (isFourBytes) return 4;
  return lead >= 0x80 && second >= 0x40 ? 2 : 1;
}

function isCommon(lead: number, second: number): boolean {
  return second >= 0xa1 && (isSign(lead) || isHanzi(lead));
}

/** Punctuation and full-width letters. */
function isSign(lead: number): boolean {
  return lead >= 0xa1 && lead <= 0xa3;
}

function isHanzi(lead: number): boolean {
  return lead >= COMMON_FIRST && lead <= COMMON_LAST;
}
