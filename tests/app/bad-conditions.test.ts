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

test("an engine that is killed is said within 5 s, started anew, and has the person's rows again", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-11&unit=421002&period=2024",
    before: `const Real = Worker; globalThis.engines = []; globalThis.Worker = class extends Real {
      constructor(url, options) { super(url, options);
        if (/duckdb/.test(String(url))) globalThis.engines.push(this); } };`,
  });
  const { page } = watched;
  await settled(watched);
  await page.getByTestId("open-files").setInputFiles([
    {
      name: "林草.csv",
      mimeType: "text/csv",
      buffer: Buffer.from("县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n"),
    },
  ]);
  const card = page.getByTestId("unit-card");
  await expect.poll(() => card.innerText(), { timeout: 20_000 }).toMatch(/88\.8/);
  await page.evaluate("engines.at(-1).terminate()");
  await page.getByTestId("notice").getByText("已重新启动").waitFor({ timeout: 5000 });
  await page.locator("[data-database=ready]").waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "上一期" }).first().click();
  await expect.poll(() => card.innerText(), { timeout: 20_000 }).toContain("2023");
  await page.getByRole("button", { name: "下一期" }).first().click();
  await expect.poll(() => card.innerText(), { timeout: 20_000 }).toMatch(/88\.8/);
  expect(await page.getByTestId("notice").innerText()).not.toContain("没有完成");
  expect(watched.errors).toEqual([]);
});

test("a pack that cannot be read is named with the way out", async () => {
  const { page } = await app.newPage({ replace: { "pack.json": "{}" } });
  const failure = page.getByTestId("open-failure");
  await failure.waitFor({ timeout: 15_000 });
  expect(await failure.innerText()).toContain("pack.json");
});
