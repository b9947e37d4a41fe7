import { createHash } from "node:crypto";
import { mkdtempSync, openSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { limits } from "../../src/formats/limits";
import { answer, fileOf, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;
const folder = mkdtempSync(join(tmpdir(), "files-"));

beforeAll(async () => {
  app = await openApp();
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await app.close();
});

const readers = (page: Page) => page.workers().filter((each) => each.url().includes("read-worker"));

const LARGE_ROWS = 600_000;

function largeFile(): string {
  const path = join(folder, "大表.csv");
  const rows = Array.from(
    { length: LARGE_ROWS },
    (_, at) => `421002,断面${at % 40},${at / 8},备注${at}\n`,
  );
  writeFileSync(path, `单位代码,断面,数,注\n${rows.join("")}`);
  return path;
}

/**
 * Presses the button as soon as the bar is that far; answers in how many frames the page was rid of the
 * file.
 */
function cancelAt(page: Page, share: number): Promise<number> {
  return page.evaluate(
    (share) =>
      new Promise<number>((resolve) => {
        const status = document.querySelector("[data-testid=import-status]");
        const frame = (count: number) => {
          if (status?.getAttribute("data-state") !== "busy") resolve(count);
          else requestAnimationFrame(() => frame(count + 1));
        };
        const look = () => {
          const bar = document.querySelector<HTMLProgressElement>(".import-status progress");
          if (!bar || bar.value < share) {
            setTimeout(look, 1);
            return;
          }
          document.querySelector<HTMLButtonElement>(".import-status button")?.click();
          frame(0);
        };
        look();
      }),
    share,
  );
}

test("a large file can be called off at any time: at once, with its worker, and nothing of it stays", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou" });
  await settled(watched);
  const { page } = watched;
  await give(watched, fileOf("小.csv", "县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n"));
  const path = largeFile();
  for (const share of [0.1, 0.5, 0.9]) {
    await page.getByTestId("open-files").setInputFiles(path);
    expect(await cancelAt(page, share)).toBeLessThan(10);
    const { state, count, words } = await answer(page);
    expect([state, count]).toEqual(["error", "0"]);
    expect(words).toMatch(/大表\.csv.*已取消/);
    // Chromium gives a busy worker some seconds before it ends it.
    await expect.poll(() => readers(page).length, { timeout: 30_000 }).toBe(0);
  }
  // The queue goes on, and what was there before is as it was.
  expect(await give(watched, fileOf("后.csv", "a,b\n1,2\n"))).toMatchObject({
    state: "ok",
    count: "1",
  });
  await page.getByRole("button", { name: "查看回执" }).click();
  expect(await page.getByTestId("file-list").innerText()).toMatch(/小\.csv.*后\.csv/s);
  expect(await page.getByTestId("page-sentence").innerText()).toContain("共 2 行；1 个数值");
  expect(watched.errors).toEqual([]);
}, 180_000);

test("a large text is read in two halves: every row, its line in the file, and the digest", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const rows = 250_000;
  const places = Array.from(
    { length: rows - 1 },
    (_, at) => `沙市区,2024,"第 ""${at}"" 次",0.${at}\n`,
  );
  places[100] = '沙市区,2024,"两\n行",0.1\n';
  const text = `县市区,年份,备注,林草覆盖率（%）\n${places.join("")}末地,2024,,1\n`;
  const path = join(folder, "两半.csv");
  writeFileSync(path, text);
  await watched.page.getByTestId("open-files").setInputFiles(path);
  expect(await answer(watched.page)).toMatchObject({ count: String(rows) });
  const receipt = await watched.page.getByTestId("receipt").innerText();
  expect(receipt).toContain(createHash("sha256").update(text).digest("hex"));
  // The line break within quotes counts as a line; the header is one too.
  const words = await watched.page.getByTestId("data-page").innerText();
  expect(words).toMatch(new RegExp(`末地[^沙]*${rows + 2}`));
  expect(watched.errors).toEqual([]);
});

test("a file over the limit is refused before it is read, and the limits are stated", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const path = join(folder, "巨.csv");
  openSync(path, "w");
  // Sparse: two gigabytes that take no room on the disk.
  truncateSync(path, 2_000_000_000);
  await page.getByTestId("open-files").setInputFiles(path);
  const { state, words } = await answer(page);
  expect(state).toBe("error");
  expect(words).toMatch(/巨\.csv.*超过上限.*2000 MB/);
  const stated = await page.getByTestId("limits").innerText();
  for (const figure of [limits.ratio, limits.nesting]) expect(stated).toContain(String(figure));
  expect(stated).toMatch(/500 MB.*1,048,576 行 × 1,000 列/);
});

test("fifty files at once and the same file twice: each is read by itself, none is mixed up", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const files = Array.from({ length: 50 }, (_, at) =>
    fileOf(`第${at + 1}个.csv`, `县市区,林草覆盖率（%）,年份\n${"沙市区,1,2024\n".repeat(at + 1)}`),
  );
  expect(await give(watched, ...files)).toMatchObject({ state: "ok", count: "1275" });
  const list = page.getByTestId("file-list");
  const rows = await list.locator("tbody tr").allInnerTexts();
  expect(rows.map((row) => /第(\d+)个/.exec(row)?.[1])).toEqual(
    files.map((_, at) => String(at + 1)),
  );
  for (const [at, row] of rows.entries()) expect(row).toMatch(new RegExp(`\\s${at + 1}\\s`));

  const twin = fileOf("同.csv", "县市区,林草覆盖率（%）,年份\n沙市区,77.7,2024\n");
  expect(await give(watched, twin, twin)).toMatchObject({ state: "ok", count: "2" });
  await page.getByRole("button", { name: "移除 同.csv" }).first().click();
  await page.goto(
    page.url().replace(/#.*/, "#/jingzhou?indicator=2019-11&unit=421002&period=2024"),
  );
  await expect
    .poll(() => page.getByTestId("unit-card").innerText(), { timeout: 20_000 })
    .toContain("77.7");
  expect(watched.errors).toEqual([]);
});
