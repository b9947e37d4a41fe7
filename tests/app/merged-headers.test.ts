import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { messages } from "../../src/messages/messages";
import { fileOf, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const words = messages.zh.data;

const rows = [
  ["荆州市指标完成情况", null, null, null, null],
  ["县市区", "2023年", null, "2024年", null],
  [null, "林草覆盖率", "空气质量优良天数比例", "林草覆盖率", "空气质量优良天数比例"],
  [null, "%", "%", "%", "%"],
  ["沙市区", 21, 80, 22, 81],
  ["公安县", 11, 82, 12, 83],
];
const merges = [
  { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
  { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
  { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
  { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
];

test("years merged over indicators, over units: every figure is taken for its year, and a column's meaning can be changed and is kept", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const sentence = page.getByTestId("page-sentence");
  const workbook = await writeXlsx({ sheets: [{ name: "表", rows, merges }] });
  await give(watched, fileOf("合并.xlsx", workbook));
  await expect.poll(() => sentence.innerText()).toContain("8 个数值");
  const meaning = page.getByLabel(words.roleOf("2023年/林草覆盖率（%）"));
  expect(await meaning.innerText()).toBe(words.ofPeriod("林草覆盖率", "2023年"));

  await meaning.focus();
  await meaning.selectOption("indicator-value 2019-11");
  await expect.poll(() => sentence.innerText()).toContain("6 个数值");
  expect(await page.getByTestId("left-out").innerText()).toMatch(/5\s+时间不明\s+21/);
  await meaning.selectOption("indicator-value 2019-11 2023");
  await expect.poll(() => sentence.innerText()).toContain("8 个数值");

  await page.locator("[data-testid=saving][data-state=saved]").waitFor();
  await page.reload();
  await settled(watched);
  await expect.poll(() => sentence.innerText()).toContain("8 个数值");
  expect(await meaning.inputValue()).toBe("indicator-value 2019-11 2023");
  expect(watched.errors).toEqual([]);
});
