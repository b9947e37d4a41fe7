// Breaks the rules on purpose, one place at a time, and counts how often a test notices. Too slow for
// every commit: `.ci/nightly` runs it. `npm run mutation -- src/domain/water` looks at one folder.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const folder = process.argv[2];
const only = folder ? ["--mutate", `${folder.replace(/\/$/, "")}/**/*.ts`] : [];
const { status } = spawnSync("npx", ["stryker", "run", ...only], { stdio: "inherit" });

/** Mutants per file that no test noticed, the worst files first. */
function survivors() {
  const { files } = JSON.parse(readFileSync(".stryker-tmp/mutation.json", "utf8"));
  return Object.entries(files)
    .map(([file, { mutants }]) => {
      const counted = mutants.filter(
        (each) => each.status !== "Ignored" && each.status !== "CompileError",
      );
      const alive = counted.filter(
        (each) => each.status === "Survived" || each.status === "NoCoverage",
      );
      const late = counted.filter(({ status }) => status === "Timeout").length;
      return { file, all: counted.length, alive: alive.length, late };
    })
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.alive - a.alive);
}

const found = survivors();
const all = found.reduce((sum, each) => sum + each.all, 0);
const alive = found.reduce((sum, each) => sum + each.alive, 0);
const late = found.reduce((sum, each) => sum + each.late, 0);
for (const { file, all: mutants, alive: left } of found)
  if (left > 0) console.log(`${left}/${mutants} not noticed in ${file}`);
console.log(
  `mutation score ${(((all - alive) / all) * 100).toFixed(1)} (${all - alive} of ${all}, ${late} of them by running on)`,
);
process.exit(status ?? 1);
