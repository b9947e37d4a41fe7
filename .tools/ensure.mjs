// A fresh clone installs exactly what package-lock.json says; afterwards this costs a few milliseconds.
import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.lock-sha";
const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== lock) {
  execSync("npm ci --ignore-scripts --no-audit --no-fund --loglevel=error", { stdio: "inherit" });
  writeFileSync(STAMP, lock);
}
