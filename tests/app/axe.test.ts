import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, type WatchedPage } from "./open-app";
import { views } from "./views";

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly impact: string | null;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

const cases = views.flatMap(([name, hash]) =>
  (["zh-CN", "en-GB"] as const).map((locale) => [name, locale, hash] as const),
);

/** What axe calls serious or critical, each with its first place. */
async function graveOf({ page }: WatchedPage): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}

test.each(cases)("axe finds nothing serious on %s (%s)", async (_name, locale, hash) => {
  const watched = await app.pageAt(hash, locale);
  const shown = new URLSearchParams(hash.split("?")[1]).get("page");
  if (shown) await watched.page.getByTestId(`${shown}-page`).waitFor();
  expect(await graveOf(watched)).toEqual([]);
});

const figures = {
  name: "水质.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("断面,监测时间,氨氮（mg/L）\n新滩,2023-06,0.4\n新谈,2023-06,x\n合计,,\n"),
};

test.each(["zh-CN", "en-GB"])("axe finds nothing serious on the files (%s)", async (locale) => {
  const watched = await app.pageAt("#/jingzhou?page=data", locale);
  expect(await graveOf(watched)).toEqual([]);
  await watched.page.getByTestId("open-files").setInputFiles([figures]);
  await watched.page.getByTestId("join-report").waitFor();
  expect(await graveOf(watched)).toEqual([]);
});
