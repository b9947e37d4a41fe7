import { resolve } from "node:path";
import { build, preview } from "vite";
import { median, rotated, say } from "./figures";
import { launch } from "./first-map";
import type { Contender, Run } from "./page/data-in";

const ROUNDS = 5;
const groups: readonly (readonly Contender[])[] = [
  ["csv ours", "csv duckdb", "csv papa"],
  ["xlsx ours", "xlsx sheetjs"],
];

/** P10 and P11: a large table from the file to columns with its receipt, beside the usual libraries. */
export async function measureDataIn(): Promise<void> {
  // Built, as the product is: a worker of single modules would be timed for fetching them.
  const options = {
    configFile: false,
    root: "tests/bench/page",
    publicDir: resolve("public"),
    logLevel: "error",
    worker: { format: "es" },
    build: {
      outDir: resolve("node_modules/.bench"),
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      rollupOptions: { input: resolve("tests/bench/page/data-in.html") },
    },
    preview: { host: "127.0.0.1", port: 0 },
  } as const;
  await build(options);
  const server = await preview(options);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}data-in.html`);
  await page.locator("body[data-ready=yes]").waitFor({ state: "attached", timeout: 240_000 });
  const bytes = Number(await page.locator("body").getAttribute("data-bytes"));
  for (const names of groups) {
    const runs = new Map<Contender, Run[]>(names.map((name) => [name, []]));
    for (let round = 0; round < ROUNDS; round++)
      for (const name of rotated(names, round))
        runs.get(name)?.push(await page.evaluate((each) => window.dataInBench(each), name));
    sayRuns(runs, `${Math.round(bytes / 1e6)} MB`);
  }
  await browser.close();
  await server.close();
}

function sayRuns(runs: ReadonlyMap<Contender, readonly Run[]>, size: string): void {
  const [first] = runs;
  if (!first) return;
  const [name, ours] = first;
  const all = [...runs.values()].flat();
  const rows = new Set(all.map((run) => run.rows));
  const sums = new Set(all.map(({ sum }) => sum));
  if (rows.size !== 1) throw new Error(`rows differ: ${[...rows].join(", ")}`);
  if (sums.size !== 1) throw new Error(`sums differ: ${[...sums].join(", ")}`);
  const title = name.startsWith("csv")
    ? `CSV of ${size} (goal: DuckDB ÷ ours ≥ 1)`
    : "XLSX of 13 columns (goal: SheetJS ÷ ours ≥ 2)";
  say(
    `${title}, ${[...rows][0]} rows each, median of ${ROUNDS} rounds`,
    [...runs].map(([contender, all]) => {
      const ratios = all.map(({ ms }, round) => ms / (ours[round]?.ms ?? Number.NaN));
      const block = Math.round(Math.max(...all.map((run) => run.block)));
      const figure = `${Math.round(median(all.map(({ ms }) => ms)))} ms, page blocked ${block} ms`;
      const ratio = `ours ${median(ratios).toFixed(1)} × (least ${Math.min(...ratios).toFixed(1)})`;
      return [contender, contender === name ? figure : `${figure}, ${ratio}`];
    }),
  );
}
