import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const figures = {
  name: "林草.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("县市区,林草覆盖率（%）,年份\n沙市区,88.8,2024\n"),
};

test("a change, a file and its removal are taken back and done again by keyboard, each by name", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data&indicator=2019-11&period=2024" });
  await settled(watched);
  const { page } = watched;
  const sentence = page.getByTestId("page-sentence");
  const steps = page.getByTestId("history");
  await page.getByTestId("open-files").setInputFiles([figures]);
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；1 个数值");
  await page.getByRole("button", { name: "移除 林草.csv" }).click();
  await expect.poll(() => sentence.innerText()).toContain("拖到页面任意位置");
  expect(await steps.getAttribute("data-done")).toBe("2");

  await page.keyboard.press("Control+z");
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；1 个数值");
  await page.getByRole("button", { name: "重做：移除文件：林草.csv" }).waitFor();
  await page.keyboard.press("Control+z");
  await expect.poll(() => sentence.innerText()).toContain("拖到页面任意位置");
  await page.keyboard.press("Control+Shift+z");
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；1 个数值");
  await page.keyboard.press("Control+y");
  await expect.poll(() => sentence.innerText()).toContain("拖到页面任意位置");

  await page.getByRole("button", { name: "操作记录" }).click();
  await page.getByRole("menuitem", { name: "打开文件：林草.csv" }).click();
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；1 个数值");
  expect(watched.errors).toEqual([]);
});

test("undo leaves a text that is being typed to the text", async () => {
  const watched = await app.newPage();
  await settled(watched);
  const { page } = watched;
  await page.locator(".switch", { hasText: "仅看已公布数据" }).click();
  const steps = page.getByTestId("history");
  await expect.poll(() => steps.getAttribute("data-done")).toBe("1");
  await page.getByPlaceholder("筛选指标").fill("林");
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(300);
  expect(await steps.getAttribute("data-done")).toBe("1");
  await page.getByRole("button", { name: "撤销：仅看已公布数据" }).click();
  await expect.poll(() => steps.getAttribute("data-done")).toBe("0");
  expect(await steps.getAttribute("data-steps")).toBe("1");
});
