import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const INPUTS = ["src", "public", "geodata", "index.html", "vite.config.ts", "package-lock.json"];
const STAMP = "dist/.built-from";

function* files(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const input of INPUTS)
    for (const file of files(input)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

/** Whether dist/ was built from exactly the files that are here now. */
export function isBuildFresh() {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint();
}

export function markBuilt() {
  writeFileSync(STAMP, fingerprint());
}
