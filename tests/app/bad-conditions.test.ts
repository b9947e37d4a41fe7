import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

test("a layer that is gone is named, and the rest works", async () => {
  const watched = await app.newPage({ replace: { "hydro.fgb": null } });
  const { page } = watched;
  await settled(watched);
  expect(await page.getByTestId("notice").innerText()).toContain("hydro.fgb");
  expect(await page.getByTestId("unit-card").isVisible()).toBe(true);
  expect(watched.errors).toEqual([]);
});

test("a damaged county file is named; table and card work without it", async () => {
  const { page } = await app.newPage({
    hash: "#/jingzhou?table=1",
    replace: { "county.fgb": "not a FlatGeobuf" },
  });
  await page.getByTestId("notice").waitFor({ timeout: 15_000 });
  expect(await page.getByTestId("notice").innerText()).toContain("county.fgb");
  expect(await page.getByTestId("table-twin").locator("tbody tr").count()).toBeGreaterThan(8);
  await page.locator("[data-database=ready]").waitFor({ timeout: 60_000 });
});

test("without WebGL the page says so and keeps table and card", async () => {
  const { page, errors } = await app.newPage({
    hash: "#/jingzhou?table=1",
    before: `HTMLCanvasElement.prototype.getContext = new Proxy(HTMLCanvasElement.prototype.getContext, {
      apply: (target, self, args) => /webgl/.test(args[0]) ? null : Reflect.apply(target, self, args) });`,
  });
  await page.getByTestId("notice").waitFor({ timeout: 15_000 });
  expect(await page.getByTestId("notice").innerText()).toContain("WebGL");
  expect(await page.getByTestId("table-twin").isVisible()).toBe(true);
  await page.locator("[data-database=ready]").waitFor({ timeout: 60_000 });
  expect(errors).toEqual([]);
});

test("a database that does not start is named within 20 s, and the opening view stays", async () => {
  const { page } = await app.newPage({
    before: `const Real = Worker; globalThis.Worker = class extends Real {
      constructor(url, options) { super(/duckdb/.test(String(url)) ? URL.createObjectURL(new Blob([''])) : url, options); } };`,
  });
  await page.getByTestId("notice").waitFor({ timeout: 30_000 });
  expect(await page.getByTestId("notice").innerText()).toContain("DuckDB");
  expect(await page.getByTestId("headline").innerText()).toContain("洪湖市");
});

test("a pack that cannot be read is named with the way out", async () => {
  const { page } = await app.newPage({ replace: { "pack.json": "{}" } });
  const failure = page.getByTestId("open-failure");
  await failure.waitFor({ timeout: 15_000 });
  expect(await failure.innerText()).toContain("pack.json");
});
