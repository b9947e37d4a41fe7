import { crc32 } from "./archive/crc32";

/** PNG, third edition, § 5: eight bytes of signature, then length, type, data, CRC again and again. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export type PngChunks =
  | { readonly kind: "chunks"; readonly chunks: readonly PngChunk[] }
  | { readonly kind: "not-png" }
  | { readonly kind: "damaged" };

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Every CRC is checked, so that a picture cut short or altered is not taken for a whole one. */
export function splitPng(png: Uint8Array): PngChunks {
  if (!SIGNATURE.every((byte, index) => png[index] === byte)) return { kind: "not-png" };
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: PngChunk[] = [];
  for (let offset = SIGNATURE.length; offset < png.length; ) {
    if (offset + 12 > png.length) return { kind: "damaged" };
    const end = offset + 8 + view.getUint32(offset);
    if (end + 4 > png.length) return { kind: "damaged" };
    if (crc32(png.subarray(offset + 4, end)) !== view.getUint32(end)) return { kind: "damaged" };
    const type = String.fromCharCode(...png.subarray(offset + 4, offset + 8));
    chunks.push({ type, data: png.subarray(offset + 8, end) });
    offset = end + 4;
  }
  const isWhole = chunks[0]?.type === "IHDR" && chunks.at(-1)?.type === "IEND";
  return isWhole ? { kind: "chunks", chunks } : { kind: "damaged" };
}

export function joinPng(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + 12 + data.length, SIGNATURE.length);
  const png = new Uint8Array(size);
  const view = new DataView(png.buffer);
  png.set(SIGNATURE);
  let offset = SIGNATURE.length;
  for (const { type, data } of chunks) {
    view.setUint32(offset, data.length);
    for (let index = 0; index < 4; index++) png[offset + 4 + index] = type.charCodeAt(index);
    png.set(data, offset + 8);
    const end = offset + 8 + data.length;
    view.setUint32(end, crc32(png.subarray(offset + 4, end)));
    offset = end + 4;
  }
  return png;
}
