import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const FOREST = "#/jingzhou?indicator=2019-11&unit=421087&period=2023";

test("a changed limit changes the verdict at once, says so in 为什么？, and is still there after a reload", async () => {
  const watched = await app.newPage({ hash: `${FOREST}&page=pack` });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("radio", { name: "限值" }).click();
  const field = page.getByRole("row", { name: /2019-11 0/ }).getByLabel(/限值/);
  await field.fill("多");
  expect(await page.getByRole("alert").first().textContent()).toContain("数字");
  await field.fill("95");
  await field.press("Enter");
  await page.getByText("本机改动").first().waitFor();
  await page.getByRole("button", { name: "一张图" }).first().click();
  const why = page.getByRole("button", { name: "为什么？" }).first();
  await why.click();
  const words = await page.getByTestId("why").textContent();
  expect(words).toContain("未达标");
  expect(words).toContain("95");
  expect(words).toContain("本机改动");
  expect(words).toContain("≥18");
  await page.keyboard.press("Escape");
  await page.reload();
  await settled(watched);
  await page.getByRole("button", { name: "城市包" }).click();
  expect(await page.getByTestId("page-sentence").textContent()).toContain("1 行");
  await page.getByRole("button", { name: "全部恢复" }).click();
  expect(await page.getByTestId("page-sentence").textContent()).toContain("一致");
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test("an added section is listed, and an added indicator is judged as without data", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=pack" });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("radio", { name: "指标" }).click();
  const form = page.getByRole("form", { name: "添加指标" });
  await form.getByLabel("编号").fill("own-1");
  await form.getByLabel("名称").fill("秸秆禁烧");
  await form.getByLabel("限值").fill("90");
  await form.getByRole("button").click();
  await page.getByRole("row", { name: /own-1/ }).waitFor();
  await page.getByRole("radio", { name: "断面" }).last().click();
  const sections = page.getByRole("form", { name: "添加断面" });
  await sections.getByLabel("编号").fill("xin-1");
  await sections.getByLabel("名称").fill("新一号");
  await sections.getByRole("button").click();
  await page.getByRole("row", { name: /xin-1/ }).waitFor();
  await page.getByRole("button", { name: "一张图" }).first().click();
  await page.getByRole("button", { name: /搜索/ }).first().click();
  await page.keyboard.type("秸秆禁烧");
  await page.getByRole("option", { name: /秸秆禁烧/ }).waitFor();
  expect(watched.errors).toEqual([]);
});
