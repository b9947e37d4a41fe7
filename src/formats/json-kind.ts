const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN = new Set([0x7b, 0x5b]);
const CLOSE = new Set([0x7d, 0x5d]);
const COLON = 0x3a;
const LONGEST = 200;
const decoder = new TextDecoder();

/**
 * The text under `key` of the outermost object (of the first one, where one follows another), found
 * without parsing the rest; null where there is none. A file may put its type behind a million features.
 */
export function outermostText(bytes: Uint8Array, key: string): string | null {
  let lastKey: string | null = null;
  for (const { at, end } of outermostStrings(bytes)) {
    const text = decoder.decode(bytes.subarray(at, Math.min(end, at + LONGEST)));
    if (lastKey === key) return text;
    lastKey = isKey(bytes, end + 1) ? text : null;
  }
  return null;
}

/** The strings that stand directly in the outermost object. */
function* outermostStrings(bytes: Uint8Array) {
  let depth = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (OPEN.has(byte)) depth++;
    else if (CLOSE.has(byte) && --depth <= 0) return;
    if (byte !== QUOTE) continue;
    const end = stringEnd(bytes, at + 1);
    if (depth === 1) yield { at: at + 1, end };
    at = end;
  }
}

function stringEnd(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== QUOTE) at += bytes[at] === BACKSLASH ? 2 : 1;
  return at;
}

function isKey(bytes: Uint8Array, from: number): boolean {
  let at = from;
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at++;
  return bytes[at] === COLON;
}
