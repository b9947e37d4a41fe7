// A fresh clone installs what package-lock.json says; afterwards this costs a few milliseconds.
// Not `npm ci`: it refuses a lock that lacks another platform's optional binaries.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.lock-sha";
const lockHash = () => createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");

if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== lockHash()) {
  execSync("npm install --no-save --ignore-scripts --no-audit --no-fund --loglevel=error", {
    stdio: "inherit",
  });
  writeFileSync(STAMP, lockHash());
}
