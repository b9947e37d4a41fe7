import { afterAll, beforeAll, expect, test } from "vitest";
import { type ChangeKind, changeKinds, periodChange } from "../../src/domain/compare/period-change";
import { messages } from "../../src/messages/messages";
import { builtPack, builtTownships } from "../helpers/built-city";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const text = messages.zh;
const words = text.sidePage;

/** How each township moved, by the rules themselves: more forest and grass is better. */
async function changesOf(id: string, before: string, after: string) {
  const indicators = builtPack().programmes.flatMap((each) => each.indicators);
  const decimals = indicators.find((each) => each.id === id)?.decimals ?? 0;
  const [then, now] = [await builtTownships(id, before), await builtTownships(id, after)];
  const earlier = new Map(then.map((verdict) => [verdict.unit, verdict]));
  return new Map(
    now.map((verdict): readonly [string, ChangeKind] => {
      const scale = { direction: "higher", decimals } as const;
      return [verdict.unit, periodChange(earlier.get(verdict.unit) ?? null, verdict, scale).kind];
    }),
  );
}

test("two years of the townships: map, legend, table and sentence say what the rules say, as an indication", async () => {
  const changes = await changesOf("2019-11", "2021", "2023");
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&level=township&indicator=2019-11&period=2023&since=2021",
  });
  await settled(watched);
  const { page } = watched;
  const rows = page.getByTestId("side-table").locator("tbody tr");
  await rows.first().waitFor({ timeout: 60_000 });
  expect(await rows.count()).toBe(changes.size);
  const drawn = page.locator(".side-picture .tone-shape path[data-code]");
  expect(await drawn.count()).toBe(changes.size);

  const counted = (kind: ChangeKind) =>
    [...changes.values()].filter((each) => each === kind).length;
  const legend = page.getByTestId("tone-legend").locator("li");
  const shown = await legend.evaluateAll((all) =>
    all.map((each) => [
      (each as HTMLElement).dataset["kind"],
      Number(each.querySelector("b")?.textContent),
    ]),
  );
  expect(shown).toEqual(changeKinds.map((kind) => [kind, counted(kind)]));
  expect(counted("much-better")).toBeGreaterThan(0);
  expect(counted("not-comparable")).toBeGreaterThan(0);

  const sentence = await page.getByTestId("page-sentence").innerText();
  expect(sentence).toContain(`${changes.size} 个${words.places.township}`);
  expect(sentence).toContain(words.indicated(""));
  expect(await page.locator(".side-key").innerText()).toContain(words.townIndication);

  // Each figure leads to its own why; the county stands beside the township.
  const first = rows.first();
  expect(await first.locator("td").first().innerText()).toMatch(/[区县市]$/);
  await first.locator(".side-figure button").last().click();
  const why = page.getByTestId("why");
  await why.waitFor();
  expect(await why.innerText()).toContain("2023");
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "hidden" });

  // The level is the one of the whole page, and the square of two things is the counties'.
  const pageBody = page.getByTestId("side-page");
  expect(await pageBody.getByRole("radio", { name: words.pictures.pair }).count()).toBe(0);
  await pageBody.getByRole("radio", { name: text.levels.county }).click();
  await expect.poll(() => page.url()).toContain("level=county");
  await expect.poll(() => drawn.count()).toBe(8);
  await page.getByRole("button", { name: text.history.undo }).first().click();
  await expect.poll(() => page.url()).toContain("level=township");
  expect(watched.errors).toEqual([]);
});
