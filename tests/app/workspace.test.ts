import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let secure: OpenApp;
let inHouse: OpenApp;

beforeAll(async () => {
  secure = await openApp();
  inHouse = await openApp({ isInHouse: true });
});

afterAll(async () => {
  await secure.close();
  await inHouse.close();
});

const figures = {
  name: "林草.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n江陵线,77.7,2024\n"),
};

test.each([
  ["as usual", () => secure],
  ["served without https", () => inHouse],
])(
  "%s files and decisions come back after the page is opened again, and only one tab saves",
  async (_case, given) => {
    const app = given();
    const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
    await settled(watched);
    const { page } = watched;
    expect(await page.evaluate(() => isSecureContext)).toBe(app === secure);
    await page.getByTestId("open-files").setInputFiles([figures]);
    const report = page.getByTestId("join-report");
    await report.locator('[data-bucket="fuzzy"]').getByRole("button", { name: "确认" }).click();
    await report.locator('[data-bucket="alias"]').waitFor();
    await page.locator('[data-testid=saving][data-state="saved"]').waitFor();
    await page.waitForTimeout(1500);
    await page.locator('[data-testid=saving][data-state="saved"]').waitFor();

    await page.reload();
    await settled(watched);
    await expect
      .poll(() => page.getByTestId("page-sentence").innerText(), { timeout: 20_000 })
      .toContain("；2 个数值");
    await page.getByTestId("join-report").locator('[data-bucket="alias"]').waitFor();

    const second = await page.context().newPage();
    await second.goto(page.url());
    const saving = second.getByTestId("saving");
    await second
      .locator('[data-testid=saving][data-state="read-only"]')
      .waitFor({ timeout: 60_000 });
    await saving.getByRole("button", { name: "改由本页保存" }).click();
    await second.locator('[data-testid=saving][data-state="saved"]').waitFor();
    await page.locator('[data-testid=saving][data-state="read-only"]').waitFor();
    await saving.getByRole("button", { name: "清除本机保存的全部数据" }).click();
    await saving.getByText("不能撤销").waitFor();
    await saving.getByRole("button", { name: "确认清除" }).click();
    await expect
      .poll(() => second.getByTestId("page-sentence").innerText())
      .toContain("拖到页面任意位置");
    expect(watched.errors).toEqual([]);
    expect(watched.outside).toEqual([]);
  },
);

test("a link is copied where the browser has no clipboard to write to", async () => {
  const watched = await inHouse.newPage({ hash: "#/jingzhou?indicator=2019-11" });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("button", { name: "复制链接" }).click();
  await page.getByText("链接已复制").waitFor();
  await page.getByRole("button", { name: "搜索" }).click();
  await page.keyboard.press("Control+V");
  await expect.poll(() => page.locator("input:focus").inputValue()).toContain("indicator=2019-11");
  expect(watched.errors).toEqual([]);
});
