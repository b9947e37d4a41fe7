import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

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

const views = [
  ["the opening view", "#/jingzhou"],
  ["sections with a card and the table", "#/jingzhou?level=section&section=paishuizha&table=1"],
  [
    "a section's upstream view",
    "#/jingzhou?level=section&section=xintan&upstream=xintan&water=2023",
  ],
  ["the list of duties", "#/jingzhou?page=lists&list=departments"],
  ["the list of tasks", "#/jingzhou?page=lists&list=tasks"],
  ["the meeting mode", "#/jingzhou?page=meeting"],
  ["what changed", "#/jingzhou?page=changes&water=2023-H1"],
  ["the water page", "#/jingzhou?page=water&water=2023"],
  ["a section's page", "#/jingzhou?page=section&section=xintan&water=2023"],
  ["a lake's page", "#/jingzhou?page=lake&lake=洪湖&water=2023"],
  ["a rule's page", "#/jingzhou?page=rule&indicator=2019-11"],
  ["the versions", "#/jingzhou?page=versions"],
  ["the targets", "#/jingzhou?page=targets"],
  ["how it is judged", "#/jingzhou?page=method&round=1&terrain=421087:hill&limit=2019-11_0:20"],
  ["the eco-towns", "#/jingzhou?page=towns"],
  ["two periods swiped", "#/jingzhou?page=side&indicator=2019-11&period=2023&as=swipe"],
  ["two things at once", "#/jingzhou?page=side&indicator=2019-11&period=2023&as=pair"],
  ["the comparison", "#/jingzhou?page=compare&indicator=2019-11&unit=421023"],
  ["the doubts", "#/jingzhou?page=notes"],
  ["the city pack", "#/jingzhou?page=pack"],
  ["the queries", "#/jingzhou?page=sql"],
  ["townships", "#/jingzhou?level=township&indicator=2019-11&unit=421088100&table=1"],
] as const;

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

const open = new Map<string, WatchedPage>();

/** One page per language, led from view to view by its address as a person who types it would. */
async function pageAt(locale: string, hash: string): Promise<WatchedPage> {
  const known = open.get(locale);
  const watched = known ?? (await app.newPage({ locale, hash, isKept: true }));
  open.set(locale, watched);
  if (known) await known.page.evaluate((to) => location.assign(to), hash);
  await settled(watched);
  return watched;
}

test.each(cases)("axe finds nothing serious on %s (%s)", async (_name, locale, hash) => {
  const watched = await pageAt(locale, hash);
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
  const watched = await pageAt(locale, "#/jingzhou?page=data");
  expect(await graveOf(watched)).toEqual([]);
  await watched.page.getByTestId("open-files").setInputFiles([figures]);
  await watched.page.getByTestId("join-report").waitFor();
  expect(await graveOf(watched)).toEqual([]);
});
