import { createSHA256 } from "hash-wasm";

const PIECE = 1 << 22;

/** SHA-256 in hexadecimal (FIPS 180-4). Of a file only a piece is held at a time. */
export async function sha256Of(source: Uint8Array | Blob): Promise<string> {
  const hash = await createSHA256();
  hash.init();
  const length = source instanceof Blob ? source.size : source.length;
  for (let at = 0; at < length; at += PIECE) {
    const piece =
      source instanceof Blob
        ? new Uint8Array(await source.slice(at, at + PIECE).arrayBuffer())
        : source.subarray(at, at + PIECE);
    hash.update(piece);
  }
  return hash.digest("hex");
}
