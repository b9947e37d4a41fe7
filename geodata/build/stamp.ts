import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Everything the build reads: its own code and queries, the facts, and the versions of the packages. */
const INPUTS = [
  "geodata",
  "src/database",
  "src/domain",
  "src/formats",
  "src/geometry",
  "package-lock.json",
];

function* filesIn(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name));
}

export function inputsHash(): string {
  const hash = createHash("sha256");
  for (const input of INPUTS)
    for (const file of filesIn(input)) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

const stampFile = (out: string) => join(out, ".built-from");

/** Whether `out` was built from exactly these inputs. */
export function isFresh(out: string, hash: string): boolean {
  return existsSync(stampFile(out)) && readFileSync(stampFile(out), "utf8") === hash;
}

export function markFresh(out: string, hash: string): void {
  writeFileSync(stampFile(out), hash);
}
