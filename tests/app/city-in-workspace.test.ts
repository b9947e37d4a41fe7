import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { graveOf } from "./grave-of";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;
/** Made in one browser, opened in others. */
let shared: Buffer;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

type Named = readonly [code: string, name: string, west: number];

const HOME: readonly Named[] = [
  ["420602", "襄城区", 112],
  ["420606", "樊城区", 112.3],
];

function mapOf(counties: readonly Named[]) {
  const polygons = counties.map(([code, name, west]) => {
    const ring = [
      [west, 32],
      [west + 0.3, 32],
      [west + 0.3, 32.3],
      [west, 32.3],
      [west, 32],
    ];
    const geometry = { type: "Polygon", coordinates: [ring] };
    return { type: "Feature", properties: { code, name }, geometry };
  });
  const map = { type: "FeatureCollection", features: polygons };
  const buffer = Buffer.from(JSON.stringify(map));
  return { name: "区县.geojson", mimeType: "application/geo+json", buffer };
}

const points = {
  name: "断面.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("断面名称,经度,纬度\n白家湾,112.05,32.05\n余家湖,112.35,32.05\n"),
};

const figures = {
  name: "林草.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("县市区,林草覆盖率（%）,年份\n襄城区,88.8,2023\n樊城区,77.7,2023\n"),
};

const zip = (buffer: Buffer) => ({ name: "襄阳.zip", mimeType: "application/zip", buffer });
const sentence = (page: Page) => page.getByTestId("page-sentence").innerText();

async function openFiles(locale = "zh-CN"): Promise<WatchedPage> {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data", locale });
  await settled(watched);
  return watched;
}

async function makeCity(watched: WatchedPage, counties: readonly Named[]): Promise<void> {
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([mapOf(counties), points]);
  const form = page.getByTestId("new-city");
  await form.getByText(`${counties.length} 个区县面、0 个乡镇面、2 个断面点`).waitFor();
  await form.getByLabel("城市名称").fill("襄阳市");
  await form.getByRole("button").click();
  await page.waitForURL(/own-420600/);
  await settled(watched);
}

async function goTo(watched: WatchedPage, hash: string): Promise<void> {
  await watched.page.evaluate((to) => location.assign(to), hash);
  await watched.page
    .getByTestId(`${new URLSearchParams(hash.split("?")[1]).get("page")}-page`)
    .waitFor();
}

/** The file again with one part of the city changed and its checksum put right. */
function forged(path: string, from: RegExp, to: string): Buffer {
  const files = unzipSync(shared);
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const bytes = new TextEncoder().encode(text(path).replace(from, to));
  const listed = JSON.parse(text("workspace.json"));
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const parts = listed.parts.map((part: { path: string }) =>
    part.path === path ? { path, bytes: bytes.length, sha256 } : part,
  );
  const workspace = new TextEncoder().encode(JSON.stringify({ ...listed, parts }));
  return Buffer.from(zipSync({ ...files, [path]: bytes, "workspace.json": workspace }));
}

test("a city made here is listed when shared; left out, or without coordinates, what is missing is said", async () => {
  const watched = await openFiles();
  const { page } = watched;
  await makeCity(watched, HOME);
  await goTo(watched, "#/own-420600?page=pack");
  await page.getByRole("radio", { name: "断面" }).last().click();
  const target = page.getByLabel("白家湾：目标类别");
  await target.fill("2");
  await target.press("Enter");
  await page.getByText("本机改动").first().waitFor();
  await page.getByRole("radio", { name: "功能区" }).click();
  const form = page.getByRole("form", { name: "添加功能区" });
  await form.getByLabel("代码").fill("zone-dongjin");
  await form.getByLabel("名称").fill("东津新区");
  await form.getByLabel("图上所在区县").selectOption("襄城区");
  await form.getByRole("button").click();
  await page.getByRole("row", { name: /zone-dongjin/ }).waitFor();
  await goTo(watched, "#/own-420600?page=targets&period=2023");
  const cell = page.getByLabel("襄城区 环境空气质量·优良天数比例（%） 目标");
  await cell.fill("88.5");
  await cell.press("Enter");
  await expect.poll(() => sentence(page)).toContain("1 格由使用者录入");
  await goTo(watched, "#/own-420600?page=data");
  await page.getByTestId("open-files").setInputFiles([figures]);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("；2 个数值");
  await page.getByRole("button", { name: "分享工作区" }).click();
  const dialog = page.getByTestId("share-workspace");
  const city = dialog.getByRole("checkbox", { name: "包含 襄阳市" });
  expect(await dialog.innerText()).toContain("2 个区县、0 个乡镇、2 个断面");
  expect(await dialog.innerText()).toContain("城市包改动 2 行");
  expect(await graveOf(watched)).toEqual([]);
  await dialog.getByText("襄阳市").click();
  expect(await city.isChecked()).toBe(false);
  await dialog.getByText("城市包将不在文件内").waitFor();
  await dialog.getByText("襄阳市").click();
  await dialog.getByText("去除图形与经纬度列").click();
  await dialog.getByText("城市包将不在文件内").waitFor();
  expect(await city.isDisabled()).toBe(true);
  await dialog.getByText("去除图形与经纬度列").click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载 ZIP" }).click(),
  ]);
  shared = readFileSync(await download.path());
  expect(Object.keys(unzipSync(shared))).toEqual(
    expect.arrayContaining(["city/pack.json", "city/county.fgb", "city/units.csv"]),
  );
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test("on another machine the city is made of the file and opened with its units, sections, targets and changes", async () => {
  const watched = await openFiles();
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([zip(shared)]);
  const dialog = page.getByTestId("open-city");
  await dialog.getByText("2 个区县、0 个乡镇、2 个断面").waitFor();
  expect(await graveOf(watched)).toEqual([]);
  await dialog.getByRole("button", { name: "建立并打开" }).click();
  await page.waitForURL(/own-420600/);
  await settled(watched);
  await goTo(watched, "#/own-420600?page=targets&period=2023");
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("1 格由使用者录入");
  const cell = page.getByLabel("襄城区 环境空气质量·优良天数比例（%） 目标");
  expect(await cell.inputValue()).toBe("88.5");
  await goTo(watched, "#/own-420600?page=pack");
  await page.getByRole("radio", { name: "断面" }).last().click();
  expect(await page.getByLabel("白家湾：目标类别").inputValue()).toBe("2");
  await page.getByRole("row", { name: /余家湖/ }).waitFor();
  await page.getByRole("radio", { name: "功能区" }).click();
  expect(await page.getByLabel("东津新区：图上所在区县").inputValue()).toBe("420602");
  await goTo(watched, "#/own-420600?page=data");
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("；2 个数值");
  await page.getByRole("button", { name: "一张图" }).first().click();
  await page.getByRole("button", { name: "打开表格" }).click();
  expect(await page.getByRole("row", { name: /襄城区|樊城区|东津新区/ }).count()).toBe(3);
  // The very same file once more: the city is the same, so only the content is asked about.
  await page.getByTestId("open-files").setInputFiles([zip(shared)]);
  await page.getByTestId("open-workspace").getByText("两份没有不一致之处").waitFor();
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test("a city of the same code with other content is never replaced unasked: the differences are named, both can be kept", async () => {
  const watched = await openFiles();
  const { page } = watched;
  await makeCity(watched, [...HOME, ["420607", "襄州区", 112.6]]);
  await goTo(watched, "#/own-420600?page=data");
  await page.getByTestId("open-files").setInputFiles([zip(shared)]);
  const dialog = page.getByTestId("open-city");
  await dialog.getByText("行政单元：只在本机 襄州区、两份不同 襄阳市").waitFor();
  await dialog.getByText("区县底图：只在本机 襄州区").waitFor();
  expect(await graveOf(watched)).toEqual([]);
  await dialog.getByRole("button", { name: "保留本机的" }).click();
  await goTo(watched, "#/own-420600?page=targets&period=2023");
  await expect.poll(() => sentence(page)).toContain("1 格由使用者录入");
  await page.getByLabel("襄州区 环境空气质量·优良天数比例（%） 目标").waitFor();

  await page.getByTestId("open-files").setInputFiles([zip(shared)]);
  await dialog.getByRole("button", { name: "两份都留" }).click();
  await page.waitForURL(/own-420600-2/);
  await settled(watched);
  const cities = page.getByLabel("城市", { exact: true }).locator("option");
  expect(await cities.allTextContents()).toEqual(
    expect.arrayContaining(["襄阳市", "襄阳市 (2)", "荆州市"]),
  );
  await goTo(watched, "#/own-420600-2?page=targets&period=2023");
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("1 格由使用者录入");
  expect(await page.getByLabel(/^襄州区 /).count()).toBe(0);
  expect(watched.errors).toEqual([]);
});

test("a broken city is refused by file, part and way out in English too, and what is open stays", async () => {
  const watched = await openFiles("en-GB");
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([points]);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("Files opened: 1");
  const north = forged("city/pack.json", /"bounds": \[\s*112,/, '"bounds": [ 1120,');
  await page.getByTestId("open-files").setInputFiles([zip(north)]);
  const notice = page.getByTestId("notice");
  await notice.getByText("襄阳.zip").waitFor();
  const words = await notice.innerText();
  expect(words).toContain("city/pack.json city.bounds (a number out of its range)");
  expect(words).toContain("No city was made");
  expect(await page.getByLabel("City", { exact: true }).locator("option").count()).toBe(0);
  expect(await sentence(page)).toContain("Files opened: 1");
  expect(watched.errors).toEqual([]);
});
