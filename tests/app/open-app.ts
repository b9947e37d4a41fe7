import { type Browser, type BrowserContext, chromium, type Page } from "playwright";
import { findBrowser } from "../../.tools/browser.mjs";
import { serve } from "../../.tools/serve.mjs";

const openContexts = new Set<BrowserContext>();

/** A page that stays open goes on drawing, and the next test waits for it. */
export async function closePages(): Promise<void> {
  const pages = [...openContexts].flatMap((context) => context.pages());
  await Promise.all(pages.map((page) => page.close()));
  openContexts.clear();
}

export interface OpenApp {
  readonly address: string;
  /** A fresh page; what it asked of other hosts, its errors and policy violations are collected. */
  readonly newPage: (options?: PageOptions) => Promise<WatchedPage>;
  /**
   * One page per language, led to an address as a person who types it would be, and settled there. Much
   * quicker than a page of its own, for tests that leave nothing behind but choices.
   */
  readonly pageAt: (hash: string, locale?: string) => Promise<WatchedPage>;
  /** Leaves the open pages without it. */
  readonly closeServer: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  readonly locale?: string;
  readonly hash?: string;
  /** Runs in the page before anything of ours. */
  readonly before?: string;
  /** Stays open after the test that asked for it. */
  readonly isKept?: boolean;
  /** Requests to answer with nothing (a file that is gone) or with these bytes. */
  readonly replace?: Readonly<Record<string, string | null>>;
}

export interface WatchedPage {
  readonly page: Page;
  readonly outside: readonly string[];
  readonly errors: readonly string[];
}

async function watch(
  browser: Browser,
  address: string,
  options: PageOptions,
): Promise<WatchedPage> {
  const { width = 1440, height = 900, locale = "zh-CN", hash = "" } = options;
  const context = await browser.newContext({ viewport: { width, height }, locale });
  const page = await context.newPage();
  if (!options.isKept) openContexts.add(context);
  const outside: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) outside.push(url);
  });
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) errors.push(message.text());
  });
  for (const [file, body] of Object.entries(options.replace ?? {}))
    await page.route(`**/${file}`, (route) =>
      body === null ? route.fulfill({ status: 404 }) : route.fulfill({ body }),
    );
  if (options.before) await page.addInitScript(options.before);
  await page.goto(`${address}${hash}`);
  return { page, outside, errors };
}

/** A name that the browser takes for a server of the house: what is served there in the clear is not trusted. */
const IN_HOUSE = "in-house.test";

/**
 * The built site, served with its security headers, in a Chromium of the machine; with `isInHouse` as a server
 * without https would serve it, where browsers withhold locks, the clipboard and more.
 */
export async function openApp({ isInHouse = false, folder = "dist" } = {}): Promise<OpenApp> {
  const server = await serve({ folder, port: 4700 });
  const address = isInHouse ? server.address.replace("127.0.0.1", IN_HOUSE) : server.address;
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--host-resolver-rules=MAP ${IN_HOUSE} 127.0.0.1`],
    env: Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined)) as {
      [name: string]: string;
    },
  });
  const newPage = (options: PageOptions = {}) => watch(browser, address, options);
  return {
    address,
    newPage,
    pageAt: leadPages(newPage),
    closeServer: server.close,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function leadPages(newPage: OpenApp["newPage"]): OpenApp["pageAt"] {
  const known = new Map<string, WatchedPage>();
  return async (hash, locale = "zh-CN") => {
    const led = known.get(locale);
    const watched = led ?? (await newPage({ locale, hash, isKept: true }));
    known.set(locale, watched);
    if (led) await leadTo(led.page, hash);
    await settled(watched);
    return watched;
  };
}

async function leadTo(page: Page, hash: string): Promise<void> {
  const dialog = page.getByRole("dialog");
  while ((await dialog.count()) > 0) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(100);
  }
  await page.evaluate((to) => location.assign(to), hash);
  // Until the page has taken the new address in, it is settled at the old one.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Waits until the first coloured map is drawn and the database has answered. */
export async function settled({ page }: WatchedPage): Promise<void> {
  await page.locator('[data-testid="map"][aria-busy="false"]').waitFor({ timeout: 60_000 });
  await page.locator("[data-database=ready]").waitFor({ timeout: 60_000 });
  await page.locator("[data-running]").waitFor({ state: "detached", timeout: 60_000 });
}
