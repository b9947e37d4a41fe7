import { utils, write } from "@e965/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenApp, openApp, settled, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

const table = [
  "任务\t单位\t指标\t牵头单位\t完成时限\t进度",
  "排污口整治\t监利市\t林草覆盖率\t市生态环境局\t2020年6月\t进行中",
  "饮水提升\t监理线\t28\t市水利局\t6月底\t逾期",
].join("\n");

const uncovered = async ({ page }: WatchedPage) =>
  Number(await page.locator("[data-number=uncovered]").innerText());

test("a workbook is taken as it would be pasted; a damaged one is refused in the dialog", async () => {
  const view = await app.newPage({ hash: "#/jingzhou?page=lists&list=tasks" });
  await settled(view);
  const { page } = view;
  await page.getByRole("button", { name: "粘贴表格" }).click();
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(table.split("\n").map((row) => row.split("\t"))),
  );
  const bytes = Buffer.from(write(book, { type: "buffer", bookType: "xlsx" }));
  const give = (name: string, buffer: Buffer) =>
    page
      .getByTestId("paste-file")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  const reading = page.getByTestId("paste-reading");
  await give("坏.xlsx", bytes.subarray(0, 300));
  await expect.poll(() => reading.innerText()).toContain("坏.xlsx");
  await give("任务.xlsx", bytes);
  await expect.poll(() => reading.innerText()).toContain("监理线");
  expect(await reading.innerText()).not.toContain("坏.xlsx");
  expect(await page.getByRole("textbox").inputValue()).toContain("排污口整治");
  await page.getByRole("button", { name: "添加 1 行" }).click();
  expect(view.errors).toEqual([]);
});

test("tasks are pasted, told what is wrong by line and cell, late by the day, and taken back", async () => {
  const view = await app.newPage({ hash: "#/jingzhou?page=lists&list=tasks" });
  await settled(view);
  const { page } = view;
  await page.getByTestId("uncovered").waitFor();
  const before = await uncovered(view);
  await page.getByRole("button", { name: "粘贴表格" }).click();
  await page.getByRole("textbox").fill(table);
  const reading = page.getByTestId("paste-reading");
  for (const words of ["监理线", "第 3 行“完成时限”", "第 3 行“进度”"])
    expect(await reading.innerText()).toContain(words);
  await page.getByRole("button", { name: "添加 1 行" }).click();
  expect(await page.getByRole("textbox").inputValue()).not.toContain("排污口整治");
  await page.getByText("取消", { exact: true }).click();
  const row = page.locator(".work-row");
  expect(await row.innerText()).toContain("逾期");
  expect(await row.locator(".gap-link").innerText()).toContain("监利市 · 林草覆盖率");

  const [gap] = await page.locator("[data-gap]").all();
  await gap?.getByRole("button").click();
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  expect(await page.getByRole("dialog").innerText()).toContain("不能为空");
  await page.getByLabel("任务", { exact: true }).fill("专项行动");
  await page.getByRole("dialog").getByRole("button", { name: "保存" }).click();
  await page.locator(".work-row").nth(1).waitFor();
  expect(await uncovered(view)).toBeLessThan(before);
  await page.keyboard.press("Control+z");
  await expect.poll(() => page.locator(".work-row").count()).toBe(1);
  expect(view.errors).toEqual([]);
});

test("the meeting walks the gaps by keyboard and keeps a decision as a task; notes go with the gap", async () => {
  const view = await app.newPage({ hash: "#/jingzhou?page=lists" });
  await settled(view);
  const { page } = view;
  const notMet = Number(await page.locator("[data-number=not-met]").innerText());
  await page.getByRole("button", { name: "会议模式" }).click();
  const position = page.getByTestId("meeting-position");
  await position.waitFor();
  expect(page.url()).toContain("page=meeting");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => position.innerText()).toContain("第 2 项");
  const title = await page.getByTestId("meeting-page").locator("h2").innerText();
  const decision = page.getByLabel("决定", { exact: true });
  await decision.fill("限期整改");
  await decision.press("ArrowLeft");
  expect(await position.innerText()).toContain("第 2 项");
  await page.getByLabel("期限", { exact: true }).fill("2027-06-30");
  await decision.press("Enter");
  await expect.poll(() => page.getByTestId("meeting-tasks").innerText()).toContain("2027-06-30");
  await page.keyboard.press("Escape");
  await page.getByTestId("gap-table").waitFor();
  await page.getByRole("button", { name: "撤销：添加任务：限期整改" }).waitFor();
  expect(await page.getByTestId("history").getAttribute("data-done")).toBe("1");
  expect(notMet).toBeGreaterThan(1);

  await page.getByRole("radio", { name: "任务清单" }).click();
  const row = page.locator(".work-row");
  expect(await row.innerText()).toContain("限期整改");
  await row.locator(".gap-link").click();
  const card = page.getByTestId("unit-card");
  expect(title).toContain(await card.locator("h2").innerText());
  await card.getByRole("button", { name: "写备注" }).click();
  await card.getByRole("textbox").fill("口径调整");
  await card.getByRole("button", { name: "保存" }).click();
  expect(await page.getByTestId("cell-notes").innerText()).toContain("口径调整");
  await page.getByRole("button", { name: "差距清单" }).click();
  await page.getByRole("radio", { name: "备注" }).click();
  expect(await page.getByTestId("note-rows").innerText()).toContain("口径调整");
  await page.getByRole("radio", { name: "差距清单" }).click();
  await expect.poll(() => page.locator(".gap-note").innerText()).toBe("口径调整");
  expect(view.errors).toEqual([]);
});
