import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Period } from "../../src/domain/period";
import { formatFigurePeriod } from "../../src/messages/format-period";
import { messages } from "../../src/messages/messages";
import { fileOf, give } from "./give-files";
import { type OpenApp, openApp, settled } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const words = messages.zh;
const named = (period: string) => formatFigurePeriod("zh", period as Period);

const reported = fileOf(
  "半年报.csv",
  "县市区,优良天数比例（%）,时间\n沙市区,88.8,2025年上半年\n荆州区,61.5,2025年上半年\n",
);

test("half-years are a choice beside years, and a bureau's half-yearly table is shown, said to be an indication", async () => {
  const watched = await app.newPage({
    hash: "#/jingzhou?indicator=2019-07.1&unit=421002&period=2024",
  });
  await settled(watched);
  const { page } = watched;
  const headline = page.getByTestId("headline");
  await page.getByLabel(words.figureKind).selectOption("half");
  await expect.poll(() => headline.innerText()).toContain(named("2024-H2"));

  expect(await give(watched, reported)).toMatchObject({ state: "ok", count: "2" });
  const period = page.getByLabel(words.figurePeriod, { exact: true }).getByRole("combobox").last();
  await period.selectOption("2025-H1");
  await expect.poll(() => headline.innerText()).toContain(named("2025-H1"));
  const card = page.getByTestId("unit-card");
  await expect.poll(() => card.innerText()).toMatch(/本机文件.*88\.8/s);
  await card.getByRole("button", { name: "为什么？" }).click();
  await expect.poll(() => page.getByTestId("why").innerText()).toContain("半年报.csv 第 2 行");
  expect(watched.errors).toEqual([]);
  expect(watched.outside).toEqual([]);
});

const halves = fileOf(
  "林草覆盖率半年表.csv",
  "县市区,2024年上半年,2024年下半年,2023年上半年\n沙市区,21.5,22.5,20.5\n公安县,11.5,,10.5\n",
);

test("a table of periods in columns says that its indicator is missing, and takes each figure for its period once it is said", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  expect(await give(watched, halves)).toMatchObject({ state: "ok", count: "2" });
  const content = page.getByTestId("table-content");
  expect(await content.innerText()).toBe(words.data.indicatorMissing);
  expect(await page.getByTestId("left-out").innerText()).toMatch(/2\s+指标不明\s+21\.5/);
  await page.getByLabel(words.data.indicatorLabel).waitFor();
  const button = page.getByRole("button", { name: words.data.takeSaid("林草覆盖率") });
  await button.click();
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；5 个数值");
  await expect.poll(() => content.innerText()).toBe(words.data.contents.observations);
  expect(await page.getByLabel(words.data.indicatorLabel).inputValue()).toBe("2019-11");
  expect(await button.count()).toBe(0);
  await page.getByRole("button", { name: "在一张图上看 2024年下半年" }).click();
  await expect
    .poll(() => page.getByTestId("headline").innerText())
    .toContain(`${named("2024-H2")}林草覆盖率`);
  expect(watched.errors).toEqual([]);
});

const sheets = [
  {
    name: "水质",
    rows: [
      ["2025年上半年地表水监测", "", "", ""],
      ["序号", "断面名称", "监测时间", "氨氮（mg/L）"],
      [1, "新滩断面", "2025年6月", 0.31],
      ["合计", "", "", ""],
    ],
  },
  {
    name: "指标",
    rows: [
      ["2025年上半年指标完成情况", "", ""],
      ["县市区", "优良天数比例（%）", "城镇污水处理率（%）"],
      ["沙市区", 88.8, 97.1],
    ],
  },
];

test("a workbook with sections and indicators: the other sheet is taken in beside the first, and kept", async () => {
  const watched = await app.newPage({ hash: "#/jingzhou?page=data" });
  await settled(watched);
  const { page } = watched;
  const workbook = fileOf("半年.xlsx", await writeXlsx({ sheets }));
  expect(await give(watched, workbook)).toMatchObject({ state: "ok", count: "2" });
  expect(await page.getByTestId("left-out").innerText()).toMatch(/4\s+合计或平均行/);
  await page.getByRole("button", { name: "也读入：指标" }).click();
  const list = page.getByTestId("file-list");
  await list.getByText("半年.xlsx › 指标").waitFor();
  await page.getByRole("button", { name: "改用标题或文件名所写的：2025年上半年" }).click();
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；3 个数值");
  expect(await page.getByRole("button", { name: /也读入/ }).count()).toBe(0);
  await page.getByRole("button", { name: "在一张图上看 2025年上半年" }).click();
  await expect
    .poll(() => page.getByTestId("headline").innerText())
    .toContain(`${named("2025-H1")}环境空气质量·优良天数比例`);
  await page.getByRole("button", { name: "数据文件" }).first().click();

  await page.locator("[data-testid=saving][data-state=saved]").waitFor();
  await page.reload();
  await settled(watched);
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toContain("；3 个数值");
  expect(await list.locator("tbody tr").count()).toBe(2);
  expect(watched.errors).toEqual([]);
});
