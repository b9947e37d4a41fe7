import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOpening } from "../../geodata/build/opening/make-opening";
import { readTables } from "../../geodata/build/opening/write-opening";
import type { Period } from "../../src/domain/period";
import { noticeTests } from "../../src/domain/water/notice-tests";
import { rankRegions } from "../../src/domain/water/rank-regions";
import { assessRegion, regionSections } from "../../src/domain/water/region";
import { standardUnits } from "../../src/domain/water/standard-units";
import { messages } from "../../src/messages/messages";
import { openingState } from "../../src/state/initial-state";
import { selectCountyVerdicts } from "../../src/state/select-verdicts";
import { builtPack, builtSections } from "../helpers/built-city";
import { type OpenApp, openApp, settled } from "./open-app";

// Each task begins at the opening view: what it takes to answer it is counted in clicks, three at most.
// A whole year: in the opening month hardly a county has enough sections to be ranked.
const WATER = "2023";
const words = messages.zh;
const pack = builtPack();
let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

async function opened() {
  const watched = await app.newPage({ hash: `#/jingzhou?water=${WATER}` });
  await settled(watched);
  return watched;
}

/** Every county's verdict by the rules themselves: `unit indicator` → state. */
async function ownVerdicts(): Promise<ReadonlyMap<string, string>> {
  const opening = await makeOpening(readTables("public/geodata/jingzhou"), {
    seasons: pack.city.waterSeasons,
    standardUnits: standardUnits(pack.limits),
    period: "2024" as Period,
    waterPeriod: WATER as Period,
  });
  const today = new Date().toISOString().slice(0, 10);
  const state = openingState(pack, opening, { language: "zh", today });
  const verdicts = [...selectCountyVerdicts(state)].flatMap(([indicator, all]) =>
    all.map((verdict) => [`${verdict.unit} ${indicator}`, verdict.state] as const),
  );
  return new Map(verdicts);
}

test("which counties are red, yellow, green, and why: three clicks", async () => {
  const { page, errors } = await opened();
  await page.getByRole("button", { name: words.pages.compare }).click();
  const matrix = page.getByTestId("matrix");
  await matrix.locator("tbody td[data-indicator]").first().waitFor();
  const shown = await matrix.locator("tbody tr[data-unit]").evaluateAll((rows) =>
    rows.flatMap((row) =>
      [...row.querySelectorAll("td[data-indicator]")].map((cell) => ({
        key: `${row.getAttribute("data-unit")} ${cell.getAttribute("data-indicator")}`,
        state: cell.getAttribute("data-state"),
      })),
    ),
  );
  const own = await ownVerdicts();
  const known = shown.filter(({ key, state }) => state && own.has(key));
  expect(known.length).toBeGreaterThan(200);
  expect(known.filter(({ key, state }) => own.get(key) !== state)).toEqual([]);
  const red = matrix.locator('tbody td[data-state="not-met"]').first();
  const indicator = await red.getAttribute("data-indicator");
  await red.click();
  await page.getByTestId("cell-detail").getByRole("button", { name: words.why }).click();
  const all = pack.programmes.flatMap(({ indicators }) => indicators);
  const title = all.find(({ id }) => id === indicator)?.name.zh ?? "?";
  expect(await page.getByTestId("why").innerText()).toContain(title);
  expect(errors).toEqual([]);
});

test("which sections are 劣Ⅴ, 国控 and 省控, and each one's year: two clicks", async () => {
  const { page, errors } = await opened();
  await page.getByRole("button", { name: words.pages.water }).click();
  const tests = noticeTests(await builtSections(WATER), { provincialTolerance: null });
  const lines = page.locator(".notice-tests li");
  await expect.poll(() => lines.count()).toBe(tests.length);
  const nameOf = (id: string) => pack.places.sections.find((each) => each.id === id)?.name.zh;
  for (const [at, { failing, assessed, expected }] of tests.entries()) {
    const names = await lines.nth(at).locator(".failing-names button").allInnerTexts();
    expect(names).toEqual(failing.map(nameOf));
    expect(await lines.nth(at).innerText()).toContain(
      words.waterPage.testCount(failing.length, assessed, expected),
    );
  }
  expect(tests.every(({ assessed }) => assessed > 0)).toBe(true);
  // No section of the city is worse than V in that year: the first of those to look at is opened instead.
  await page.locator(".failing tbody button").first().click();
  await page.getByTestId("section-page").getByTestId("charts").waitFor();
  expect(errors).toEqual([]);
});

test("counties by 优良比例, 达标率, 劣Ⅴ and the change of a year: one click ranks, two more turn it round", async () => {
  const { page, errors } = await opened();
  await page.getByRole("button", { name: words.pages.water }).click();
  const table = page.getByRole("table", { name: words.waterPage.counties });
  await table.locator("tbody tr").first().waitFor();
  const [now, then] = await Promise.all([builtSections(WATER), builtSections("2022")]);
  const counties = pack.places.units.filter(({ level }) => level === "county");
  const regions = counties.map((unit) => ({
    code: unit.code,
    name: unit.name.zh,
    region: assessRegion(regionSections(now, unit), pack.limits),
    before: assessRegion(regionSections(then, unit), pack.limits),
  }));
  const ranks = rankRegions(regions);
  const rankOf = (code: string) => ranks.get(code)?.rank ?? Number.MAX_VALUE;
  const ordered = regions.toSorted((a, b) => rankOf(a.code) - rankOf(b.code));
  const names = () => table.locator("tbody th").allInnerTexts();
  await expect.poll(names).toEqual(ordered.map(({ name }) => name));
  const rows = await table.locator("tbody tr").allInnerTexts();
  for (const [at, { code, region }] of ordered.entries()) {
    const rank = ranks.get(code)?.rank;
    if (rank) expect(rows[at]).toContain(`第 ${rank} 位`);
    if (region.good.of > 0) expect(rows[at]).toContain(`${region.good.count}/${region.good.of}`);
  }
  const good = table.getByRole("button", { name: words.waterPage.good });
  await good.click();
  await good.click();
  const shares = ordered.flatMap(({ region }) => region.good.share ?? []);
  const last = ordered.filter(({ region }) => region.good.share === Math.min(...shares));
  expect(last.length).toBeLessThan(shares.length);
  expect(last.map(({ name }) => name)).toContain((await names())[0]);
  expect(errors).toEqual([]);
});
