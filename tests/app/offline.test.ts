import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileOf, give } from "./give-files";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "site-"));
  cpSync("dist", folder, { recursive: true });
  app = await openApp({ folder });
});

afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

const section = (page: Page, state: string) =>
  page.locator(`[data-testid=offline][data-state=${state}]`);

/** A page with its offline copy stored. */
async function kept(): Promise<WatchedPage> {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await section(page, "none").getByRole("button", { name: "保存离线副本" }).click();
  await section(page, "kept").waitFor({ timeout: 120_000 });
  return watched;
}

test("nothing is stored before it is asked for; then the site opens and works without its server", async () => {
  const watched = await kept();
  const { page } = watched;
  expect(await section(page, "kept").innerText()).toMatch(/离线副本完整：\d+ 个文件/);
  // The button that was pressed is gone; the keyboard is where the outcome is said.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^离线副本完整/);
  await app.closeServer();
  await page.reload();
  await settled(watched);
  // What is loaded when first used, and was not used before.
  expect(
    await give(watched, fileOf("离线.csv", "县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n")),
  ).toMatchObject({ state: "ok", count: "1" });
  for (const name of ["查询", "水质评价", "区县对比", "两期并列", "城市包"]) {
    await page
      .getByRole("link", { name, exact: true })
      .or(page.getByRole("button", { name, exact: true }))
      .first()
      .click();
    await page.locator(".own-page").first().waitFor();
  }
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a newer version is offered, the old one goes on until it is taken", async () => {
  const watched = await kept();
  const { page } = watched;
  const worker = join(folder, "sw.js");
  const mark = "<!-- newer -->";
  writeFileSync(join(folder, "index.html"), `${readFileSync("dist/index.html", "utf8")}${mark}`);
  for (const ending of [".br", ".gz"])
    for (const name of ["sw.js", "index.html"]) rmSync(join(folder, name + ending));
  const changed = readFileSync(worker, "utf8").replace(
    /(index\.html[^}]*revision:.)[0-9a-f]{16}/,
    "$10123456789abcdef",
  );
  expect(changed).toContain("0123456789abcdef");
  writeFileSync(worker, changed);
  const served = () => page.evaluate(async () => (await fetch("./")).text());

  await page.reload();
  const strip = page.getByTestId("renew-strip");
  await strip.waitFor({ timeout: 60_000 });
  expect(await served()).not.toContain(mark);
  await settled(watched);
  await Promise.all([
    page.waitForEvent("load"),
    strip.getByRole("button", { name: "换用新版本" }).click(),
  ]);
  await settled(watched);
  await expect.poll(async () => (await served()).includes(mark)).toBe(true);
  await expect.poll(() => strip.count()).toBe(0);
  expect(watched.errors).toEqual([]);
});

test("what the browser dropped is told and stored again, and all of it is removed on a word", async () => {
  const watched = await kept();
  const { page } = watched;
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (request.url.includes("/fonts/")) await cache.delete(request);
    }
  });
  await page.reload();
  await section(page, "kept")
    .getByText(/离线副本缺 \d+\/\d+ 个文件/)
    .waitFor();
  await section(page, "kept").getByText("自检清单").click();
  expect(await section(page, "kept").getByRole("row", { name: /字体/ }).innerText()).toMatch(
    /缺 \d+ 个/,
  );
  await section(page, "kept").getByRole("button", { name: "补齐" }).click();
  await section(page, "kept")
    .getByText(/离线副本完整/)
    .waitFor();
  await section(page, "kept").getByRole("button", { name: "移除离线副本" }).click();
  await section(page, "none").waitFor();
  const left = await page.evaluate(async () => [
    (await caches.keys()).length,
    (await navigator.serviceWorker.getRegistrations()).length,
  ]);
  expect(left).toEqual([0, 0]);
  expect(watched.errors).toEqual([]);
});

test("a broken network leaves no half copy, and says so", async () => {
  rmSync(join(folder, "favicon.svg"));
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await section(page, "none").getByRole("button", { name: "保存离线副本" }).click();
  await section(page, "failed").getByText("未能保存离线副本").waitFor({ timeout: 60_000 });
  expect(
    await page.evaluate(async () =>
      Boolean((await navigator.serviceWorker.getRegistration())?.active),
    ),
  ).toBe(false);
});

test("that the network is gone is a quiet word, in both languages", async () => {
  const before = "Object.defineProperty(navigator, 'onLine', { get: () => window.isOn ?? true })";
  for (const [locale, word] of [
    ["zh-CN", "离线"],
    ["en-US", "Offline"],
  ] as const) {
    const watched = await app.newPage({ hash: "#/jingzhou", locale, before });
    await settled(watched);
    const { page } = watched;
    const badge = page.getByTestId("offline-badge");
    expect(await badge.count()).toBe(0);
    await page.evaluate("window.isOn = false; window.dispatchEvent(new Event('offline'))");
    expect(await badge.innerText()).toBe(word);
    await page.evaluate("window.isOn = true; window.dispatchEvent(new Event('online'))");
    await expect.poll(() => badge.count()).toBe(0);
  }
});
