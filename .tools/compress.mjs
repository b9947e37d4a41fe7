// Precompressed copies beside each built file, so that a plain static host can serve them.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

// A small FlatGeobuf is read whole; byte ranges of a large one are answered from the plain file.
const COMPRESSED = /\.(?:js|mjs|css|html|json|webmanifest|csv|wasm|svg|fgb)$/;

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

for (const path of files("dist")) {
  if (!COMPRESSED.test(path)) continue;
  const bytes = readFileSync(path);
  // Level 11 takes half a minute on DuckDB's wasm for 4 % less.
  const quality = bytes.length > 4_000_000 ? 6 : 10;
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
  );
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}
