import { geometryOfWkb } from "../wkb";

const MAGIC = [0x47, 0x50];
const FIXED_BYTES = 8;
/** How long the box in front of the shape is, by its three bits (OGC 12-128r18, 2.1.3). */
const boxBytes = [0, 32, 48, 48, 64];

/** The shape of a GeoPackage blob: a header, then well-known binary. "unknown" where it cannot be drawn. */
export function shapeOfBlob(blob: Uint8Array): unknown {
  const [first, second, , flags = 0] = blob;
  const box = boxBytes[(flags >> 1) & 0b111];
  if (first !== MAGIC[0] || second !== MAGIC[1] || box === undefined) return "unknown";
  try {
    return geometryOfWkb(blob.subarray(FIXED_BYTES + box));
  } catch {
    return "unknown";
  }
}
