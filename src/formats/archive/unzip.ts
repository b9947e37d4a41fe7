import { Inflate } from "fflate";
import type { SourceFile } from "../format";
import { limits, refused } from "../limits";
import { crc32 } from "./crc32";
import { type Entry, entriesOf } from "./entries-of";

/**
 * What lies in a ZIP archive, folders left out. Refuses before anything is unpacked what would be too
 * many entries, or too large (by the sizes it states), or too small for what it claims to hold.
 */
export function listEntries({ name, bytes }: SourceFile): readonly Entry[] {
  const entries = directoryOf({ name, bytes }).filter((entry) => !entry.name.endsWith("/"));
  if (entries.length > limits.entries)
    throw refused(name, "too-many-entries", String(entries.length));
  const total = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  const isSwollen = total > limits.ratioFromBytes && total > bytes.length * limits.ratio;
  if (total > limits.unpackedBytes || isSwollen)
    throw refused(name, "unpacks-too-large", `${Math.round(total / 1e6)} MB`);
  return entries;
}

function directoryOf({ name, bytes }: SourceFile): readonly Entry[] {
  let entries: readonly Entry[] | null;
  try {
    entries = entriesOf(bytes);
  } catch (problem) {
    throw refused(name, "damaged", "ZIP", { cause: problem });
  }
  if (entries === null) throw refused(name, "truncated", "ZIP");
  return entries;
}

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/** The bytes of an entry, checked against its size and checksum; never more than it said. */
export function unpack(file: SourceFile, entry: Entry): Uint8Array {
  const packed = packedOf(file, entry);
  const bytes = entry.method === DEFLATED ? inflate(file, entry, packed) : packed;
  return checked(file, entry, bytes);
}

const LARGE_BYTES = 1 << 20;

/** The same, with the browser's own inflater for a large entry. */
export async function unpackLarge(file: SourceFile, entry: Entry): Promise<Uint8Array> {
  if (entry.bytes < LARGE_BYTES || entry.method !== DEFLATED) return unpack(file, entry);
  const bytes = await inflateNatively(packedOf(file, entry), entry.bytes);
  // Whatever it did not like is looked at once more, and named.
  return bytes ? checked(file, entry, bytes) : unpack(file, entry);
}

function packedOf(file: SourceFile, entry: Entry): Uint8Array {
  if (entry.isEncrypted) throw refused(file.name, "encrypted", entry.name);
  const packed = packedBytes(file, entry);
  if (entry.method !== STORED && entry.method !== DEFLATED)
    throw refused(file.name, "unsupported-format", `ZIP ${entry.method}: ${entry.name}`);
  return packed;
}

function checked({ name }: SourceFile, entry: Entry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.bytes || crc32(bytes) !== entry.checksum)
    throw refused(name, "damaged", entry.name);
  return bytes;
}

function packedBytes({ name, bytes }: SourceFile, entry: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isInside = entry.offset + LOCAL_BYTES <= bytes.length;
  if (!isInside || view.getUint32(entry.offset, true) !== LOCAL)
    throw refused(name, "damaged", entry.name);
  const start =
    entry.offset +
    LOCAL_BYTES +
    view.getUint16(entry.offset + 26, true) +
    view.getUint16(entry.offset + 28, true);
  if (start + entry.packedBytes > bytes.length) throw refused(name, "truncated", entry.name);
  return bytes.subarray(start, start + entry.packedBytes);
}

const STEP = 1 << 16;

/** Stops as soon as more comes out than the directory said. */
function inflate(file: SourceFile, entry: Entry, packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(entry.bytes);
  let length = 0;
  const inflater = new Inflate((chunk) => {
    if (length + chunk.length > bytes.length) throw refused(file.name, "damaged", entry.name);
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP)
    inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  return bytes.subarray(0, length);
}

/** null for what is no such stream, or longer than was said. */
async function inflateNatively(packed: Uint8Array, size: number): Promise<Uint8Array | null> {
  const bytes = new Uint8Array(size);
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (length + next.value.length > size) {
        await reader.cancel();
        return null;
      }
      bytes.set(next.value, length);
      length += next.value.length;
    }
  } catch {
    return null;
  }
  return bytes.subarray(0, length);
}
