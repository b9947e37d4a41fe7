import { readFileSync } from "node:fs";
import { afterEach, expect, test, vi } from "vitest";
import { readTables } from "../../../geodata/build/opening/write-opening";
import { keepResultsFresh } from "../../../src/app/keep-results-fresh";
import { playPeriods, STEP_MS, stopPlaying } from "../../../src/app/play-periods";
import { selectFrozenWorst } from "../../../src/app/select-frozen-scale";
import { selectHeadline } from "../../../src/app/select-headline";
import { selectTimeNotes } from "../../../src/app/select-time-notes";
import type { Database } from "../../../src/database/database";
import { loadBatch } from "../../../src/database/load-batch";
import { loadTables } from "../../../src/database/load-tables";
import { decodeOpening } from "../../../src/database/opening";
import type { Period } from "../../../src/domain/period";
import type { UnitCode } from "../../../src/domain/unit-code";
import { standardUnits } from "../../../src/domain/water/standard-units";
import { messages } from "../../../src/messages/messages";
import { openingState } from "../../../src/state/initial-state";
import { selectTimeLine } from "../../../src/state/select-time-line";
import { selectLevelVerdicts } from "../../../src/state/select-verdicts";
import { selectWaterBefore, selectWaterLast } from "../../../src/state/select-water";
import { createStore } from "../../../src/state/store";
import {
  chooseIndicator,
  chooseLevel,
  choosePeriod,
  chooseWaterPeriod,
  openTime,
  select,
} from "../../../src/state/transitions";
import { initialUi } from "../../../src/state/ui-state";
import { builtPack } from "../../helpers/built-city";
import { startNodeDatabase } from "../../helpers/node-database";

const BUILT = "public/geodata/jingzhou";
const opening = decodeOpening(readFileSync(`${BUILT}/opening.json`, "utf8"));
const openedStore = () =>
  createStore(openingState(builtPack(), opening, { language: "zh", today: "2026-11-23" }));
type Opened = ReturnType<typeof openedStore>;

let queries: number;
let database: Database;

async function startCounting(): Promise<void> {
  const real = await startNodeDatabase();
  await loadTables(real, readTables(BUILT), standardUnits(builtPack().limits));
  queries = 0;
  database = {
    ...real,
    rows: (...asked: Parameters<Database["rows"]>) => {
      queries += 1;
      return real.rows(...asked);
    },
  } as Database;
}

const isQuiet = (store: Opened) => {
  const { results } = store.get();
  return (["counties", "townships", "history", "townshipHistory"] as const).every(
    (name) => results[name].kind === "ready" || results[name].value === null,
  );
};

const years = ["2020", "2022", "2023"] as Period[];

/** One store at a time: selectors keep only the last state they saw. */
async function verdictsAsked(): Promise<readonly unknown[]> {
  const store = openedStore();
  store.update(chooseIndicator, "2019-11");
  const stop = keepResultsFresh(store, database);
  const verdicts: unknown[] = [];
  for (const year of years) {
    store.update(choosePeriod, year);
    await vi.waitFor(() => {
      expect(store.get().results.counties.value?.period).toBe(year);
      expect(isQuiet(store)).toBe(true);
    }, 20_000);
    verdicts.push(selectLevelVerdicts(store.get()));
  }
  stop();
  return verdicts;
}

test("stepping reads the periods that are there: no query, and the verdicts the database would give", async () => {
  await startCounting();
  const asked = await verdictsAsked();
  const store = openedStore();
  store.update(chooseIndicator, "2019-11");
  store.update(openTime, true);
  const stop = keepResultsFresh(store, database);
  await vi.waitFor(() => {
    expect(store.get().results.history.value).not.toBeNull();
    expect(isQuiet(store)).toBe(true);
  }, 20_000);
  const frozen = selectFrozenWorst(store.get());
  expect(frozen).toBeGreaterThan(0);
  const before = queries;
  const stepped = years.map((year) => {
    store.update(choosePeriod, year);
    expect(selectFrozenWorst(store.get())).toBe(frozen);
    return selectLevelVerdicts(store.get());
  });
  expect(queries).toBe(before);
  expect(stepped).toEqual(asked);
  stop();
  const chosen = { kind: "unit", code: "421088" as UnitCode } as const;
  store.update(select, chosen);
  expect(selectTimeNotes(store.get()).join("")).toMatch(/监利市比2022年 [+−\d.]+.*（同比）/);
  await database.close();
}, 60_000);

test("half-years are stepped through as years are, compared with the year before and the half before", async () => {
  await startCounting();
  const store = openedStore();
  store.update(chooseIndicator, "2019-07.1");
  store.update(choosePeriod, "2024-H1" as Period);
  store.update(openTime, true);
  store.update(select, { kind: "unit", code: "421088" as UnitCode });
  const stop = keepResultsFresh(store, database);
  await vi.waitFor(() => {
    expect(store.get().results.counties.value?.period).toBe("2024-H1");
    expect(store.get().results.history.value).not.toBeNull();
    expect(isQuiet(store)).toBe(true);
  }, 20_000);
  stop();
  expect(selectTimeLine(store.get()).periods).toEqual([
    "2022-H1",
    "2022-H2",
    "2023-H1",
    "2023-H2",
    "2024-H1",
    "2024-H2",
  ]);
  const notes = selectTimeNotes(store.get()).join("；");
  expect(notes).toMatch(/监利市比2023年上半年 [+−].*（同比）；监利市比2023年下半年 [+−].*（环比）/);
  const { sentence } = selectHeadline(store.get());
  expect(sentence).toContain("2024年上半年（年内，按年度目标对照，供调度参考）");
  const own = selectLevelVerdicts(store.get()).find(({ unit }) => unit === "421088");
  expect(own?.period).toBe("2024-H1");
  expect(own?.target?.value).toBeGreaterThan(70);
  await database.close();
}, 60_000);

afterEach(() => {
  vi.useRealTimers();
});

test("playing begins with the oldest year, ends at the newest and stops when told", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const player = { store: openedStore(), ui: createStore(initialUi) };
  const years = selectTimeLine(player.store.get()).periods;
  player.store.update(openTime, true);
  player.store.update(choosePeriod, years.at(-1) as Period);
  playPeriods(player);
  const seen = years.map(() => {
    const { period } = player.store.get().choices;
    vi.advanceTimersByTime(STEP_MS);
    return period;
  });
  expect(seen).toEqual(years);
  expect(player.ui.get().isPlaying).toBe(false);
  playPeriods(player);
  stopPlaying(player);
  vi.advanceTimersByTime(STEP_MS * 3);
  expect(player.store.get().choices.period).toBe(years[0]);
});

test("under the sections it steps through water periods of one kind, and plays those", () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const player = { store: openedStore(), ui: createStore(initialUi) };
  const { store } = player;
  store.update(openTime, true);
  store.update(chooseLevel, "section");
  store.update(chooseWaterPeriod, "2022-Q4" as Period);
  const { matter, periods, chosen } = selectTimeLine(store.get());
  expect([matter, chosen]).toEqual(["water", "2022-Q4"]);
  expect(periods.every((period) => /-Q[1-4]$/.test(period))).toBe(true);
  expect(periods).toEqual(periods.toSorted());
  const { period } = store.get().choices;
  playPeriods(player);
  vi.advanceTimersByTime(STEP_MS);
  expect(store.get().choices.waterPeriod).toBe("2023-Q1");
  vi.advanceTimersByTime(STEP_MS * periods.length);
  expect(store.get().choices.waterPeriod).toBe(periods.at(-1));
  expect(player.ui.get().isPlaying).toBe(false);
  expect(store.get().choices.period).toBe(period);
});

async function waterNotes(period: string, section: string | null): Promise<readonly string[]> {
  const store = openedStore();
  store.update(openTime, true);
  store.update(chooseLevel, "section");
  store.update(chooseWaterPeriod, period as Period);
  if (section) store.update(select, { kind: "section", id: section });
  const stop = keepResultsFresh(store, database);
  const [year, last] = [selectWaterBefore(store.get()), selectWaterLast(store.get())];
  await vi.waitFor(() => {
    const { readings, readingsBefore, readingsLast } = store.get().results;
    expect(readings.value?.period).toBe(period);
    expect(readingsBefore.value?.period).toBe(year);
    expect(readingsLast.value?.period ?? null).toBe(last);
  }, 20_000);
  stop();
  return selectTimeNotes(store.get());
}

test("water is compared with the year before (同比) and the period before (环比), a section by its class", async () => {
  await startCounting();
  const city = await waterNotes("2023-04", null);
  expect(city).toHaveLength(2);
  expect(city[0]).toMatch(/^优良比例比2022年4月.*（同比）$/);
  expect(city[1]).toMatch(/^优良比例比2023年3月.*（环比）$/);
  const own = await waterNotes("2023-04", "xintan");
  expect(own[0]).toMatch(/^新滩.*2022年4月.*类（同比）$/);
  expect(own[1]).toMatch(/^新滩.*2023年3月.*类（环比）$/);
  // A year's period before is the year before: it is not said twice.
  expect(await waterNotes("2023", null)).toHaveLength(1);
  await database.close();
}, 60_000);

test("figures of two versions are not subtracted: the bar says so", async () => {
  await startCounting();
  const rows = ["2022,2018 划定", "2023,2022 三区三线"].map((row, at) => {
    const [year, version] = row.split(",");
    return `${at + 2},421088,2019-11,${year},${20 - at},,局报表,${version}\n`;
  });
  const csv = new TextEncoder().encode(rows.join(""));
  await loadBatch(database, { number: 1, file: "红线.csv", kind: "observation", csv });
  const store = openedStore();
  store.update(chooseIndicator, "2019-11");
  store.update(choosePeriod, "2023" as Period);
  store.update(openTime, true);
  store.update(select, { kind: "unit", code: "421088" as UnitCode });
  const stop = keepResultsFresh(store, database);
  await vi.waitFor(() => {
    expect(store.get().results.history.value).not.toBeNull();
    expect(isQuiet(store)).toBe(true);
  }, 20_000);
  stop();
  const notes = selectTimeNotes(store.get()).join("");
  expect(notes).toContain(messages.zh.reasons["other-version"]);
  expect(notes).not.toContain("同比");
  await database.close();
}, 60_000);
