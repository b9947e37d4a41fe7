import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { WatchedPage } from "./open-app";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** What axe calls serious or critical, each with its first place. */
export async function graveOf({ page }: WatchedPage): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
