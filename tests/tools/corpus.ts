import { createWriteStream, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import Papa from "papaparse";
import type { Page } from "playwright";
import { openApp, settled, type WatchedPage } from "../app/open-app";
import { type CorpusFile, faultsOf, type Outcome } from "./corpus-verdict";

/**
 * Gives every file of a corpus to the built app and holds each outcome against the corpus's list: a CSV with
 * the columns path, kind, expect (valid, reject, tolerate) and n (rows or features, or empty).
 *
 *   npm run corpus -- <folder> [list.csv] [--kind csv,xlsx] [--only <pattern>] [--out outcomes.jsonl]
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { kind: { type: "string" }, only: { type: "string" }, out: { type: "string" } },
});
const [folder = ".", list = join(folder, "manifest.csv")] = positionals;
const kinds = values.kind?.split(",");
const only = new RegExp(values.only ?? "");
const files = Papa.parse<CorpusFile>(readFileSync(list, "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data.filter(({ kind, path }) => (!kinds || kinds.includes(kind)) && only.test(path));

const FILES_A_PAGE = 25;
const PATIENCE_MS = 20_000;
const PATIENCE_PER_MEGABYTE_MS = 500;
/** Longer than a save waits for the next edit. */
const SAVE_MS = 900;

/** Runs in the page before anything else. */
const LISTEN = `window.rejections = [];
addEventListener("unhandledrejection", ({ reason }) => window.rejections.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.rejections.push(violatedDirective + " " + blockedURI));
window.prototypeKeys = Object.getOwnPropertyNames(Object.prototype).length;`;
const REJECTIONS = "window.rejections.splice(0)";
/** Names that crafted files set when a script of theirs runs or a key of theirs goes astray. */
const MARKS = `[
  ...("__xss" in window ? ["a script ran"] : []),
  ...("polluted" in {} || Object.getOwnPropertyNames(Object.prototype).length !== window.prototypeKeys
    ? ["a prototype changed"] : []),
]`;

const app = await openApp();
const out = values.out ? createWriteStream(values.out) : null;
const tallies = new Map<string, Record<string, number>>();
let watched: WatchedPage | null = null;
let given = 0;

for (const file of files) {
  if (given++ % FILES_A_PAGE === 0 || !watched) watched = await freshPage(watched);
  const outcome: Outcome = await giveTo(watched, file);
  const faults = faultsOf(file, outcome);
  count(file, outcome, faults.length > 0);
  out?.write(`${JSON.stringify({ ...file, ...outcome, faults })}\n`);
  if (faults.length > 0)
    console.log(`${file.path} (${file.expect}, ${outcome.state}): ${faults.join("; ")}`);
  if (outcome.state === "hang" || outcome.state === "crash") watched = await freshPage(watched);
}
console.table(Object.fromEntries(tallies));
out?.end();
await app.close();

async function freshPage(last: WatchedPage | null): Promise<WatchedPage> {
  await last?.page.context().close();
  const fresh = await app.newPage({ hash: "#/jingzhou", before: LISTEN });
  await settled(fresh);
  return fresh;
}

async function giveTo({ page, errors, outside }: WatchedPage, file: CorpusFile): Promise<Outcome> {
  const path = join(folder, file.path);
  const before = { errors: errors.length, outside: outside.length, kept: await keptIn(page) };
  const patience = PATIENCE_MS + (statSync(path).size / 1e6) * PATIENCE_PER_MEGABYTE_MS;
  const start = performance.now();
  const found = await answerTo(page, path, patience).catch((problem: unknown) => ({
    state: page.isClosed() ? ("crash" as const) : ("hang" as const),
    count: null,
    words: String(problem).slice(0, 120),
  }));
  const ms = Math.round(performance.now() - start);
  const isGone = found.state === "hang" || found.state === "crash";
  if (found.state === "error") await page.waitForTimeout(SAVE_MS);
  const marks = isGone ? [] : await page.evaluate<string[]>(MARKS);
  return {
    ...found,
    ms,
    errors: [
      ...errors.slice(before.errors),
      ...(isGone ? [] : await page.evaluate<string[]>(REJECTIONS)),
    ],
    outside: outside.slice(before.outside),
    marks,
    isKeptSame: isGone || found.state !== "error" || (await keptIn(page)) === before.kept,
  };
}

async function answerTo(page: Page, path: string, patience: number) {
  const status = page.getByTestId("import-status");
  await page.getByTestId("open-files").setInputFiles(path, { timeout: patience });
  // The file's own answer, not that of the one before it: its name stands in it.
  const done = page.locator("[data-testid=import-status]:not([data-state=busy])", {
    hasText: basename(path),
  });
  await done.waitFor({ state: "attached", timeout: patience });
  const count = await status.getAttribute("data-count");
  return {
    state: (await status.getAttribute("data-state")) as Outcome["state"],
    count: count === null || count === "" ? null : Number(count),
    words: await status.innerText(),
  };
}

/** The newest whole state in the browser's own storage. */
function keptIn(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("ecology-gap-map");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction("slots").objectStore("slots").getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
  );
}

function count({ expect }: CorpusFile, { state }: Outcome, isFault: boolean): void {
  const tally = tallies.get(expect) ?? { files: 0, faults: 0, ok: 0, partial: 0, error: 0 };
  tally["files"] = (tally["files"] ?? 0) + 1;
  tally[state] = (tally[state] ?? 0) + 1;
  if (isFault) tally["faults"] = (tally["faults"] ?? 0) + 1;
  tallies.set(expect, tally);
}
