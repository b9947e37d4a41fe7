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

const words = messages.zh;
const named = (period: string) => formatPeriod("zh", period as Period);

test("the bar steps through years by keyboard, then through the water's periods, and plays them to the end", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?time=1&indicator=2019-11&period=2023" });
  await settled(watched);
  const { page, errors } = watched;
  const bar = page.getByTestId("time-bar");
  const slider = bar.getByRole("slider");
  const label = bar.locator("output");
  await expect.poll(() => label.innerText()).toBe(named("2023"));
  await slider.press("ArrowLeft");
  await expect.poll(() => label.innerText()).toBe(named("2022"));
  await expect.poll(() => page.url()).toMatch(/period=2022/);

  await page.getByRole("radio", { name: words.levels.section, exact: true }).click();
  await bar.getByLabel(words.periodKind).selectOption("quarter");
  await slider.press("End");
  const last = named("2024-Q4");
  await expect.poll(() => label.innerText()).toBe(last);
  const headline = page.getByTestId("headline");
  await expect.poll(() => headline.innerText()).toContain(last);
  await expect.poll(() => bar.locator(".time-notes").innerText()).toContain("同比");
  await expect.poll(() => bar.locator(".time-notes").innerText()).toContain("环比");

  await slider.press("ArrowLeft");
  await expect.poll(() => headline.innerText()).toContain(named("2024-Q3"));
  await bar.getByRole("button", { name: words.timeBar.play }).click();
  await expect.poll(() => headline.innerText()).toContain(last);
  await bar.getByRole("button", { name: words.timeBar.play }).waitFor();
  expect(errors).toEqual([]);
});
