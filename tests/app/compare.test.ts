import { afterAll, beforeAll, expect, test } from "vitest";
import { evaluate } from "../../src/domain/gaps/evaluate";
import type { Period } from "../../src/domain/period";
import { messages } from "../../src/messages/messages";
import { builtPack } from "../helpers/built-city";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;
const pack = builtPack();

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const naming = pack.programmes
  .flatMap(({ indicators }) => indicators)
  .find(({ rules }) => rules.some(({ rule }) => rule.kind === "named-by"));

/** The rule's own answer, without the page. */
function namingState(code: string, year: string): string {
  const unit = pack.places.units.find((each) => each.code === code);
  if (!naming || !unit) throw new Error(`no naming goal for ${code}`);
  const { city } = pack;
  return evaluate(naming, {
    unit,
    asOf: "2026-11-24",
    terrain: city.terrain.fallback,
    setting: city.setting,
    asked: year as Period,
    reported: null,
    assigned: null,
    namingGoals: city.namingGoals,
    namingOutcomes: city.namingOutcomes,
  }).state;
}

test("one click from the map says of each unit whether it was named by its year", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?period=2023" });
  await settled(watched);
  await watched.page.getByRole("button", { name: messages.zh.pages.compare }).click();
  const rows = watched.page.getByTestId("naming").locator("tbody tr");
  await rows.first().waitFor({ timeout: 60_000 });
  const goals = new Set(pack.city.namingGoals.map(({ unit }) => unit));
  expect(await rows.count()).toBe(goals.size);
  for (const code of goals) {
    const cells = watched.page.locator(
      `[data-testid=naming] tr[data-unit="${code}"] td[data-state]`,
    );
    const states = await cells.evaluateAll((all) => all.map((cell) => cell.dataset["state"]));
    expect(states, code).toEqual(["2021", "2022", "2023"].map((year) => namingState(code, year)));
  }
  expect(watched.errors).toEqual([]);
});

test("a cell opens its figures and why; arrow keys walk; selecting changes no other colour", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=compare&period=2023" });
  await settled(watched);
  const { page } = watched;
  const cells = page.getByTestId("matrix").locator("tbody td[data-indicator]");
  await cells.first().waitFor({ timeout: 60_000 });
  const colours = () =>
    cells.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).backgroundColor));
  const before = await colours();
  const red = page.getByTestId("matrix").locator('tbody td[data-state="not-met"]').first();
  const words = (await red.getAttribute("aria-label")) ?? "";
  await red.click();
  const detail = page.getByTestId("cell-detail");
  expect(await detail.locator(".chip").innerText()).toContain(messages.zh.states["not-met"]);
  expect(words).toContain(await detail.locator("header p").first().innerText());
  expect(page.url()).toMatch(/unit=\d{6,9}/);
  await page.mouse.move(0, 0);
  expect(await colours()).toEqual(before);
  await page.keyboard.press("ArrowRight");
  const [from, to] = [await red.getAttribute("data-at"), await focusedAt()];
  expect(Number(to?.split(":")[1])).toBe(Number(from?.split(":")[1]) + 1);
  await detail.getByRole("button", { name: messages.zh.why }).click();
  await page.getByTestId("why").waitFor();
  expect(watched.errors).toEqual([]);

  function focusedAt() {
    return page.evaluate(() => document.activeElement?.getAttribute("data-at") ?? null);
  }
});
