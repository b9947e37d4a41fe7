import { decodeText, detectEncoding } from "../encoding/decode-text";

/** An entry as the archive's directory lists it. */
export interface Entry {
  /** As it is called in the archive, with `/` between folders. */
  readonly name: string;
  readonly packedBytes: number;
  /** What it says it unpacks to. */
  readonly bytes: number;
  readonly method: number;
  readonly checksum: number;
  readonly isEncrypted: boolean;
  /** Where its own header stands in the file. */
  readonly offset: number;
  /** Where its name stands in the directory. */
  readonly nameAt: number;
}

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const LOCATOR_BYTES = 20;
const DIRECTORY = 0x02014b50;
const DIRECTORY_BYTES = 46;
const WIDE_EXTRA = 1;
const WIDE = 0xffffffff;
const UTF8_FLAG = 0x800;

/**
 * The directory of a ZIP archive (PKWARE APPNOTE 6.3.10, 4.3); null where it has none. An exception of
 * the view (RangeError) means that the directory points outside the file.
 */
export function entriesOf(bytes: Uint8Array): readonly Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { count, start } = directoryOf(view, end);
  const entries: Entry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError("directory entry expected");
    entries.push(entryAt(view, bytes, at));
    at +=
      DIRECTORY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  return null;
}

function directoryOf(view: DataView, end: number) {
  const locator = end - LOCATOR_BYTES;
  if (locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const wide = Number(view.getBigUint64(locator + 8, true));
    return {
      count: Number(view.getBigUint64(wide + 32, true)),
      start: Number(view.getBigUint64(wide + 48, true)),
    };
  }
  return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + DIRECTORY_BYTES + view.getUint16(at + 28, true);
  const name = bytes.subarray(at + DIRECTORY_BYTES, nameEnd);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const narrow = {
    bytes: view.getUint32(at + 24, true),
    packedBytes: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name: nameOf(name, (flags & UTF8_FLAG) !== 0),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    isEncrypted: (flags & 1) !== 0,
    nameAt: at + DIRECTORY_BYTES,
    ...widened(view, narrow, [nameEnd, extraEnd]),
  };
}

/** Sizes beyond 4 GB stand in an extra field, in this order, only those that are too wide. */
function widened(
  view: DataView,
  sizes: Pick<Entry, "bytes" | "packedBytes" | "offset">,
  [from, to]: readonly [number, number],
) {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== WIDE_EXTRA) continue;
    const wide = { ...sizes };
    let next = at + 4;
    for (const key of ["bytes", "packedBytes", "offset"] as const) {
      if (sizes[key] !== WIDE) continue;
      wide[key] = Number(view.getBigUint64(next, true));
      next += 8;
    }
    return wide;
  }
  return sizes;
}

/** Chinese Windows writes names in GBK without saying so. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const encoding = isUtf8 ? "UTF-8" : detectEncoding(bytes).encoding;
  return decodeText(bytes, encoding === "windows-1252" ? "GB18030" : encoding).replaceAll(
    "\\",
    "/",
  );
}
