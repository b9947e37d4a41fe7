import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { calcTreeSize } from "flatgeobuf/lib/mjs/packedrtree.js";

const MAGIC = [0x66, 0x67, 0x62];
/** Major versions of the format; the second differs in nothing we read. */
const VERSIONS = new Set([2, 3]);
const HEADER_START = 12;
const MAX_HEADER = 10 * 1024 * 1024;

/**
 * Are all lengths in the file consistent? The reader itself waits for ever on a file cut short in its
 * first hundred bytes, so nothing is handed to it unchecked.
 */
export async function isWholeFlatGeobuf(bytes: Uint8Array): Promise<boolean> {
  const header = await headerOf(bytes);
  if (!header) return false;
  const { featuresCount, indexNodeSize } = header.meta;
  const indexSize = indexNodeSize > 0 ? calcTreeSize(featuresCount, indexNodeSize) : 0;
  return areFeaturesWhole(bytes, header.end + indexSize, featuresCount);
}

/** The header is enough to trust a host's byte ranges; the rest is read piece by piece. */
export async function startsAsFlatGeobuf(bytes: Uint8Array): Promise<boolean> {
  return (await headerOf(bytes)) !== null;
}

async function headerOf(bytes: Uint8Array): Promise<{ meta: HeaderMeta; end: number } | null> {
  const isOurs = MAGIC.every((byte, index) => bytes[index] === byte);
  if (bytes.length < HEADER_START || !isOurs || !VERSIONS.has(bytes[3] ?? 0)) return null;
  const length = viewOf(bytes).getUint32(8, true);
  const end = HEADER_START + length;
  if (length < 8 || length > MAX_HEADER || end > bytes.length) return null;
  if (!areCountsSound(bytes, end)) return null;
  const found: HeaderMeta[] = [];
  // Given the header alone the reader finds no feature: all it does is call back.
  const head = bytes.slice(0, end);
  for await (const _ of deserialize(head, { headerMetaFn: (meta) => found.push(meta) })) break;
  const [meta] = found;
  return meta ? { meta, end } : null;
}

/** Where the header's table keeps its fields, by the schema of the format. */
const slots = { columns: 18, featuresCount: 20, indexNodeSize: 22 };
const POINTER = 4;
const USUAL_NODE = 16;

/**
 * The reader believes any count: it walks a damaged list of columns for minutes, and looks for the index
 * of no features for ever.
 */
function areCountsSound(bytes: Uint8Array, end: number): boolean {
  const view = viewOf(bytes.subarray(0, end));
  try {
    const table = HEADER_START + view.getUint32(HEADER_START, true);
    const fields = table - view.getInt32(table, true);
    if (fields < HEADER_START || fields + view.getUint16(fields, true) > end) return false;
    const fieldAt = (slot: number) => {
      const isThere = slot < view.getUint16(fields, true);
      const offset = isThere ? view.getUint16(fields + slot, true) : 0;
      return offset === 0 ? null : table + offset;
    };
    const [columns, count, node] = Object.values(slots).map(fieldAt);
    const list = columns ? columns + view.getUint32(columns, true) : null;
    if (list !== null && list + POINTER * (1 + view.getUint32(list, true)) > end) return false;
    const isCounted = count ? view.getBigUint64(count, true) > 0n : false;
    return isCounted || (node ? view.getUint16(node, true) : USUAL_NODE) === 0;
  } catch {
    return false;
  }
}

function areFeaturesWhole(bytes: Uint8Array, start: number, count: number): boolean {
  const view = viewOf(bytes);
  let offset = start;
  let seen = 0;
  while (offset + 4 <= bytes.length) {
    const length = view.getUint32(offset, true);
    if (length === 0) return false;
    offset += 4 + length;
    seen++;
  }
  // A count of zero means that the writer did not know it.
  return offset === bytes.length && (count === 0 || seen === count);
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
