import { mkdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import { CorpusLog } from "./corpus-log";
import { CorpusPage } from "./corpus-page";
import { CorpusTally } from "./corpus-tally";
import { type CorpusFile, faultsOf } from "./corpus-verdict";

/**
 * Gives every file of a corpus to the built app and holds each outcome against the corpus's list: a CSV with
 * the columns path, kind, expect (valid, reject, tolerate) and n (rows or features, or empty). Each outcome is
 * written down as it comes, so that a run that was broken off goes on where it stood.
 *
 *   npm run corpus -- <folder> [list.csv] [--kind csv,xlsx] [--only <pattern>] [--resume | --from <path>]
 *     [--out <folder for outcomes.jsonl and report.json>]
 *
 * What is only late or not seen to answer is given once more, by itself on a fresh page, and both are reported.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: "string" },
    only: { type: "string" },
    out: { type: "string", default: join(tmpdir(), "ecology-gap-map-corpus") },
    from: { type: "string" },
    resume: { type: "boolean", default: false },
  },
});
const [folder = ".", list = join(folder, "manifest.csv")] = positionals;
const FILES_A_PAGE = 50;

const kinds = values.kind?.split(",");
const only = new RegExp(values.only ?? "");
const files = Papa.parse<CorpusFile>(readFileSync(list, "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data.filter(({ kind, path }) => (!kinds || kinds.includes(kind)) && only.test(path));
const first = values.from ? files.findIndex(({ path }) => path === values.from) : 0;
if (first === -1) throw new Error(`not in the list: ${values.from}`);

mkdirSync(values.out, { recursive: true });
const before = values.resume ? files : files.slice(0, first);
const log = new CorpusLog(values.out, new Set(before.map(({ path }) => path)));
const tally = new CorpusTally();
const page = new CorpusPage(folder, FILES_A_PAGE);
const begun = performance.now();

for (const [at, file] of files.entries()) {
  const known = log.known(file.path);
  if (known) {
    tally.add(known);
    continue;
  }
  if (at < first) continue;
  let outcome = await page.give(file);
  let faults = faultsOf(file, outcome);
  const busy = faults.filter(({ isOfTime }) => isOfTime).map(({ words }) => words);
  if (busy.length > 0) {
    await page.renew();
    outcome = await page.give(file);
    faults = faultsOf(file, outcome);
  }
  const entry = { ...file, ...outcome, faults: faults.map(({ words }) => words), busy };
  tally.add(entry);
  log.add(entry);
  const place = `${at + 1}/${files.length}`;
  const said = entry.faults.length > 0 ? ` FAULT ${entry.faults.join("; ")}` : "";
  console.log(`${place} ${file.path} (${file.expect}): ${outcome.state} ${outcome.ms} ms${said}`);
}
await page.close();
const report = tally.report(Math.round((performance.now() - begun) / 1000));
log.writeReport(report);
console.log(report.words.join("\n"));
process.exitCode = report.isReached ? 0 : 1;
