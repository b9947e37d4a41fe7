import { afterAll, beforeAll, expect, test } from "vitest";
import { fileOf as file, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const rows = [
  "县市区,年份,林草覆盖率（%）",
  "沙市区,2024,88.8",
  "荆州区,2024,一百",
  "公安县,2024,—",
  "江陵县,2024,-45.6",
  "石首市,2024,145",
  '洪湖市,2024,"1,650"',
  "松滋市,2024,20",
  "监利市,2024,30",
  "洪湖市新堤街道,2024,7",
  "洪湖市乌林镇,2024,8",
];

test("cells that are no figures, or cannot be right, are told and counted apart", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  await give(watched, file("林草.csv", `${rows.slice(0, 9).join("\n")}\n`));
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；3 个数值");
  const receipt = await page.getByTestId("receipt").innerText();
  expect(receipt).toContain("1 个单元格没有数值");
  expect(receipt).toContain("3 个数值超出合理范围，未评价（第 5、6、7 行）");
  expect(receipt).toContain("1 处未入库");
  expect(receipt).not.toContain("没有遗漏或改动");
  expect(await page.getByTestId("left-out").innerText()).toMatch(/3\s+不是数值\s+一百/);
  expect(watched.errors).toEqual([]);
});

test("townships among counties wait for a word on each, which is remembered for the next file", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const text = `${rows.join("\n")}\n`;
  await give(watched, file("区县.csv", text));
  const report = page.getByTestId("join-report");
  const asked = report.locator('[data-bucket="other-level"]');
  await asked.waitFor();
  expect(await asked.innerText()).toContain("表中多数是区县，这些是乡镇");
  expect(await report.locator('[data-bucket="fuzzy"]').count()).toBe(0);
  expect(await page.getByTestId("left-out").innerText()).toMatch(/10\s+层级与多数行不同，待确认/);
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；3 个数值");

  const choice = page.getByLabel("“洪湖市新堤街道”是");
  expect(await choice.inputValue()).toBe("421083001");
  await choice.focus();
  const names = await choice.locator("option").allInnerTexts();
  expect(names).toContain("洪湖市");
  expect(names).not.toContain("新滩");

  await asked.getByRole("button", { name: "确认" }).first().click();
  await report.locator('[data-bucket="alias"]').waitFor();
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；4 个数值");
  expect(await asked.innerText()).not.toContain("新堤街道");
  expect(await asked.innerText()).toContain("乌林镇");

  await give(watched, file("再来.csv", text.replaceAll("2024", "2023")));
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；8 个数值");
  expect(watched.errors).toEqual([]);
});
