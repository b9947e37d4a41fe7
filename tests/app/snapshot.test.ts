import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readPngText } from "../../src/formats/png-text";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

async function exportPng({ page }: WatchedPage): Promise<string> {
  await page.getByRole("button", { name: "导出快照" }).click();
  const downloading = page.waitForEvent("download", { timeout: 120_000 });
  await page.getByRole("button", { name: "导出 PNG" }).click();
  const path = await (await downloading).path();
  return path;
}

test("a snapshot has its exact size, carries the view, and reopens it when dropped back", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-29&unit=421024&level=county&period=2022",
  });
  await settled(watched);
  const path = await exportPng(watched);
  const bytes = new Uint8Array(readFileSync(path));
  const read = readPngText(bytes);
  if (read.kind !== "read") throw new Error(read.kind);
  expect([read.width, read.height]).toEqual([2560, 1600]);
  expect(read.texts.EcologyGapMap).toContain("indicator=2019-29");

  const other = await app.newPage();
  await settled(other);
  await other.page.evaluate((base64) => {
    const raw = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([raw], "sheet.png", { type: "image/png" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
  }, Buffer.from(bytes).toString("base64"));
  await expect.poll(() => other.page.getByTestId("unit-card").innerText()).toContain("江陵县");
  expect(other.page.url()).toContain("indicator=2019-29");
  expect(other.page.url()).toContain("period=2022");
  expect(watched.errors).toEqual([]);
});

test("a picture without a view is refused by name, and nothing changes", async () => {
  const watched = await app.newPage();
  await settled(watched);
  const { page } = watched;
  const before = page.url();
  await page.evaluate(() => {
    const transfer = new DataTransfer();
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    transfer.items.add(new File([png], "照片.png", { type: "image/png" }));
    transfer.items.add(new File(["GIF89a"], "动图.png", { type: "image/png" }));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true }));
  });
  await page.getByTestId("notice").waitFor();
  expect(await page.getByTestId("notice").innerText()).toContain("照片.png");
  const status = page.locator("[data-testid=import-status][data-state=error]");
  await status.waitFor();
  expect(await status.innerText()).toMatch(/动图\.png.*GIF/);
  expect(page.url()).toBe(before);
});

test("the table behind the view comes as CSV that says what is made up", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?indicator=2019-11&table=1" });
  await settled(watched);
  const { page } = watched;
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "下载 CSV" }).click();
  const text = readFileSync(await (await downloading).path(), "utf8");
  expect(text.startsWith("\uFEFFcode,")).toBe(true);
  expect(text).toMatch(/421088,监利市,.*演示/);
});
