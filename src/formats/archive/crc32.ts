const POLYNOMIAL = 0xedb88320;

/** `tables[k]` is a byte's effect once k more bytes followed it: four bytes are taken in one step. */
const tables = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ POLYNOMIAL : rest >>> 1;
    return rest;
  });
  const next = (table: Uint32Array) =>
    table.map((rest) => (rest >>> 8) ^ (first[rest & 0xff] ?? 0));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}

/** The checksum of ZIP and PNG (ISO 3309, ITU-T V.42). */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = tables;
  const whole = bytes.length & ~3;
  let rest = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    rest ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    rest =
      (fourth[rest & 0xff] as number) ^
      (third[(rest >>> 8) & 0xff] as number) ^
      (second[(rest >>> 16) & 0xff] as number) ^
      (first[rest >>> 24] as number);
  }
  for (; at < bytes.length; at++)
    rest = (rest >>> 8) ^ (first[(rest ^ (bytes[at] as number)) & 0xff] as number);
  return (rest ^ 0xffffffff) >>> 0;
}
