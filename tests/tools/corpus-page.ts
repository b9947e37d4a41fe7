import { statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright";
import { type OpenApp, openApp, type WatchedPage } from "../app/open-app";
import type { CorpusFile, Outcome } from "./corpus-verdict";
import { changesIn, type Workspace, workspaceOf } from "./corpus-workspace";

const PATIENCE_MS = 25_000;
const PATIENCE_PER_MEGABYTE_MS = 500;
/** A question to the page, which may be stuck; and the closing of one that is. */
const QUESTION_MS = 10_000;
/** Opening the app without a file, on a machine that may have other work. */
const MOST_TRIES = 5;
const OPENED_MS = 90_000;

/** Runs in the page before anything else: what nobody else hears, and how long the page cannot answer. */
const LISTEN = `window.heard = [];
window.longest = 0;
addEventListener("unhandledrejection", ({ reason }) => window.heard.push(String(reason)));
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
  window.heard.push(violatedDirective + " " + blockedURI));
window.prototypeKeys = Object.getOwnPropertyNames(Object.prototype).length;
{
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last - 50);
    last = now;
  }, 50);
}`;
/** Names that crafted files set when a script of theirs runs or a key of theirs goes astray. */
const FOUND = `({
  heard: window.heard.splice(0),
  block: Math.round(window.longest),
  marks: [
    ...("__xss" in window ? ["a script ran"] : []),
    ...("polluted" in {} || Object.getOwnPropertyNames(Object.prototype).length !== window.prototypeKeys
      ? ["a prototype changed"] : []),
  ],
})`;

interface Found {
  readonly heard: readonly string[];
  readonly block: number;
  readonly marks: readonly string[];
}

type Answer = Pick<Outcome, "state" | "count" | "words">;

const nothing: Found = { heard: [], block: 0, marks: [] };
const gone: Outcome = {
  state: "hang",
  count: null,
  words: "",
  ms: 0,
  block: 0,
  errors: [],
  outside: [],
  marks: [],
  changed: [],
};
const MOST_WORDS = 120;

/** The built app with the page of files open, made anew when it is full, stuck or gone. */
export class CorpusPage {
  readonly #folder: string;
  readonly #filesAPage: number;
  #app: OpenApp | null = null;
  #watched: WatchedPage | null = null;
  #given = 0;

  constructor(folder: string, filesAPage: number) {
    this.#folder = folder;
    this.#filesAPage = filesAPage;
  }

  /** A page that does not answer, before or after, counts as hanging. */
  async give(file: CorpusFile): Promise<Outcome> {
    if (this.#given >= this.#filesAPage) await this.renew();
    this.#given++;
    const watched = await this.#open();
    try {
      return await this.#giveTo(watched, file);
    } catch (problem) {
      await this.renew();
      return { ...gone, words: String(problem).slice(0, MOST_WORDS) };
    }
  }

  async #giveTo({ page, errors, outside }: WatchedPage, file: CorpusFile): Promise<Outcome> {
    const path = join(this.#folder, file.path);
    const [errorsBefore, outsideBefore] = [errors.length, outside.length];
    const before = await workspaceOf(page);
    await page.evaluate("window.longest = 0");
    const start = performance.now();
    const answer = await this.#answerTo(page, path);
    const ms = Math.round(performance.now() - start);
    const isGone = answer.state === "hang" || answer.state === "crash";
    const found = isGone ? nothing : await within(QUESTION_MS, page.evaluate<Found>(FOUND));
    const changed = answer.state === "error" ? await this.#changes(page, before) : [];
    if (isGone) await this.renew();
    return {
      ...answer,
      ms,
      block: found.block,
      errors: [...errors.slice(errorsBefore), ...found.heard],
      outside: outside.slice(outsideBefore),
      marks: found.marks,
      changed,
    };
  }

  /** The next file gets a browser of its own: one with a stuck page cannot always close it. */
  async renew(): Promise<void> {
    this.#given = 0;
    await this.close();
  }

  async close(): Promise<void> {
    const app = this.#app;
    this.#app = null;
    this.#watched = null;
    if (app)
      await within(QUESTION_MS, app.close()).catch((problem) => console.log(String(problem)));
  }

  async #open(): Promise<WatchedPage> {
    for (let tries = 1; !this.#watched; tries++) {
      try {
        this.#app ??= await openApp();
        const fresh = await this.#app.newPage({ hash: "#/jingzhou?page=data", before: LISTEN });
        await opened(fresh.page);
        this.#watched = fresh;
      } catch (problem) {
        await this.close();
        if (tries === MOST_TRIES) throw problem;
        console.log(`The app did not open: ${String(problem).split("\n")[0]}`);
      }
    }
    return this.#watched;
  }

  async #answerTo(page: Page, path: string): Promise<Answer> {
    const timeout = PATIENCE_MS + (statSync(path).size / 1e6) * PATIENCE_PER_MEGABYTE_MS;
    let isCrashed = false;
    const onCrash = () => {
      isCrashed = true;
    };
    page.once("crash", onCrash);
    try {
      return await within(timeout * 2, answerOf(page, path, timeout));
    } catch (problem) {
      const state = isCrashed || page.isClosed() ? "crash" : "hang";
      return { state, count: null, words: String(problem).slice(0, MOST_WORDS) };
    } finally {
      page.off("crash", onCrash);
    }
  }

  async #changes(page: Page, before: Workspace): Promise<readonly string[]> {
    return changesIn(before, await workspaceOf(page));
  }
}

/** Files are read whether or not the database has come up, which a busy machine may keep from it. */
async function opened(page: Page): Promise<void> {
  await page.locator('[data-testid="map"][aria-busy="false"]').waitFor({ timeout: OPENED_MS });
  await page
    .locator("[data-database=ready], [data-database=failed]")
    .waitFor({ timeout: OPENED_MS });
  await page.getByTestId("data-page").waitFor({ timeout: OPENED_MS });
}

async function answerOf(page: Page, path: string, timeout: number): Promise<Answer> {
  const status = page.getByTestId("import-status");
  await page.getByTestId("open-files").setInputFiles(path, { timeout });
  // The file's own answer, not that of the one before it: its name stands in it.
  const done = page.locator("[data-testid=import-status]:not([data-state=busy])", {
    hasText: basename(path),
  });
  await done.waitFor({ state: "attached", timeout });
  const count = await status.getAttribute("data-count");
  return {
    state: (await status.getAttribute("data-state")) as Answer["state"],
    count: count === null || count === "" ? null : Number(count),
    words: await status.innerText(),
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
