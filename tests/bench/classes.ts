import { createServer } from "vite";
import { median, rotated, say } from "./figures";
import { launch } from "./first-map";
import type { Contender } from "./page/classes";

const SAMPLES = 1_000_000;
const ROUNDS = 7;

const contenders: Readonly<Record<Contender, string>> = {
  columns: "ours, typed columns",
  sql: "SQL in DuckDB-WASM, CASE over the limits",
  rows: "row objects, our judgement of one value",
  plainRows: "row objects, a plain loop over the limits",
};
const names = Object.keys(contenders) as Contender[];

/** Milliseconds per round of each; equal classes are made sure of before. */
async function timesOf(address: string): Promise<ReadonlyMap<Contender, readonly number[]>> {
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(address);
  await page.locator("body[data-ready=yes]").waitFor({ state: "attached", timeout: 120_000 });
  const counts = await page.evaluate((count) => window.classBench.prepare(count), SAMPLES);
  const shares = counts.map((count) => `${((100 * count) / SAMPLES).toFixed(1)} %`);
  say("Identical in every sample; without class, then Ⅰ…劣Ⅴ", [["samples", shares.join(" · ")]]);
  const times = new Map<Contender, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const name of rotated(names, round))
      times.get(name)?.push(await page.evaluate((each) => window.classBench.run(each), name));
  await browser.close();
  return times;
}

/** P9: the class of a million samples of nine items, beside SQL and rows. */
export async function measureClasses(): Promise<void> {
  const server = await createServer({
    configFile: false,
    root: ".",
    logLevel: "error",
    server: { host: "127.0.0.1", port: 0 },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  const times = await timesOf(`${address}tests/bench/page/classes.html`);
  await server.close();
  const ours = times.get("columns") ?? [];
  say(
    `Class of ${SAMPLES} samples × 9 items, median of ${ROUNDS} rounds (goal: 3 times as fast)`,
    [...times].map(([name, each]) => {
      const ratios = each.map((time, round) => time / (ours[round] ?? Number.NaN));
      const least = Math.min(...ratios).toFixed(1);
      const figure = `${median(each).toFixed(0)} ms`;
      if (name === "columns") return [contenders[name], figure];
      return [contenders[name], `${figure}, ours ${median(ratios).toFixed(1)} × (least ${least})`];
    }),
  );
}
