import { setTimeout as sleep } from "node:timers/promises";
import type { Page } from "playwright";

/** What a page has open, as far as a refused file must leave it alone. */
export interface Workspace {
  /** Every file that was read, with its rows. */
  readonly tables: string;
  /** Steps that can be taken back or done again. */
  readonly steps: string;
  /** Files, names and entries as the browser keeps them. */
  readonly kept: string;
}

interface Look extends Workspace {
  /** The files that are kept are those that were read: no save is on its way. */
  readonly isSaved: boolean;
}

const PATIENCE_MS = 15_000;
const PAUSE_MS = 100;

/** Reads it off the page and out of the browser's storage, once nothing waits to be saved. */
export async function workspaceOf(page: Page): Promise<Workspace> {
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    const { isSaved, ...workspace } = await page.evaluate<Look>(LOOK);
    if (isSaved) return workspace;
    if (performance.now() > until) return { ...workspace, kept: "not the files that were read" };
    await sleep(PAUSE_MS);
  }
}

export function changesIn(before: Workspace, after: Workspace): readonly string[] {
  const parts = ["tables", "steps", "kept"] as const;
  return parts.filter((part) => before[part] !== after[part]);
}

/** The edition is left out, it counts saves; how many rows were joined comes later than the rows. */
const LOOK = `(async () => {
  const slots = await new Promise((resolve, reject) => {
    const opening = indexedDB.open("ecology-gap-map");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction("slots").objectStore("slots").getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result);
      };
    };
  });
  const newest = slots.toSorted((one, other) => other.counter - one.counter)[0];
  const { sources = [], aliases = [], entries = {} } = JSON.parse(newest?.text ?? "{}");
  const rows = [...document.querySelectorAll("[data-testid=file-list] tr")]
    .filter((row) => row.querySelector("td[data-status=read]"));
  const names = rows.map((row) => row.querySelector("th button").textContent);
  const { done, steps } = document.querySelector("[data-testid=history]").dataset;
  return {
    tables: JSON.stringify(rows.map((row, at) => [names[at], row.children[2].textContent])),
    steps: done + "/" + steps,
    kept: JSON.stringify([sources, aliases, Object.values(entries).flat()]),
    isSaved: JSON.stringify(sources.map(({ name }) => name)) === JSON.stringify(names),
  };
})()`;
