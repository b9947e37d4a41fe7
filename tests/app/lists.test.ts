import { afterAll, beforeAll, expect, test } from "vitest";
import { makeOpening } from "../../geodata/build/opening/make-opening";
import { readTables } from "../../geodata/build/opening/write-opening";
import { byDepartment } from "../../src/domain/lists/group-gaps";
import { judgedWater } from "../../src/domain/lists/judged-water";
import type { Period } from "../../src/domain/period";
import { batchChanges, judgedOf } from "../../src/domain/tables/batch-changes";
import { standardUnits } from "../../src/domain/water/standard-units";
import type { AppState } from "../../src/state/app-state";
import { openingState } from "../../src/state/initial-state";
import { selectAllGaps } from "../../src/state/select-gap-list";
import { selectAssessedSections } from "../../src/state/select-sections";
import { selectCountyVerdicts } from "../../src/state/select-verdicts";
import { builtPack } from "../helpers/built-city";
import { type OpenApp, openApp, type WatchedPage } from "./open-app";

let app: OpenApp;

beforeAll(async () => {
  app = await openApp();
});

afterAll(() => app.close());

/** The built city in these periods, judged by the rules themselves: what the page must say. */
async function judged(period: string, waterPeriod: string): Promise<AppState> {
  const pack = builtPack();
  const opening = await makeOpening(readTables("public/geodata/jingzhou"), {
    seasons: pack.city.waterSeasons,
    standardUnits: standardUnits(pack.limits),
    period: period as Period,
    waterPeriod: waterPeriod as Period,
  });
  const today = new Date().toISOString().slice(0, 10);
  return openingState(pack, opening, { language: "zh", today });
}

function everything(state: AppState) {
  const units = [...selectCountyVerdicts(state).values()].flat().map(judgedOf);
  return [...units, ...selectAssessedSections(state).map(judgedWater)];
}

const opened = (hash = "#/jingzhou"): Promise<WatchedPage> => app.pageAt(hash);

const rowsOn = ({ page }: WatchedPage) =>
  page.locator("[data-row]").evaluateAll((rows) => rows.map((row) => row.getAttribute("data-row")));

test("where the gaps are: one click lists every gap in the order of the rules", async () => {
  const view = await opened();
  await view.page.getByRole("button", { name: "差距清单" }).click();
  await view.page.getByTestId("gap-table").waitFor();
  const gaps = selectAllGaps(await judged("2024", "2021-04"));
  expect(await rowsOn(view)).toEqual(gaps.map(({ key }) => key));
  expect(await view.page.locator("[data-number=not-met]").innerText()).toBe(
    String(gaps.filter(({ state }) => state === "not-met").length),
  );
  expect(view.errors).toEqual([]);
});

test("who leads the red items: two clicks give each department's count", async () => {
  const view = await opened();
  await view.page.getByRole("button", { name: "差距清单" }).click();
  await view.page.getByRole("radio", { name: "责任清单" }).click();
  await view.page.locator("tr.group").first().waitFor();
  const groups = byDepartment(selectAllGaps(await judged("2024", "2021-04")));
  const said = await view.page.locator("tr.group").allInnerTexts();
  expect(said).toHaveLength(groups.length);
  for (const [at, { name, notMet, rows }] of groups.entries()) {
    expect(said[at]).toContain(name);
    expect(said[at]).toContain(`未达标 ${notMet} 项，临界 ${rows.length - notMet} 项`);
  }
  expect(view.page.url()).toContain("list=departments");
});

test("a row is the one selection, and says why", async () => {
  const view = await opened("#/jingzhou?page=lists");
  const row = view.page.locator("[data-row='421083 notice-naming']");
  await row.getByRole("button", { name: /为什么/ }).click();
  await view.page.getByRole("dialog").waitFor();
  expect(view.page.url()).toContain("unit=421083");
  expect(await row.getAttribute("aria-selected")).toBe("true");
});

test("what changed: one click gives the changes of the year, as the rules compare them", async () => {
  const view = await opened("#/jingzhou?water=2023-H1");
  await view.page.getByRole("button", { name: "调度变化" }).click();
  const changes = batchChanges(
    everything(await judged("2023", "2022-H2")),
    everything(await judged("2024", "2023-H1")),
  );
  const count = view.page.locator("[data-key=all] b");
  await expect.poll(() => count.innerText(), { timeout: 30_000 }).toBe(String(changes.length));
  const own = changes.map(({ place, matter }) => `${place} ${matter}`);
  expect((await rowsOn(view)).toSorted()).toEqual(own.toSorted());
  const worse = changes.filter(({ kind }) => kind === "newly-failing");
  await view.page.locator("[data-key=newly-failing]").click();
  expect(await rowsOn(view)).toHaveLength(worse.length);
  expect(worse.length).toBeGreaterThan(0);
  expect(view.page.url()).toContain("kind=newly-failing");
});
