import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Period } from "../../src/domain/period";
import { formatPeriod } from "../../src/messages/format-period";
import { messages } from "../../src/messages/messages";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const words = messages.zh.sidePage;

/** The level leads to the later year's verdict, the change to the one it started from. */
async function askLevelAndChange(page: Page) {
  const figures = page.getByTestId("side-table").locator("tbody tr").first();
  const why = page.getByTestId("why");
  for (const [at, year] of ["2023", "2021"].entries()) {
    await figures.locator(".side-figure button").nth(at).click();
    const subject = await why.locator(".why-subject").innerText();
    expect(subject).toContain(formatPeriod("zh", year as Period));
    await page.keyboard.press("Escape");
    await why.waitFor({ state: "hidden" });
  }
}

test("two years as differences, small maps and a swipe; a figure opens why; two things at once", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?page=side&indicator=2019-11&period=2023&since=2021",
  });
  await settled(watched);
  const { page } = watched;
  const table = page.getByTestId("side-table");
  await table.waitFor({ timeout: 60_000 });

  // The legend counts what the table says, over the counties that are drawn.
  const counted = await page
    .getByTestId("tone-legend")
    .locator("li b")
    .evaluateAll((all) => all.map((each) => Number(each.textContent)));
  expect(counted.reduce((sum, each) => sum + each, 0)).toBe(8);
  const fills = await page
    .locator(".tone-shape path[data-code]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("fill")));
  expect(fills).toHaveLength(8);
  const rows = table.locator("tbody tr");
  const first = rows.first();
  await first.locator("td button").first().click();
  const why = page.getByTestId("why");
  await why.waitFor();
  expect(await why.innerText()).toContain("2021");
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "hidden" });
  expect(page.url()).toMatch(/unit=\d{6}/);

  await page.getByRole("radio", { name: words.pictures.multiples }).click();
  const maps = page.getByTestId("small-maps").locator("svg");
  expect(await maps.count()).toBeGreaterThan(3);
  expect(await page.getByTestId("tone-legend").count()).toBe(1);

  await page.getByRole("radio", { name: words.pictures.swipe }).click();
  const slider = page.getByRole("slider");
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => page.url()).toContain("swipe=55");

  await page.getByRole("radio", { name: words.pictures.pair }).click();
  const square = page.getByTestId("pair-square");
  await square.waitFor();
  const inCells = await square
    .locator("td.pair-cell b")
    .evaluateAll((all) => all.map((each) => Number(each.textContent)));
  expect(inCells).toHaveLength(9);
  expect(inCells.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(8);
  await page.locator("[data-testid=pair] .chart svg").waitFor();
  await askLevelAndChange(page);

  await page
    .getByTestId("side-page")
    .getByRole("radio", { name: messages.zh.levels.section })
    .click();
  await expect.poll(() => page.locator(".tone-mark").count()).toBeGreaterThan(5);
  expect(page.url()).toContain("level=section");
  expect(watched.errors).toEqual([]);
});
