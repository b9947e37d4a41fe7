import { afterAll, beforeAll, expect, test } from "vitest";
import { graveOf } from "./grave-of";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const unknown = {
  name: "排污口 台账.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("县市区,口数,备注\n沙市区,12,\"a, 'b'\"\n荆州区,7,\n监利市,31,x\n"),
};

async function openQueries(): Promise<WatchedPage> {
  const watched = await app.newPage({ hash: "#/jingzhou?page=sql" });
  await settled(watched);
  await watched.page.locator(".sql-grid[data-engine=ready]").waitFor({ timeout: 60_000 });
  return watched;
}

async function ask({ page }: WatchedPage, text: string): Promise<string> {
  const editor = page.getByRole("textbox", { name: "SQL 语句" });
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
  await page.keyboard.press("ControlOrMeta+Enter");
  const status = page.locator("[data-testid=sql-status]:not([data-run=running],[data-run=none])");
  await status.waitFor({ timeout: 60_000 });
  return status.innerText();
}

test("a file that nobody recognises is a table to be asked, its figures as figures", async () => {
  const watched = await openQueries();
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([unknown]);
  const tables = page.getByTestId("sql-tables");
  await tables.locator("code", { hasText: "排污口_台账" }).waitFor({ timeout: 30_000 });
  const said = await ask(
    watched,
    "SELECT 县市区, 口数 * 2 AS 倍, 备注\nFROM 排污口_台账 ORDER BY 口数 DESC;",
  );
  expect(said).toMatch(/^3 行，[\d.]+ 秒$/);
  const answer = page.getByTestId("answer");
  expect(await answer.locator("tbody tr").allInnerTexts()).toEqual([
    "监利市\t62\tx",
    "沙市区\t24\ta, 'b'",
    "荆州区\t14\t（空）",
  ]);
  expect(await ask(watched, "SELECT 县市区,\n 没有 FROM 排污口_台账")).toContain(
    "第 2 行第 2 个字",
  );
  await keepAndRename(page);
  expect(await ask(watched, "DROP TABLE unit")).toContain("只能查询");
  expect(await ask(watched, "SELECT * FROM current_reading, range(100)")).toContain(
    "只取前 10,000 行",
  );
  expect(await page.getByTestId("answer").locator("tbody tr").count()).toBeLessThan(100);
  await page.keyboard.press("Escape");
  await page.getByTestId("sql-editor").getByRole("textbox").click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("SELECT * FROM 排污");
  await page.getByRole("option", { name: "排污口_台账" }).waitFor();
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

/** Keeps what stands in the editor, names it anew, undoes that, and puts it into the editor: nothing runs. */
async function keepAndRename(page: WatchedPage["page"]): Promise<void> {
  const kept = page.getByTestId("kept-queries");
  await kept.getByRole("textbox", { name: "查询名称" }).fill("排污口核对");
  await page.keyboard.press("Enter");
  await kept.getByRole("button", { name: "改名 排污口核对" }).click();
  await kept.getByRole("textbox", { name: "改名 排污口核对" }).fill("口数");
  await page.keyboard.press("Enter");
  await kept.getByRole("button", { name: "填入 口数" }).waitFor();
  await page.getByRole("button", { name: /撤销/ }).first().click();
  await kept.getByRole("button", { name: "删除 排污口核对" }).click();
  expect(await kept.getByRole("listitem").count()).toBe(0);
  await page.getByRole("button", { name: /撤销/ }).first().click();
  await page.getByRole("button", { name: "各区县代码" }).click();
  const before = await page.getByTestId("sql-status").innerText();
  await kept.getByRole("button", { name: "填入 排污口核对" }).click();
  const editor = page.getByTestId("sql-editor").getByRole("textbox");
  await editor.getByText("没有").waitFor();
  expect(await page.getByTestId("sql-status").innerText()).toBe(before);
}

test("a cross join is stopped within two seconds, and the next question is answered", async () => {
  const watched = await openQueries();
  const { page } = watched;
  const asked = ask(
    watched,
    "SELECT count(*) FROM range(10000000) a(x), range(10000000) b(y) WHERE (x * y) % 7 = 9",
  );
  await page.locator("[data-run=running]").waitFor();
  const cancelled = page.locator("[data-run=cancelled]").waitFor({ timeout: 2000 });
  await page.getByRole("button", { name: "停止" }).click();
  await cancelled;
  expect(await asked).toContain("已停止");
  expect(await ask(watched, "SELECT code FROM unit WHERE level = 'county'")).toMatch(/^8 行/);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

test("a view shows its own question, which answers only when it is run; a view's rows are its answer's", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-11&period=2024&table=1",
  });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("button", { name: "查看 SQL" }).click();
  await page.locator(".sql-grid[data-engine=ready]").waitFor({ timeout: 60_000 });
  expect(await page.getByTestId("sql-status").getAttribute("data-run")).toBe("none");
  expect(await page.getByTestId("sql-editor").getByRole("textbox").innerText()).toContain("'2024'");
  await page.getByRole("button", { name: "运行" }).click();
  await page.locator("[data-run=answered]").waitFor({ timeout: 30_000 });
  expect(await page.getByTestId("answer").innerText()).toContain("demo-observations.csv");
  expect(watched.errors).toEqual([]);
});

const perYear =
  "SELECT unit_code AS code, period, value FROM current_observation WHERE indicator = '2019-11'";

test("a query with several rows a place is not drawn by one of them; made one, it colours the map", async () => {
  const watched = await openQueries();
  const { page } = watched;
  await ask(watched, `${perYear} -- all years`);
  const repeated = page.getByTestId("map-repeated");
  expect(await repeated.innerText()).toMatch(/“code”列有 \d+ 个代码不止一行/);
  await repeated.getByRole("button", { name: "取最大" }).click();
  expect(await page.getByTestId("sql-status").innerText()).toMatch(/^\d+ 行/);
  await page.getByTestId("sql-editor").getByText("GROUP BY").waitFor();
  await page.getByRole("button", { name: "运行" }).click();
  const offer = page.getByTestId("map-offer");
  await offer.waitFor({ timeout: 30_000 });
  expect(await offer.innerText()).toContain("个区县");
  await offer.getByRole("button", { name: "画到地图上" }).click();
  await shown(page).waitFor();
  expect(await page.getByTestId("mapped").innerText()).toContain("可能含演示数据");
  expect(watched.errors).toEqual([]);
});

const madeUp = `SELECT * FROM (VALUES ('421088', 12.5), ('421081', 3), ('421087', 7), ('000000', 1))
  AS t(code, n)`;

test("a query drawn on the map says whose it is, counts what has no place, is undone and never runs by itself", async () => {
  const watched = await openQueries();
  const { page } = watched;
  await ask(watched, madeUp);
  const offer = page.getByTestId("map-offer");
  expect(await offer.innerText()).toContain("对上 3 个区县，1 行没有代码或代码不在本市");
  await offer.getByRole("button", { name: "画到地图上" }).click();
  await shown(page).waitFor();
  expect(await page.getByTestId("headline").innerText()).toBe(
    "自定查询：查询 1 · n（本机查询，不是官方指标）",
  );
  const legend = page.getByTestId("mapped");
  const words = await legend.innerText();
  expect(words).toContain("不是官方指标，不与目标比较");
  expect(words).toContain("1 行没有代码");
  expect(await legend.getByRole("listitem").last().innerText()).toMatch(/无数据\s*5/);
  expect(page.url()).toMatch(/mapped=[\w-]+\*quantile\*n/);
  expect(decodeURIComponent(page.url())).not.toMatch(/select|values|421081/i);
  await readValues(page);
  await takeOffAndBack(page);
  await runAgainAfterReload(page);
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

type Page = WatchedPage["page"];

const shown = (page: Page) => page.locator("[data-testid=mapped][data-status=shown]");

/** In the table and over the card of a selected county; one without a figure is without data, not 0. */
async function readValues(page: Page): Promise<void> {
  await page.getByRole("button", { name: "打开表格" }).click();
  await page.getByRole("columnheader", { name: "自定查询：查询 1 · n" }).waitFor();
  const row = (name: string) => page.getByRole("row").filter({ hasText: name });
  expect(await row("监利市").getByRole("cell").last().innerText()).toBe("12.5");
  await row("监利市").click();
  await page.getByTestId("mapped-figure").getByText("12.5").waitFor();
  expect(await row("沙市区").getByRole("cell").last().innerText()).toBe("—");
  await row("沙市区").click();
  await page.getByTestId("mapped-figure").getByText("无数据").waitFor();
}

async function takeOffAndBack(page: Page): Promise<void> {
  const legend = page.getByTestId("mapped");
  await legend.getByRole("button", { name: "不再画" }).click();
  await legend.waitFor({ state: "detached" });
  expect(await page.getByTestId("headline").innerText()).not.toContain("自定查询");
  await page.getByRole("button", { name: /撤销/ }).first().click();
  await shown(page).waitFor();
}

/** An address names the query; its answer is gone, and only the person runs it again. */
async function runAgainAfterReload(page: Page): Promise<void> {
  const legend = page.getByTestId("mapped");
  await page.reload();
  await page.locator("[data-testid=mapped][data-status=not-run]").waitFor({ timeout: 60_000 });
  await legend.getByRole("button", { name: "去查询页" }).click();
  await page.locator(".sql-grid[data-engine=ready]").waitFor({ timeout: 60_000 });
  expect(await page.getByTestId("sql-status").getAttribute("data-run")).toBe("none");
  await page.getByRole("button", { name: "运行" }).click();
  await page.locator("[data-run=answered]").waitFor({ timeout: 30_000 });
  await page.getByRole("button", { name: "一张图" }).first().click();
  await shown(page).waitFor();
}

const ofSections = `SELECT * FROM (VALUES ('xintan', 3), ('zhuanwachang', 8)) AS t(code, "2023")`;

test("sections coloured by a query: the legend shows the marks of the map, and axe finds nothing serious", async () => {
  const watched = await openQueries();
  const { page } = watched;
  await ask(watched, ofSections);
  await page.getByTestId("map-offer").getByRole("button", { name: "画到地图上" }).click();
  await shown(page).waitFor();
  const legend = page.getByTestId("mapped");
  const last = legend.getByRole("listitem").last();
  expect(await last.locator(".class-mark").innerText()).toBe("–");
  expect(await legend.locator("[data-missing]").count()).toBe(0);
  expect(await graveOf(watched)).toEqual([]);
  expect(watched.errors).toEqual([]);
});
