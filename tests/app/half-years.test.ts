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
