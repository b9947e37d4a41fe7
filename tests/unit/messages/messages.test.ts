import { expect, test } from "vitest";
import type { Language } from "../../../src/domain/bilingual";
import { losses, refusals, remarks } from "../../../src/domain/tables/read-note";
import { messages } from "../../../src/messages/messages";
import { changePageInputs } from "./change-page-inputs";
import { comparePageInputs } from "./compare-page-inputs";
import { dataInputs } from "./data-inputs";
import { historyInputs } from "./history-inputs";
import { listPageInputs } from "./list-page-inputs";
import { meetingPageInputs } from "./meeting-page-inputs";
import { methodPageInputs } from "./method-page-inputs";
import { notePageInputs } from "./note-page-inputs";
import { offlineInputs } from "./offline-inputs";
import { packPageInputs } from "./pack-page-inputs";
import { rulePageInputs } from "./rule-page-inputs";
import { sectionPageInputs } from "./section-page-inputs";
import { sidePageInputs } from "./side-page-inputs";
import { sqlPageInputs } from "./sql-page-inputs";
import { timeBarInputs } from "./time-bar-inputs";
import { townsPageInputs } from "./towns-page-inputs";
import { upstreamInputs } from "./upstream-inputs";
import { waterPageInputs } from "./water-page-inputs";
import { wordsOf } from "./words";
import { workPageInputs } from "./work-page-inputs";
import { workspaceInputs } from "./workspace-inputs";

const languages: readonly Language[] = ["zh", "en"];

/** Nothing stands beside the names of places: they are what they are. */
const MAY_BE_EMPTY = new Set(["layerNotes.labels", "data.saving.idle"]);

/** Chinese on purpose: the way back to it. */
const CHINESE_IN_ENGLISH = new Set(["language", "languageLabel"]);

test("both languages have the same words, each of the same kind", () => {
  const [zh, en] = [wordsOf("zh"), wordsOf("en")];
  expect([...en.keys()].toSorted()).toEqual([...zh.keys()].toSorted());
  for (const [path, words] of zh) expect(typeof en.get(path), path).toBe(typeof words);
});

test.each(languages)("no word of %s is empty", (language) => {
  for (const [path, words] of wordsOf(language))
    if (typeof words === "string" && !MAY_BE_EMPTY.has(path))
      expect(words.trim(), path).not.toBe("");
});

test("English words hold no Chinese, and no Chinese brackets or quotes", () => {
  for (const [path, words] of wordsOf("en"))
    if (typeof words === "string" && !CHINESE_IN_ENGLISH.has(path))
      expect(words, path).not.toMatch(/[\u4e00-\u9fff（），。：；“”、]/u);
});

test("the six states and all reasons are said in different words", () => {
  for (const language of languages) {
    const { states, reasons } = messages[language];
    expect(new Set(Object.values(states)).size).toBe(6);
    expect(new Set(Object.values(reasons)).size).toBe(Object.keys(reasons).length);
  }
});

const facts = {
  period: "2024年",
  indicator: "林草覆盖率",
  judged: 8,
  notMet: 2,
  worst: "江陵县",
  value: "15.2 %",
  target: "≥18 %",
  gap: "2.8 个百分点",
};
const water = { period: "2021年4月", all: 30, assessed: 16, good: "81.3 %", worse: 0, worst: "" };
const named = { year: 2021, tier: "国家级", names: ["松滋市", "洪湖市"], goals: 2 };

/** Two inputs for every function: what it says must depend on what it is given. */
const inputs: Readonly<Record<string, readonly [readonly unknown[], readonly unknown[]]>> = {
  ...dataInputs,
  ...changePageInputs,
  ...comparePageInputs,
  ...historyInputs,
  ...listPageInputs,
  ...meetingPageInputs,
  ...methodPageInputs,
  ...notePageInputs,
  ...packPageInputs,
  ...rulePageInputs,
  ...sectionPageInputs,
  ...sidePageInputs,
  ...timeBarInputs,
  ...townsPageInputs,
  ...sqlPageInputs,
  ...upstreamInputs,
  ...waterPageInputs,
  ...workPageInputs,
  ...offlineInputs,
  ...workspaceInputs,
  class: [["Ⅱ"], ["劣Ⅴ"]],
  waterBy: [["月"], ["年"]],
  figuresBy: [["月"], ["年"]],
  coverageOf: [
    [1, 2],
    [2, 2],
  ],
  daysLeft: [[1], [2]],
  daysOver: [[1], [2]],
  coverage: [
    [6, 8],
    [16, 30],
  ],
  gapShort: [["2 年"], ["3 年"]],
  ofVersion: [
    ["51.2 km²", "2018"],
    ["51.2 km²", "2022"],
  ],
  citation: [["GB 3838-2002 表1 第1项"], ["GB 3838-2002 表1 第2项"]],
  ownFigure: [["≥18 %"], ["≥20 %"]],
  gapMet: [["1 %"], ["2 %"]],
  overdueYears: [[0], [4]],
  points: [["1"], ["2.8"]],
  relativeGap: [["10 %"], ["12 %"]],
  row: [
    ["a.csv", 1],
    ["a.csv", 2],
  ],
  goalBy: [
    [2021, "省级"],
    [2025, "省级"],
  ],
  ecoTown: [
    [2020, "省级", 1],
    [2020, "省级", 3],
  ],
  items: [[5], [21]],
  withTimes: [
    ["TP", "1.22"],
    ["TP", "0.12"],
  ],
  orBetter: [["Ⅲ"], ["Ⅴ"]],
  sharedWith: [["甲"], ["乙"]],
  samples: [[1], [22]],
  monthsMean: [[3], [12]],
  tableTitle: [
    ["甲", "2024"],
    ["甲", "2025"],
  ],
  madeOn: [["1"], ["2"]],
  sourcesLine: [
    ["2024", "2021"],
    ["2025", "2021"],
  ],
  snapshotFile: [["甲"], ["乙"]],
  indicatorCount: [[1], [16]],
  notMetOf: [
    [1, 8],
    [2, 8],
  ],
  monthShort: [[1], [12]],
  targetShort: [["≥18"], ["≥40"]],
  sortBy: [["甲"], ["乙"]],
  rowCount: [[1], [129]],
  shownOf: [
    [1, 8],
    [2, 8],
  ],
  problems: [[1], [2]],
  pixels: [
    [2560, 1600],
    [3200, 1800],
  ],
  list: [
    [["甲", "乙"], 2],
    [["甲", "乙"], 3],
  ],
  openedFrom: [["a.csv"], ["b.csv"]],
  measure: [["mg/L"], ["无量纲"]],
  sourceWords: [["demo:seed-2038"], ["demo:seed-1"]],
  stated: [["建立"], ["实施"]],
  given: [["建立"], ["实施"]],
  layersMissing: [[1], [2]],
  headlineNone: [
    ["2023年", "甲", 8],
    ["2023年", "甲", 7],
  ],
  headlineNoTarget: [
    ["2023年", "甲", 8],
    ["2023年", "甲", 7],
  ],
  headlineNothing: [
    ["2023年", "甲"],
    ["2023年", "乙"],
  ],
  headlineGap: [[facts], [{ ...facts, notMet: 3 }]],
  headlineWords: [[facts], [{ ...facts, worst: "监利市" }]],
  headlineNaming: [[facts], [{ ...facts, notMet: 6 }]],
  headlineNamed: [[named], [{ ...named, names: ["洪湖市"] }]],
  headlineWater: [[water], [{ ...water, worst: "排水闸（Ⅴ类）" }]],
};

test.each(languages)("what a function of %s says depends on what it is given", (language) => {
  for (const [path, words] of wordsOf(language)) {
    if (typeof words !== "function" || /^(error|readNotes)\./.test(path)) continue;
    const given = inputs[path];
    if (!given) throw new Error(`no inputs for ${path}`);
    const said = given.map((each) => words(...(each as never[])));
    expect(said[0], path).not.toBe(said[1]);
  }
});

test.each(languages)("each refusal of %s names the file, its cause and the way out", (language) => {
  const said = refusals.map((cause) => {
    const words = messages[language].error["file-refused"]({ file: "a.csv", cause, place: "7" });
    expect(words.title).toContain("a.csv");
    expect(words.cause).not.toBe("");
    expect(words.wayOut).not.toBe("");
    return words.cause;
  });
  expect(new Set(said).size).toBe(refusals.length);
});

test.each(languages)("each note on reading of %s has words of its own", (language) => {
  const note = { count: 3, lines: [4, 5, 9], detail: "GB18030" };
  const said = [...remarks, ...losses].map((kind) => {
    const words = messages[language].readNotes[kind]({ kind, ...note });
    expect(words).not.toContain("undefined");
    return words;
  });
  expect(new Set(said).size).toBe(said.length);
});

const details = { file: "hydro.fgb", place: "row 3", cause: "no memory" };

test.each(languages)("each failure of %s says what happened, why, and the way out", (language) => {
  for (const [code, words] of Object.entries(messages[language].error)) {
    for (const given of [{}, details]) {
      const said = words(given);
      for (const part of [said.title, said.cause, said.wayOut]) {
        expect(part.trim(), code).not.toBe("");
        expect(part, code).not.toContain("undefined");
      }
    }
  }
});

test("a failure names the file it is about", () => {
  for (const language of languages)
    expect(messages[language].error["geodata-missing"](details).title).toContain("hydro.fgb");
});

test("words that reports use are said in English; unknown ones stay as found", () => {
  const { stated } = messages.en;
  expect(stated("制定实施")).toBe("made and carried out");
  expect(stated("2021 年 国家级；2025 年 省级")).toBe("national by 2021; provincial by 2025");
  expect(stated("倒数 20 名之列")).toBe("倒数 20 名之列");
  expect(messages.zh.stated("2021 年 国家级")).toBe("2021年国家级");
});
