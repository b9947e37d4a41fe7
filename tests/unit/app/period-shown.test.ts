import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { aboutOf } from "../../../src/app/export-view";
import { selectHeadline } from "../../../src/app/select-headline";
import { selectMapScene } from "../../../src/app/select-map-scene";
import { selectTableTitle } from "../../../src/app/select-table";
import { sheetWords } from "../../../src/app/sheet-words";
import { decodeOpening } from "../../../src/database/opening";
import type { Period } from "../../../src/domain/period";
import type { Indicator } from "../../../src/domain/programme/programme";
import type { UnitCode } from "../../../src/domain/unit-code";
import type { AppState } from "../../../src/state/app-state";
import { openingState } from "../../../src/state/initial-state";
import { selectChosenIndicator, seriesOf } from "../../../src/state/select-places";
import { selectLevelVerdicts } from "../../../src/state/select-verdicts";
import { createStore } from "../../../src/state/store";
import {
  chooseIndicator,
  chooseLevel,
  choosePeriod,
  chooseWaterPeriod,
  receiveResult,
} from "../../../src/state/transitions";
import { builtPack } from "../../helpers/built-city";
import { makeReported } from "../../helpers/make-case";

const opening = decodeOpening(readFileSync("public/geodata/jingzhou/opening.json", "utf8"));
const opened = () =>
  createStore(openingState(builtPack(), opening, { language: "zh", today: "2026-11-23" }));

/** Every place that names the period of the figures beside it. */
const named = (state: AppState) => ({
  headline: selectHeadline(state).sentence,
  table: selectTableTitle(state),
  sources: sheetWords(state, "", new Date("2026-11-23")).sources,
  about: aboutOf(state)
    .map(([, value]) => value)
    .join("\n"),
});

test("while another water period is being asked, the words name the one whose figures are shown", () => {
  const store = opened();
  store.update(chooseLevel, "section");
  const before = named(store.get());
  store.update(chooseWaterPeriod, "2019-05" as Period);
  const waiting = named(store.get());
  expect(waiting.headline).toBe(before.headline);
  expect(waiting.table).toBe(before.table);
  for (const words of Object.values(waiting)) expect(words).not.toContain("2019年5月");

  const value = { period: "2019-05" as Period, rows: [] };
  store.update(receiveResult, "readings", { kind: "ready", value });
  for (const words of Object.values(named(store.get()))) expect(words).toContain("2019年5月");
});

test("while another year is being asked, the words name the year whose figures are shown", () => {
  const store = opened();
  store.update(chooseIndicator, "2019-11");
  const before = named(store.get());
  store.update(choosePeriod, "2017" as Period);
  const waiting = named(store.get());
  expect(waiting.headline).toBe(before.headline);
  expect(waiting.table).toBe(before.table);
  for (const words of [waiting.sources, waiting.about]) expect(words).not.toContain("2017年");

  const value = { period: "2017" as Period, rows: [] };
  store.update(receiveResult, "counties", { kind: "ready", value });
  const after = named(store.get());
  for (const words of [after.table, after.sources, after.about]) expect(words).toContain("2017年");
});

test("without a target the sentence says so, and the map bears no figure of an earlier period unmarked", () => {
  const store = opened();
  store.update(chooseIndicator, "2019-07.1");
  const chosen = selectChosenIndicator(store.get()) as Indicator;
  const figure = (unit: string, period: string) => {
    const own = { indicator: chosen.id, unit: unit as UnitCode, period: period as Period };
    return {
      ...makeReported({ ...own, value: 81.2 }),
      unit: own.unit,
      indicator: seriesOf(chosen),
    };
  };
  const rows = [figure("421002", "2025-H1"), figure("421003", "2024-H2")];
  const value = { period: "2025-H1" as Period, rows };
  store.update(choosePeriod, value.period);
  store.update(receiveResult, "counties", { kind: "ready", value });
  expect(selectHeadline(store.get()).sentence).toContain("2 个单位有数据，没有目标可对照");
  const figures = new Map(
    selectMapScene(store.get()).units.map(({ code, figure: words }) => [code as string, words]),
  );
  expect(figures.get("421002")).toContain("81.2");
  expect(figures.get("421003")).toBe("");
});

test("a stale figure is marked as such, so the map bears it", () => {
  const store = opened();
  store.update(chooseIndicator, "2019-11");
  const chosen = selectChosenIndicator(store.get()) as Indicator;
  const own = { indicator: chosen.id, unit: "421002" as UnitCode, period: "2021" as Period };
  const row = {
    ...makeReported({ ...own, value: 21.5 }),
    unit: own.unit,
    indicator: seriesOf(chosen),
  };
  const value = { period: "2024" as Period, rows: [row] };
  store.update(choosePeriod, value.period);
  store.update(receiveResult, "counties", { kind: "ready", value });
  const [verdict] = selectLevelVerdicts(store.get()).filter(({ unit }) => unit === own.unit);
  expect(verdict?.state).toBe("stale");
  const marks = selectMapScene(store.get()).units;
  expect(marks.find(({ code }) => code === own.unit)?.figure).toContain("21.5");
});
