import { type Browser, type CDPSession, chromium } from "playwright";
import { findBrowser } from "../../.tools/browser.mjs";
import { serve } from "../../.tools/serve.mjs";
import { median, say } from "./figures";

interface Wire {
  readonly bytes: number;
  /** Of these, our Chinese font: not fetched on a machine that has one. */
  readonly fontBytes: number;
  readonly files: number;
}

interface Opening extends Wire {
  readonly milliseconds: number;
}

const ROUNDS = 5;

export async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const set = Object.entries(env).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath,
    args,
    env: Object.fromEntries(set) as Record<string, string>,
  });
}

/** Bytes on the wire so far, as the network layer counts them (compressed). */
function countBytes(session: CDPSession): () => Wire {
  const fonts = new Set<string>();
  let [bytes, fontBytes, files] = [0, 0, 0];
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.endsWith(".woff2")) fonts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (fonts.has(requestId)) fontBytes += encodedDataLength;
    files++;
  });
  return () => ({ bytes, fontBytes, files });
}

async function openOnce(browser: Browser, address: string): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  const counted = countBytes(session);
  const start = performance.now();
  await page.goto(address);
  await page.locator('[data-testid="map"][aria-busy="false"]').waitFor({ timeout: 60_000 });
  const milliseconds = performance.now() - start;
  const wire = counted();
  await context.close();
  return { milliseconds, ...wire };
}

/** P1 and P2 at city scale: a cold start of the built app up to the first coloured, joined map. */
export async function measureFirstMap(): Promise<void> {
  const { address, close } = await serve({ folder: "dist", port: 4800 });
  const browser = await launch();
  const rounds: Opening[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await openOnce(browser, address));
  await browser.close();
  await close();
  const kilobytes = median(rounds.map(({ bytes }) => bytes)) / 1000;
  const fonts = median(rounds.map(({ fontBytes }) => fontBytes)) / 1000;
  say(`First coloured map, cold, 1280 × 720, median of ${ROUNDS}`, [
    ["time", `${median(rounds.map(({ milliseconds }) => milliseconds)).toFixed(0)} ms`],
    ["compressed bytes before it", `${kilobytes.toFixed(0)} kB (goal ≤ 1000 kB)`],
    ["of these our Chinese font", `${fonts.toFixed(0)} kB`],
    ["files", `${median(rounds.map(({ files }) => files))}`],
  ]);
}
