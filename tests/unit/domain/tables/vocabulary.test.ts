import { expect, test } from "vitest";
import type { CityPack } from "../../../../src/domain/city";
import {
  bareName,
  indicatorSaidIn,
  knownPlaces,
  measureIn,
  vocabularyOf,
} from "../../../../src/domain/tables/recognise/vocabulary";
import { makeIndicator, makeUnit } from "../../../helpers/make-case";
import { makeSection } from "../../../helpers/make-water";
import { table } from "../water/limits-table";

const indicator = (id: string, zh: string, en: string) =>
  makeIndicator({ kind: "at-least", value: 1 }, { id, name: { zh, en } });
const programme = (id: string, ...indicators: readonly ReturnType<typeof indicator>[]) => ({
  id,
  name: { zh: id, en: id },
  document: "",
  domains: [],
  indicators,
});

const pack = {
  programmes: [
    programme("in-force", indicator("2019-11", "林草覆盖率", "Forest cover")),
    programme(
      "before",
      indicator("2016-09", "林草覆盖率", "Forest and grass"),
      indicator("2016-10", "湿地率", "Wetland"),
    ),
  ],
  limits: table.map((line) =>
    line.item === "NH3N" ? { ...line, name: { zh: "氨氮", en: "Ammonia nitrogen" } } : line,
  ),
  places: {
    units: [makeUnit()],
    sections: [makeSection({ county: makeUnit().code })],
  },
} as unknown as CityPack;

test("indicators are known by number and both names; the programme in force wins a shared name", () => {
  const { indicators } = vocabularyOf(pack);
  expect(Object.fromEntries(indicators)).toEqual({
    "2019-11": "2019-11",
    林草覆盖率: "2019-11",
    forestcover: "2019-11",
    "2016-09": "2016-09",
    forestandgrass: "2016-09",
    "2016-10": "2016-10",
    湿地率: "2016-10",
    wetland: "2016-10",
  });
});

test("a figure is kept under its series, by usual names too, and by the part behind the dot where it is one", () => {
  const air = indicator("2019-07.1", "空气质量·优良天数比例", "Air · good days");
  const programmes = [
    programme(
      "in-force",
      { ...air, aliases: ["优良天数比率"] },
      indicator("2019-17.1", "空间·生态保护红线", "Space · red line"),
    ),
    programme(
      "next",
      { ...indicator("2024-04.1", "大气·优良天数比例", "Air · clean days"), series: "2019-07.1" },
      indicator("2024-07.2", "监管·生态保护红线", "Supervision · red line"),
    ),
  ];
  const { indicators } = vocabularyOf({ ...pack, programmes });
  for (const word of [
    "优良天数比例",
    "优良天数比率",
    "2024-04.1",
    "大气·优良天数比例",
    "cleandays",
  ])
    expect(indicators.get(word), word).toBe("2019-07.1");
  expect(indicators.get("生态保护红线")).toBeUndefined();
  expect(indicators.get("空间·生态保护红线")).toBe("2019-17.1");
});

test("a series takes the widest range of its versions, and words where one of them does", () => {
  const rule = { kind: "at-least", value: 1 } as const;
  const stated = { kind: "stated", expected: "开展" } as const;
  const programmes = [
    programme(
      "in-force",
      makeIndicator(rule, { id: "a", series: "s", plausible: [-10, 90] }),
      makeIndicator(rule, { id: "both", plausible: [0, 100] }),
      makeIndicator(rule, { id: "open", plausible: null }),
      makeIndicator(rule, { id: "ctx", domain: "context" }),
    ),
    programme(
      "before",
      makeIndicator(rule, { id: "s", plausible: [0, 100] }),
      makeIndicator(stated, { id: "both" }),
      makeIndicator({ kind: "named-by" }, { id: "named" }),
      makeIndicator(rule, { id: "bare", rules: [], unit: { zh: "", en: "" } }),
      makeIndicator(rule, { id: "rest", rules: [], unit: { zh: "%", en: "%" } }),
    ),
  ];
  const { figures } = vocabularyOf({ ...pack, programmes });
  expect(figures.get("s")).toEqual({ plausible: [-10, 100], takesWords: false, measure: "%" });
  expect(figures.get("bare")?.measure).toBe(null);
  expect(figures.has("a")).toBe(false);
  expect(figures.get("open")?.plausible).toEqual([-Infinity, Infinity]);
  const wordy = [...figures].filter(([, kind]) => kind.takesWords).map(([id]) => id);
  expect(wordy).toEqual(["both", "ctx", "named", "bare"]);
});

test.each([
  ["nh3n", "NH3N"],
  ["氨氮", "NH3N"],
  ["ammonianitrogen", "NH3N"],
  ["nh3-n", "NH3N"],
  ["imn", "CODMN"],
  ["codcr", "COD"],
  ["cd", "CD"],
])("item %s is %s", (word, item) => {
  expect(vocabularyOf(pack).items.get(word)).toBe(item);
});

test("units and sections are known by both names, with where they lie", () => {
  expect(knownPlaces(pack)).toEqual([
    { code: "421088", names: ["监利市", "Jianli"], parent: "421000", level: "county" },
    { code: "xintan", names: ["新滩", "Xintan"], parent: "421088", level: "section" },
  ]);
});

test.each([
  ["氨氮（mg/L）", "氨氮"],
  ["氨氮 mg/L", "氨氮"],
  ["氨氮，μg/L", "氨氮"],
  ["TP,mg/L", "tp"],
  ["总磷（以P计）", "总磷(以p计)"],
  ["铬（六价）", "铬(六价)"],
  ["Cr（VI）", "cr(vi)"],
  ["监测结果/总磷", "总磷"],
  ["a/b", "a/b"],
  ["(甲)乙", "(甲)乙"],
  ["mg/L值", "l值"],
])("header %s is bare %s", (header, bare) => {
  expect(bareName(header)).toBe(bare);
});

test.each([
  ["氨氮（mg/L）", "mg/L"],
  [" 氨氮 ( μg/L ) ", "μg/L"],
  ["氨氮", null],
  ["（甲）氨氮", null],
  ["氨氮（μg/L）/2024年/3月", "μg/L"],
  ["氨氮（μg/L）（2024年）", "μg/L"],
  ["监测结果（手工）/氨氮", null],
])("header %j names the measure %j", (header, measure) => {
  expect(measureIn(header)).toBe(measure);
});

test.each([
  ["林草覆盖率半年表.csv", "2019-11"],
  ["荆州市 2024 年林草覆盖率（%）", "2019-11"],
  ["Forest cover 2024.csv", "2019-11"],
  ["湿地率与林草覆盖率.csv", null],
  ["新湿地率.csv", "X-2"],
  ["EI 报表.csv", null],
  ["2019-11.csv", null],
  ["半年表.csv", null],
])("%s says the indicator %j", (text, indicator) => {
  const indicators = new Map([
    ["2019-11", "2019-11"],
    ["林草覆盖率", "2019-11"],
    ["forestcover", "2019-11"],
    ["湿地率", "X-1"],
    ["新湿地率", "X-2"],
    ["ei", "X-3"],
  ]);
  expect(indicatorSaidIn(text, { indicators, items: new Map(), figures: new Map() })).toBe(
    indicator,
  );
});
