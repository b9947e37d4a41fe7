import type { Page } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assessLake } from "../../src/domain/water/lake";
import { noticeTests } from "../../src/domain/water/notice-tests";
import { assessRegion, regionSections } from "../../src/domain/water/region";
import { romanOf } from "../../src/domain/water/roman";
import { whatShareTakes } from "../../src/domain/water/what-water-takes";
import type { AssessedSection } from "../../src/state/select-sections";
import { builtPack, builtSections } from "../helpers/built-city";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;
let sections: readonly AssessedSection[];
const pack = builtPack();
const YEAR = "2023";

beforeAll(async () => {
  [app, sections] = await Promise.all([openApp(), builtSections(YEAR)]);
});

afterAll(() => app.close());

const open = (query: string): Promise<WatchedPage> => app.pageAt(`#/jingzhou?${query}`);

/** Until the chosen period is answered, the last one is shown, and says so. */
const answered = (page: Page) => page.getByTestId("page-sentence").getByText(`${YEAR}年`).waitFor();

const percent = (share: number | null) =>
  share === null ? "—" : `${Math.round(share * 1000) / 10}\u00a0%`;

test("the water page says the four numbers that the rules reckon, and asks nothing outside", async () => {
  const watched = await open(`page=water&water=${YEAR}`);
  const page = watched.page.getByTestId("water-page");
  const { good, worseThanFive, compliance, assessed, expected } = assessRegion(
    sections,
    pack.limits,
  );
  const numbers = page.locator(".four-numbers dd");
  await expect.poll(() => numbers.last().innerText()).toContain(`${assessed}/${expected}`);
  const figures = await numbers.allInnerTexts();
  const plain = figures.map((words) => words.replace(/\s+/g, " "));
  expect(plain[0]).toContain(percent(good.share).replace("\u00a0", " "));
  expect(plain[0]).toContain(`${good.count}/${good.of}`);
  expect(plain[1]).toContain(`${compliance.count}/${compliance.of}`);
  expect(plain[2]).toContain(`${worseThanFive.count}/${worseThanFive.of}`);
  const [national] = noticeTests(sections, { provincialTolerance: null });
  const words = await page.locator(".notice-tests li").first().innerText();
  expect(words).toContain(`${national?.assessed}/${national?.expected}`);
  expect(watched.outside).toEqual([]);
  expect(watched.errors).toEqual([]);
});

test("every month of every section has its class, made in a worker", async () => {
  const { page } = await open(`page=water&water=${YEAR}`);
  const matrix = page.locator(".class-matrix tbody tr");
  await matrix.first().waitFor();
  const own = sections.filter(({ section }) => !section.outside);
  expect(await matrix.count()).toBe(own.length);
  const [first] = await builtSections("2023-06");
  const cell = page.locator(".class-matrix tbody tr").first().locator('td[title^="2023年6月"]');
  const rank = first?.assessment.rank;
  expect((await cell.innerText()).trim()).toBe(rank ? romanOf[rank] : "无数据");
});

test("a county with few sections is judged by its mean, and the address says which county", async () => {
  const county = pack.places.units.find(
    (unit) =>
      unit.level === "county" &&
      assessRegion(regionSections(sections, unit), pack.limits).method === "mean",
  );
  const { page } = await open(`page=water&water=${YEAR}&of=${county?.code}`);
  await answered(page);
  expect(await page.getByTestId("page-sentence").innerText()).toContain(county?.name.zh);
  expect(await page.getByTestId("water-page").innerText()).toContain("按各项平均浓度评价");
  expect(page.url()).toContain(`of=${county?.code}`);
});

test("基本消除 is judged only once somebody sets a tolerance", async () => {
  const { page } = await open(`page=water&water=${YEAR}`);
  const test2 = page.locator(".notice-tests li").nth(1);
  expect(await test2.innerText()).toContain("未评价");
  await page.getByLabel("容许的省控劣Ⅴ断面数").fill("0");
  const failing = noticeTests(sections, { provincialTolerance: 0 })[1]?.failing.length ?? 0;
  await expect.poll(() => test2.innerText()).toContain(failing > 0 ? "未达标" : "达标");
  expect(page.url()).toContain("tolerance=0");
});

test("what it takes is the smallest set; kept as a scenario it changes no figure", async () => {
  const takes = whatShareTakes(sections, { kind: "good", share: 0.75 }, pack.limits);
  const { page } = await open(`page=water&water=${YEAR}`);
  await answered(page);
  // The year before is asked for apart, and comes last.
  const numbers = page.locator(".four-numbers");
  await expect.poll(() => numbers.innerText()).toContain(`与${Number(YEAR) - 1}年`);
  const before = await numbers.innerText();
  await page.getByTestId("water-page").getByRole("button", { name: "怎样达标" }).click();
  const dialog = page.getByTestId("takes");
  expect(await dialog.innerText()).toContain(`至少要有 ${takes?.size} 个断面改善`);
  for (const place of takes?.best?.places ?? []) {
    const name = pack.places.sections.find(({ id }) => id === place)?.name.zh ?? "";
    expect(await dialog.innerText()).toContain(name);
  }
  await dialog.getByLabel("情景名称").fill("先治四湖");
  await dialog.getByRole("button", { name: "存为情景" }).click();
  expect(await dialog.locator(".kept-scenarios").innerText()).toContain("先治四湖");
  await page.keyboard.press("Escape");
  expect(await numbers.innerText()).toBe(before);
  await page.reload();
  await page.getByRole("button", { name: "怎样达标" }).click();
  expect(await page.locator(".kept-scenarios").innerText()).toContain("先治四湖");
});

test("a section's page opens from the map's card, draws its months, and answers why with every row", async () => {
  const { page } = await open(`section=xintan&water=${YEAR}&level=section`);
  await page.getByTestId("section-card").getByRole("button", { name: "打开专页" }).click();
  const own = page.getByTestId("section-page");
  await own.waitFor();
  const xintan = sections.find(({ section }) => section.id === "xintan");
  const roman = romanOf[xintan?.assessment.rank ?? 6];
  await answered(page);
  expect(await page.getByTestId("page-sentence").innerText()).toContain(`${roman}类`);
  await own.locator(".band-chart").first().waitFor();
  await own.getByRole("button", { name: "为什么？" }).click();
  const why = page.getByTestId("why");
  const [item] = xintan?.assessment.items ?? [];
  await why.locator("summary").first().click();
  expect(await why.locator("details").first().locator("tbody tr").count()).toBe(
    item?.reading.samples,
  );
  expect(await why.innerText()).toMatch(/demo-water\.csv 第 \d+ 行/);
});

test("a lake's page gives TLI by the mean of its points", async () => {
  const points = sections.filter(({ section }) => section.waterBody === "洪湖");
  const lake = assessLake(
    "洪湖",
    points.map(({ section, assessment }) => ({
      section,
      readings: assessment.items.map(({ reading }) => reading),
    })),
    { limits: pack.limits, seasons: pack.city.waterSeasons },
  );
  const { page } = await open(`page=lake&lake=洪湖&water=${YEAR}`);
  await answered(page);
  const words = await page.getByTestId("page-sentence").innerText();
  expect(words).toContain(`${romanOf[lake.assessment.rank ?? 1]}类`);
  expect(words).toMatch(/综合营养状态指数 \d+\.\d/);
  expect(await page.getByTestId("lake-page").locator("tbody tr").count()).toBeGreaterThan(
    points.length,
  );
});

test("a rule says its limits and versions; another version judges, and the tree follows", async () => {
  const { page } = await open("page=rule&indicator=2019-11");
  const rule = page.getByTestId("rule-page");
  expect(await rule.locator(".rule-limits li[data-here]").innerText()).toContain("≥18");
  await rule.getByText("环办生态函〔2021〕353号").first().waitFor();
  await rule.getByRole("button", { name: "按此版本评价" }).first().click();
  await expect.poll(() => page.url()).toContain("version=eco-2021");
  expect(page.url()).toContain("indicator=2021-11");
  await page.reload();
  await page.getByTestId("rule-page").waitFor();
  expect(await page.getByTestId("rule-page").innerText()).toContain("2021");
});

test("two versions are compared: what changes, and for whom", async () => {
  const { page } = await open("page=versions&with=eco-2021");
  const versions = page.getByTestId("versions-page");
  await versions.getByText("农村生活污水治理率").first().waitFor();
  expect(await page.getByTestId("page-sentence").innerText()).toMatch(/新增 \d+ 项，取消 \d+ 项/);
});

test("an entered target is judged at once, an impossible one refused, a cleared one taken back", async () => {
  const { page } = await open("page=targets&period=2023&published=1");
  const cell = page.getByLabel("沙市区 环境空气质量·优良天数比例（%） 目标");
  expect(await cell.inputValue()).toBe("");
  await cell.fill("820");
  await cell.blur();
  expect(await page.getByRole("alert").innerText()).toContain("超出合理范围");
  expect(await cell.inputValue()).toBe("");
  await cell.fill("≥82");
  await cell.blur();
  await expect.poll(() => cell.inputValue()).toBe("82");
  expect(await page.getByTestId("page-sentence").innerText()).toContain("1 格由使用者录入");
  await page.reload();
  await expect.poll(() => cell.inputValue(), { timeout: 20_000 }).toBe("82");
  await page.getByRole("button", { name: "清除本年录入" }).click();
  await expect.poll(() => cell.inputValue()).toBe("");
});

test("doubts are listed with their rows, and a section opens from them", async () => {
  const { page } = await open("page=notes");
  const notes = page.getByTestId("notes-page");
  await notes.locator("tbody tr").first().waitFor();
  await notes.locator("tbody").getByText("断面不在所属县内").first().waitFor();
  await notes.locator("tbody .link").first().click();
  await page.getByTestId("section-page").waitFor();
});

test("the water period may be a quarter, a half-year or a water period, and the sentence says so", async () => {
  const { page } = await open(`page=water&water=${YEAR}`);
  const pickers = page.getByTestId("water-page").getByLabel("期次类型");
  await pickers.selectOption("season");
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toMatch(/水期/);
  await pickers.selectOption("quarter");
  await expect.poll(() => page.getByTestId("page-sentence").innerText()).toMatch(/季度/);
});

test("a page that cannot be fetched says so and gives the map back", async () => {
  const files = { "assets/lake-*.js": null };
  const watched = await app.newPage({ hash: "#/jingzhou?page=lake", replace: files });
  await settled(watched);
  await watched.page.getByText("这一页打不开").waitFor();
  expect(await watched.page.getByTestId("headline").isVisible()).toBe(true);
});
