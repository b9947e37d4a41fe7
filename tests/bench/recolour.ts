import type { CDPSession, Page } from "playwright";
import { createServer } from "vite";
import { median, rotated, say } from "./figures";
import { launch } from "./first-map";
import { figuresOf } from "./task-time";

const CONTENDERS = ["ours", "oursWithNames", "featureState", "geoJsonLayer"] as const;
const ROUNDS = 5;
const SWITCHES = 12;

declare global {
  interface Window {
    bench: {
      start(name: string): Promise<void>;
      switchTo(step: number): Promise<void>;
      stop(): void;
    };
  }
}

interface Cost {
  readonly task: number;
  readonly wall: number;
}

/** Main-thread task time and time to two frames later, per change of indicator. */
async function costOf(page: Page, session: CDPSession, name: string): Promise<Cost> {
  await page.evaluate((contender) => window.bench.start(contender), name);
  const before = await figuresOf(session);
  const start = performance.now();
  for (let step = 2; step < SWITCHES + 2; step++)
    await page.evaluate((each) => window.bench.switchTo(each), step);
  const wall = (performance.now() - start) / SWITCHES;
  const after = await figuresOf(session);
  await page.evaluate(() => window.bench.stop());
  return { task: (after.taskMs - before.taskMs) / SWITCHES, wall };
}

/** P5 at city scale: 129 townships change their colours, beside two usual ways, in rotated rounds. */
export async function measureRecolour(): Promise<void> {
  const server = await createServer({
    configFile: false,
    root: ".",
    logLevel: "error",
    server: { host: "127.0.0.1", port: 4850 },
  });
  await server.listen();
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 } });
  await page.goto("http://127.0.0.1:4850/tests/bench/page/index.html");
  await page.locator("body[data-ready=yes]").waitFor({ state: "attached", timeout: 120_000 });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const costs = new Map<string, Cost[]>(CONTENDERS.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const name of rotated(CONTENDERS, round))
      costs.get(name)?.push(await costOf(page, session, name));
  await browser.close();
  await server.close();
  say(
    `Change of indicator, 129 townships, median of ${ROUNDS} rounds × ${SWITCHES} changes`,
    [...costs].map(([name, each]) => {
      const task = median(each.map((cost) => cost.task)).toFixed(1);
      return [
        name,
        `${task} ms main-thread tasks, ${median(each.map((cost) => cost.wall)).toFixed(0)} ms to the second frame`,
      ];
    }),
  );
}
