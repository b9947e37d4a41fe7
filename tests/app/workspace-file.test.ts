import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const figures = (name: string, value: string) => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.from(`县市区,林草覆盖率（%）,年份\n沙市区,${value},2024\n江陵线,77.7,2024\n`),
});

const saved = (page: Page) => page.locator('[data-testid=saving][data-state="saved"]').waitFor();
const sentence = (page: Page) => page.getByTestId("page-sentence").innerText();

async function share(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole("button", { name: "分享工作区" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByTestId("share-workspace").getByRole("button", { name: "下载 ZIP" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("a shared workspace brings everything back after all was deleted, merges, and is undone", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data&indicator=2019-11&period=2024" });
  await settled(watched);
  const { page } = watched;
  const picker = page.getByTestId("open-files");
  const report = page.getByTestId("join-report");
  await picker.setInputFiles([figures("林草.csv", "88.8")]);
  await report.locator('[data-bucket="fuzzy"]').getByRole("button", { name: "确认" }).click();
  await report.locator('[data-bucket="alias"]').waitFor();
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("；2 个数值");
  await page.getByText("载入后的变化").waitFor();
  await saved(page);
  const first = await share(page);
  expect(first.name).toMatch(/^荆州市-工作区\.zip$/);

  await page.getByRole("button", { name: "清除本机保存的全部数据" }).click();
  await page.getByRole("button", { name: "确认清除" }).click();
  await expect.poll(() => sentence(page)).toContain("拖到页面任意位置");
  const file = { name: first.name, mimeType: "application/zip", buffer: first.bytes };
  await picker.setInputFiles([file]);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("；2 个数值");
  await report.locator('[data-bucket="alias"]').waitFor();
  await page.getByText("载入后的变化").waitFor();
  const again = await share(page);
  expect(again.bytes.equals(first.bytes)).toBe(true);

  await page.getByRole("button", { name: "移除 林草.csv" }).click();
  await picker.setInputFiles([figures("另一份.csv", "66.6")]);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("已打开 1 个文件");
  await picker.setInputFiles([file]);
  await page.getByTestId("open-workspace").getByRole("button", { name: "合并" }).click();
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("已打开 2 个文件");
  await page.keyboard.press("Control+z");
  await expect.poll(() => sentence(page)).toContain("已打开 1 个文件");
  await page.keyboard.press("Control+y");
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("已打开 2 个文件");
  await saved(page);
  await page.reload();
  await settled(watched);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("已打开 2 个文件");
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a workspace that was altered, or is of a newer version, changes nothing and says so", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const picker = page.getByTestId("open-files");
  await picker.setInputFiles([figures("林草.csv", "88.8")]);
  await expect.poll(() => sentence(page), { timeout: 20_000 }).toContain("已打开 1 个文件");
  await saved(page);
  const { bytes } = await share(page);
  const altered = Buffer.from(bytes);
  const at = altered.indexOf("sources/") + 60;
  altered.writeUInt8(altered.readUInt8(at) ^ 0xff, at);
  await picker.setInputFiles([{ name: "改动.zip", mimeType: "application/zip", buffer: altered }]);
  await expect.poll(() => page.getByTestId("notice").innerText()).toContain("改动.zip");
  const newer = '{"application": "ecology-gap-map", "format": 9999, "__proto__": {"polluted": 1}}';
  await picker.setInputFiles([
    { name: "新版.json", mimeType: "application/json", buffer: Buffer.from(newer) },
  ]);
  await expect.poll(() => page.getByTestId("notice").textContent()).toContain("9999");
  expect(await sentence(page)).toContain("已打开 1 个文件");
  expect(await page.evaluate(() => "polluted" in {})).toBe(false);
  expect(watched.errors).toEqual([]);
});

test("storage that is full or blocked is said, with the workspace to download", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?page=data",
    before: "IDBFactory.prototype.open = () => { throw new DOMException('no', 'UnknownError'); };",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([figures("林草.csv", "88.8")]);
  await page.locator('[data-testid=saving][data-state="not-saved"]').waitFor({ timeout: 20_000 });
  await page.getByTestId("notice").getByRole("button", { name: "下载工作区" }).click();
  await page.getByTestId("share-workspace").waitFor();
  expect(watched.errors).toEqual([]);
});
