import { afterAll, beforeAll, expect, test } from "vitest";
import { periodRun } from "../../src/domain/compare/period-run";
import { countShort, type ShortCount, worstFirst } from "../../src/domain/compare/short-count";
import type { Period } from "../../src/domain/period";
import type { Unit } from "../../src/domain/unit";
import { isSectionOf } from "../../src/domain/water/is-section-of";
import { classRanks, romanOf } from "../../src/domain/water/roman";
import { formatPeriod } from "../../src/messages/format-period";
import { messages } from "../../src/messages/messages";
import { builtPack, builtSections, builtTownships } from "../helpers/built-city";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const words = messages.zh.sidePage;
const { units } = builtPack().places;

interface Counted {
  readonly unit: Unit;
  readonly count: ShortCount;
}

/** Each small map's county and what its title says of it, in the order of the page. */
function titlesOn({ page }: WatchedPage) {
  return page
    .getByTestId("county-maps")
    .locator("figure")
    .evaluateAll((all) =>
      all.map((each) => [
        (each as HTMLElement).dataset["county"],
        each.querySelector(".county-count > span")?.textContent,
      ]),
    );
}

function titlesOf(counties: readonly Counted[]) {
  return counties.map(({ unit, count: { short, judged } }) => [
    unit.code,
    judged === 0 ? words.noneJudged : words.short(short, judged),
  ]);
}

test("a small map a county: how many townships miss, worst first; by keyboard to the map", async () => {
  const verdicts = await builtTownships("2019-11", "2023");
  const stateOf = new Map(verdicts.map(({ unit, state }) => [unit as string, state]));
  const townsOf = ({ code }: Unit) =>
    units.filter(({ level, parent }) => level === "township" && parent === code);
  const counties = units
    .filter(
      (unit) => unit.level === "county" || (unit.level === "zone" && townsOf(unit).length > 0),
    )
    .map((unit) => ({
      unit,
      count: countShort(townsOf(unit).map(({ code }) => stateOf.get(code) ?? "no-data")),
    }));
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&indicator=2019-11&period=2023&as=counties",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("side-table").waitFor({ timeout: 60_000 });
  const worst = worstFirst(counties);
  expect(await titlesOn(watched)).toEqual(titlesOf(worst));
  expect(worst[0]?.count.short).toBeGreaterThan(0);

  // One legend; every township is drawn once and listed once, a missing one hatched.
  expect(await page.getByTestId("tone-legend").count()).toBe(1);
  const drawn = await page
    .locator(".county-maps path[data-code]")
    .evaluateAll((all) => all.map((each) => (each as SVGElement).dataset["code"] ?? ""));
  expect(drawn.toSorted()).toEqual([...stateOf.keys()].toSorted());
  expect(await page.getByTestId("side-table").locator("tbody tr").count()).toBe(stateOf.size);
  const missing = verdicts.find(({ state }) => state === "no-data")?.unit;
  const hatch = page.locator(`.tone-shape:has([data-code="${missing}"]) path[fill*="hatch"]`);
  expect(await hatch.count()).toBe(1);

  await page.getByRole("radio", { name: words.orders.official }).click();
  expect(await titlesOn(watched)).toEqual(titlesOf(counties));
  expect(page.url()).toContain("order=official");

  const [first] = counties;
  const own = page.locator(`figure[data-county="${first?.unit.code}"] button`);
  await own.first().focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).toContain(`unit=${first?.unit.code}`);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.url()).not.toContain("page=side");
  expect(page.url()).toContain("level=township");
  expect(watched.errors).toEqual([]);
});

test("small maps of the water: every month up to the chosen one, each as the rules say; none left out", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&level=section&as=multiples&water=2023-06",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("side-table").waitFor({ timeout: 60_000 });
  const maps = page.getByTestId("small-maps").locator("figure");
  const run = periodRun(["2019-01" as Period], "2023-06" as Period);
  const named = run.map((period) => formatPeriod("zh", period));
  expect(await maps.locator("figcaption b").allTextContents()).toEqual(named);
  expect(await page.getByTestId("tone-legend").count()).toBe(1);
  const heads = await page.getByTestId("side-table").locator("thead th").allInnerTexts();
  expect(heads.slice(1).map((head) => head.trim())).toEqual(named);
  for (const at of [0, 3, 11]) {
    const sections = (await builtSections(run[at] ?? "")).filter(({ section }) => !section.outside);
    const ranks = sections.map(({ assessment: { rank } }) => rank);
    const parts = [...classRanks, null].flatMap((rank) => {
      const count = ranks.filter((each) => each === rank).length;
      const name = rank ? messages.zh.class(romanOf[rank]) : messages.zh.states["no-data"];
      return count > 0 ? [`${name} ${count}`] : [];
    });
    expect(await maps.nth(at).locator("p").innerText()).toBe(messages.zh.list(parts));
    const signs = await maps.nth(at).locator(".tone-mark text").allTextContents();
    const placed = sections.filter(({ section }) => section.position);
    expect(signs).toEqual(placed.map(({ assessment: { rank } }) => (rank ? romanOf[rank] : "–")));
  }

  await page.getByLabel(messages.zh.periodKind).last().selectOption("quarter");
  await expect.poll(() => maps.first().locator("b").innerText()).toContain("季度");
  expect(page.url()).toContain("water=2023-Q");
  expect(watched.errors).toEqual([]);
});

test("a month between that nobody reported has its small map, all of it without data", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&level=section&as=multiples&water=2021-06&published=1",
  });
  await settled(watched);
  const maps = watched.page.getByTestId("small-maps").locator("figure");
  await expect.poll(() => maps.count()).toBe(3);
  const signs = await maps.nth(1).locator(".tone-mark text").allTextContents();
  expect(new Set(signs)).toEqual(new Set(["–"]));
  expect(await maps.nth(0).locator(".tone-mark text").allTextContents()).toContain("Ⅱ");
});

test("a small map a county of the water: its sections, and how many miss the target", async () => {
  const sections = await builtSections("2023", 2);
  const counties = units
    .filter(({ level }) => level === "county")
    .map((unit) => {
      const own = sections.filter(({ section }) => !section.outside && isSectionOf(section, unit));
      const placed = own.filter(({ section }) => section.position).length;
      return { unit, placed, count: countShort(own.map(({ assessment }) => assessment.state)) };
    });
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&level=section&as=counties&water=2023&target=2",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("side-table").waitFor({ timeout: 60_000 });
  const worst = worstFirst(counties);
  expect(await titlesOn(watched)).toEqual(titlesOf(worst));
  expect(worst[0]?.count.short).toBeGreaterThan(0);
  for (const { unit, placed } of counties)
    expect(await page.locator(`figure[data-county="${unit.code}"] .tone-mark`).count()).toBe(
      placed,
    );
  expect(watched.errors).toEqual([]);
});
