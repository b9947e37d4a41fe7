import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

test("opens at a published gap, coloured, with its sentence, card and no outside request", async () => {
  const watched = await app.newPage();
  await settled(watched);
  const { page } = watched;
  expect(await page.getByTestId("headline").innerText()).toContain("洪湖市");
  const card = page.getByTestId("unit-card");
  expect(await card.innerText()).toContain("未列入当年名单");
  await expect.poll(() => card.locator(".demo-mark").count()).toBeGreaterThan(0);
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test("why? leads from the verdict to rule, clause and rows", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-03&unit=421088&period=2023",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("unit-card").getByRole("button", { name: "为什么？" }).click();
  const why = page.getByTestId("why");
  await why.waitFor();
  const words = await why.innerText();
  expect(words).toContain("环生态〔2019〕76号");
  expect(words).toMatch(/demo-observations\.csv 第 \d+ 行/);
  // The row named on screen is the row in the file.
  const line = Number(/第 (\d+) 行/.exec(words)?.[1]);
  const file = readFileSync("public/geodata/jingzhou/demo-observations.csv", "utf8").split("\n");
  expect(file[line - 1]).toMatch(/^421088,2019-03,2023,/);
  await page.keyboard.press("Escape");
  await why.waitFor({ state: "hidden" });
});

test("published data only hides every made-up figure", async () => {
  const watched = await app.pageAt("#/jingzhou?indicator=2019-11&table=1");
  const { page } = watched;
  const table = page.getByTestId("table-twin");
  expect(await table.locator(".demo-mark").count()).toBeGreaterThan(5);
  await page.getByText("仅看已公布数据").click();
  await expect.poll(() => page.locator(".demo-mark").count()).toBe(0);
  await expect.poll(() => table.innerText()).not.toContain("未达标");
  expect(await table.innerText()).toContain("无数据");
});

test("sections carry their class, and those without a position stay in the table", async () => {
  const watched = await app.pageAt("#/jingzhou?level=section&table=1");
  const { page } = watched;
  expect(await page.getByTestId("headline").innerText()).toContain("30 个断面中 16 个有数据");
  const rows = page.getByTestId("table-twin").locator("tbody tr");
  expect(await rows.count()).toBe(32);
  const unplaced = rows.filter({ hasText: "位置未知" });
  expect(await unplaced.count()).toBe(13);
  await rows.filter({ hasText: "排水闸" }).click();
  const card = page.getByTestId("section-card");
  await card.waitFor();
  expect(await card.innerText()).toContain("5/21 项参评");
  expect(await card.innerText()).toContain("总磷");
});

test("a target class set by the person is judged and named as theirs", async () => {
  const watched = await app.pageAt("#/jingzhou?level=section&section=xintan");
  const { page } = watched;
  const card = page.getByTestId("section-card");
  expect(await card.innerText()).toContain("通知：消除劣Ⅴ类");
  await card.locator("select").selectOption("3");
  await expect.poll(() => card.innerText()).toContain("未达标");
  expect(await card.innerText()).toContain("用户设定");
});

test("townships are queried, coloured and said to be approximate", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?level=township&indicator=2019-11&table=1",
  });
  await settled(watched);
  const { page } = watched;
  const rows = page.getByTestId("table-twin").locator("tbody tr");
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(129);
  await rows.first().click();
  expect(await page.getByTestId("unit-card").innerText()).toContain("近似边界");
});

test("search finds by pinyin initials, and the address brings the view back", async () => {
  const watched = await app.newPage();
  await settled(watched);
  const { page } = watched;
  await page.keyboard.press("Control+k");
  await page.getByRole("searchbox").last().fill("jls");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByTestId("unit-card").innerText()).toContain("监利市");
  const again = await app.newPage({ hash: new URL(page.url()).hash });
  await settled(again);
  expect(await again.page.getByTestId("unit-card").innerText()).toContain("监利市");
});

test("the page speaks English throughout", async () => {
  const watched = await app.newPage({ locale: "en-GB" });
  await settled(watched);
  const { page } = watched;
  expect(await page.getByTestId("headline").innerText()).toContain("Honghu");
  expect(await page.getByRole("button", { name: "Export snapshot" }).isVisible()).toBe(true);
  expect(await page.getByTestId("legend").innerText()).toContain("Not met");
});

test("on a narrow window the parts share the screen without sideways scrolling", async () => {
  const watched = await app.newPage({ width: 390, height: 844 });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("button", { name: "详情", exact: true }).click();
  expect(await page.getByTestId("unit-card").isVisible()).toBe(true);
  await page.getByRole("button", { name: "表格", exact: true }).click();
  expect(await page.getByTestId("table-twin").isVisible()).toBe(true);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("the city's card lists the notice's eight work items", async () => {
  const watched = await app.pageAt("#/jingzhou?unit=421000");
  const card = watched.page.getByTestId("unit-card");
  expect(await card.innerText()).toContain("国控断面全面消除劣Ⅴ类");
  expect(await card.innerText()).toMatch(/8\. 生态文明宣传/);
});

test("function zones are units of the table without a polygon of their own", async () => {
  const watched = await app.pageAt("#/jingzhou?indicator=2019-29&table=1");
  const words = await watched.page.getByTestId("table-twin").innerText();
  for (const zone of ["荆州经济技术开发区", "荆州高新技术产业开发区", "纪南生态文化旅游区"])
    expect(words).toContain(zone);
});

test("an address typed while the view changes is followed, not overwritten by the view's own", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?level=section&section=xintan" });
  await settled(watched);
  const { page } = watched;
  await page.evaluate(() => {
    location.assign("#/jingzhou?page=lists");
    // Before the browser tells of the new address the view changes once more.
    document
      .querySelector<HTMLElement>('[data-testid="section-card"] .button[aria-label]')
      ?.click();
  });
  await page.getByTestId("lists-page").waitFor();
  expect(page.url()).toContain("page=lists");
});
