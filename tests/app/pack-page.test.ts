import { afterAll, beforeAll, expect, test } from "vitest";
import { graveOf } from "./grave-of";
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

const figures = {
  name: "林草.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("县市区,林草覆盖率（%）,年份\n洪湖新区,12.5,2023\n沙市区,77.7,2023\n"),
};

test("a function zone is added, checked while typed, takes the figures of an open file, and is undone", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data&indicator=2019-11&period=2023" });
  await settled(watched);
  const { page } = watched;
  await page.getByTestId("open-files").setInputFiles([figures]);
  const sentence = page.getByTestId("page-sentence");
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；1 个数值");
  await page.getByRole("button", { name: "城市包" }).click();
  await page.getByRole("radio", { name: "功能区" }).click();
  const form = page.getByRole("form", { name: "添加功能区" });
  await form.getByLabel("代码").fill("honghu");
  expect(await form.getByRole("alert").textContent()).toContain("zone-");
  await form.getByLabel("代码").fill("zone-honghu");
  await form.getByLabel("名称").fill("沙市区");
  expect(await form.getByRole("alert").textContent()).toContain("已有单元叫这个名称");
  await form.getByLabel("名称").fill("洪湖新区");
  expect(await form.getByRole("alert").count()).toBe(0);
  await form.getByLabel("图上所在区县").selectOption("洪湖市");
  await form.getByRole("button").click();
  const row = page.getByRole("row", { name: /zone-honghu/ });
  expect(await row.getByLabel("洪湖新区：图上所在区县").inputValue()).toBe("421083");
  expect(await graveOf(watched)).toEqual([]);
  await page.getByRole("button", { name: "数据文件" }).click();
  await expect.poll(() => sentence.innerText(), { timeout: 20_000 }).toContain("；2 个数值");
  await page.getByRole("button", { name: "一张图" }).first().click();
  await page.getByRole("button", { name: "打开表格" }).click();
  const judged = page.getByRole("row", { name: /洪湖新区/ });
  await expect.poll(() => judged.textContent(), { timeout: 20_000 }).toContain("12.5");
  await judged.getByText("洪湖新区").click();
  expect(await page.getByTestId("unit-card").textContent()).toContain("图上在洪湖市内");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+z");
  await judged.waitFor({ state: "detached" });
  expect(watched.errors).toEqual([]);
});

test("a function zone is renamed, removed and brought back; what it ran goes to the county meanwhile", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?level=township&page=pack" });
  await settled(watched);
  const { page } = watched;
  await page.getByRole("radio", { name: "功能区" }).click();
  const name = page.getByLabel("纪南生态文化旅游区：中文名");
  await name.fill("荆州区");
  expect(await page.getByRole("alert").first().textContent()).toContain("已有单元叫这个名称");
  await name.fill("纪南文旅新区");
  await name.press("Enter");
  await page
    .getByRole("row", { name: /纪南文旅新区/ })
    .getByText("本机改动")
    .waitFor();
  await page.getByRole("button", { name: "删除 荆州经济技术开发区" }).click();
  const gone = page.getByRole("row", { name: /421071/ });
  await gone.getByText("已删除").waitFor();
  expect(await gone.getByRole("textbox").count()).toBe(0);
  expect(await graveOf(watched)).toEqual([]);
  await page.evaluate(() => location.assign("#/jingzhou?level=township&unit=421071100"));
  await expect
    .poll(() => page.getByTestId("unit-card").innerText(), { timeout: 20_000 })
    .toContain("江陵县");
  await page.getByRole("button", { name: "城市包" }).click();
  await page.getByRole("radio", { name: "功能区" }).click();
  await page.getByRole("button", { name: "恢复原值 荆州经济技术开发区" }).click();
  await expect.poll(() => gone.getByRole("textbox").count()).toBe(2);
  await page.getByRole("button", { name: "一张图" }).first().click();
  await expect
    .poll(() => page.getByTestId("unit-card").innerText())
    .toContain("荆州经济技术开发区");
  expect(watched.errors).toEqual([]);
});
