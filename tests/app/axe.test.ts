import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

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
  ["the opening view", ""],
  ["sections with a card and the table", "#/jingzhou?level=section&section=paishuizha&table=1"],
  ["the water page", "#/jingzhou?page=water&water=2023"],
  ["a section's page", "#/jingzhou?page=section&section=xintan&water=2023"],
  ["a lake's page", "#/jingzhou?page=lake&lake=洪湖&water=2023"],
  ["a rule's page", "#/jingzhou?page=rule&indicator=2019-11"],
  ["the versions", "#/jingzhou?page=versions"],
  ["the targets", "#/jingzhou?page=targets"],
  ["the doubts", "#/jingzhou?page=notes"],
  ["townships", "#/jingzhou?level=township&indicator=2019-11&unit=421088100&table=1"],
] as const;

const cases = views.flatMap(([name, hash]) =>
  (["zh-CN", "en-GB"] as const).map((locale) => [name, locale, hash] as const),
);

test.each(cases)("axe finds nothing serious on %s (%s)", async (_name, locale, hash) => {
  const watched = await app.newPage({ locale, hash });
  await settled(watched);
  await watched.page.evaluate(axe);
  const { violations } = (await watched.page.evaluate(
    "axe.run(document, { resultTypes: ['violations'] })",
  )) as AxeResult;
  const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
});
