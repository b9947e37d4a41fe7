import { readFileSync } from "node:fs";
import { deserialize } from "flatgeobuf/lib/mjs/geojson.js";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { afterAll, beforeAll, expect, test } from "vitest";
import { wgs84ToGcj02 } from "../../src/domain/spatial/gcj02";
import { fileOf as file, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const figures = file(
  "林草.csv",
  "县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n江陵线,7.7,2024\n",
);

test("a bureau's table is joined, judged and traced to its line; a confirmed name joins the rest", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-11&unit=421002&period=2024",
  });
  await settled(watched);
  const { page } = watched;
  expect(await give(watched, figures)).toMatchObject({ state: "ok", count: "2" });
  await expect.poll(() => page.getByTestId("unit-card").innerText()).toMatch(/本机文件.*88\.8/s);
  await page.getByTestId("unit-card").getByRole("button", { name: "为什么？" }).click();
  const why = page.getByTestId("why");
  await expect.poll(() => why.innerText()).toContain("林草.csv 第 2 行");
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "查看回执" }).click();
  const report = page.getByTestId("join-report");
  await report.locator('[data-bucket="fuzzy"]').getByRole("button", { name: "确认" }).click();
  await report.locator('[data-bucket="alias"]').waitFor();
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；2 个数值");
  expect(await page.getByTestId("left-out").innerText()).toContain("没有");

  const effect = page.getByTestId("batch-effect");
  await expect.poll(() => effect.innerText()).toMatch(/江陵县.*新增未达标/s);
  expect(await effect.innerText()).toContain("没有改动已公布或先前载入的数值");

  await page.getByRole("button", { name: "移除 林草.csv" }).click();
  await page.getByRole("button", { name: "返回一张图" }).click();
  await expect.poll(() => page.getByTestId("unit-card").innerText()).not.toContain("88.8");
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a damaged file is named with cause and way out, and what was there stays", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou" });
  await settled(watched);
  await give(watched, figures);
  const { state, words } = await give(watched, file("坏.json", '[{"a":1},\n{"a"}]'));
  expect(state).toBe("error");
  expect(words).toMatch(/坏\.json.*损坏.*2.*重新导出/);
  await watched.page.getByRole("button", { name: "查看回执" }).click();
  const list = watched.page.getByTestId("file-list");
  expect(await list.innerText()).toContain("林草.csv");
  expect(await list.getByRole("row").count()).toBe(3);
  expect(watched.errors).toEqual([]);
});

test("a wrong guess is put right in place: another header row, another meaning of a column", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data", locale: "en-US" });
  await settled(watched);
  const { page } = watched;
  await give(watched, file("table.csv", "a,b\n县,覆盖\n沙市区,20\n监利市,30\n"));
  await page.getByLabel("Header row").selectOption("2");
  await expect.poll(() => page.getByTestId("receipt").innerText()).toMatch(/Rows\s+2/);
  const meaning = page.getByLabel("Meaning of column 覆盖");
  // Of a long list only what is chosen is there until someone turns to it.
  expect(await meaning.locator("option").count()).toBe(1);
  await meaning.focus();
  await meaning.selectOption("indicator-value 2019-11");
  await page.getByLabel("Period where the table names none").fill("2024");
  await page.getByLabel("Period where the table names none").blur();
  await expect
    .poll(() => page.getByTestId("page-sentence").innerText())
    .toContain("take part in the assessment: 2.");
  expect(watched.errors).toEqual([]);
});

test("a spreadsheet, a map layer and a database are read in the page as in the tests", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const geojson = JSON.stringify({
    type: "Feature",
    properties: { name: "<b>x</b>" },
    geometry: { type: "Point", coordinates: [112, 30] },
  });
  expect(await give(watched, file("点.geojson", geojson))).toMatchObject({
    state: "ok",
    count: "1",
  });
  expect(await watched.page.getByTestId("data-page").innerText()).toContain("<b>x</b>");
  expect(await give(watched, file("假.xlsx", "%PDF-1.7"))).toMatchObject({ state: "error" });
});

test("the table is written as a workbook that is read back with the same figures", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?indicator=2019-11&period=2024&table=1" });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("button", { name: "其他格式" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("menuitem", { name: "Excel" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  await page.getByTestId("open-files").setInputFiles(await download.path());
  const status = page.locator("[data-testid=import-status][data-state=ok]");
  await status.waitFor({ timeout: 30_000 });
  expect(Number(await status.getAttribute("data-count"))).toBeGreaterThan(7);
  expect(watched.errors).toEqual([]);
});

test("a layer that lies as GCJ-02 shifts it is told, put right on the person's word, and remembered", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const { features } = await shiftedCounties();
  const layer = JSON.stringify({ type: "FeatureCollection", features });
  expect(await give(watched, file("边界.geojson", layer))).toMatchObject({
    state: "ok",
    count: "8",
  });
  const receipt = page.getByTestId("receipt");
  expect(await receipt.innerText()).toMatch(/8 处.*GCJ-02.*未作改动/);
  await receipt.getByRole("button", { name: "按 GCJ-02 校正" }).click();
  await expect
    .poll(() => receipt.innerText(), { timeout: 20_000 })
    .toContain("坐标由 GCJ-02 换算为经纬度");
  expect(await receipt.innerText()).not.toContain("未作改动");
  await page.locator('[data-testid=saving][data-state="saved"]').waitFor();
  await page.waitForTimeout(1500);
  await page.reload();
  await settled(watched);
  await expect
    .poll(() => receipt.innerText(), { timeout: 20_000 })
    .toContain("坐标由 GCJ-02 换算为经纬度");
  expect(watched.errors).toEqual([]);
});

/** The pack's own counties, moved. */
async function shiftedCounties() {
  const bytes = new Uint8Array(readFileSync("public/geodata/jingzhou/county.fgb"));
  const features: Feature[] = [];
  for await (const feature of deserialize(bytes)) {
    const { geometry, properties } = feature as Feature<Polygon | MultiPolygon>;
    const coordinates = moved(geometry.coordinates);
    const code = properties?.["code"];
    features.push({
      type: "Feature",
      properties: { code },
      geometry: { ...geometry, coordinates } as Polygon,
    });
  }
  return { features };
}

function moved(value: unknown): unknown {
  const [x, y] = value as unknown[];
  if (typeof x === "number" && typeof y === "number") return [...wgs84ToGcj02([x, y])];
  return (value as unknown[]).map(moved);
}
