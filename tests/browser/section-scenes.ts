import type { Robustness } from "../../src/domain/gaps/robustness";
import type { DataNote } from "../../src/domain/notes/data-note";
import type { Period } from "../../src/domain/period";
import type { Absence } from "../../src/domain/water/absence";
import { assessSection } from "../../src/domain/water/assess-section";
import type { SectionAssessment } from "../../src/domain/water/assessment";
import type { LakeAssessment } from "../../src/domain/water/lake-assessment";
import type { LakeMonth } from "../../src/domain/water/lake-months";
import type { ItemLimits } from "../../src/domain/water/limits";
import type { Trend } from "../../src/domain/water/movement";
import type { Reading } from "../../src/domain/water/section";
import { makeReading, makeSection, makeTarget } from "../helpers/make-water";

const LIMITS: Readonly<Record<string, Partial<ItemLimits>>> = {
  PH: { name: { zh: "pH值", en: "pH" }, unit: "无量纲", direction: "range", limits: [6, 9] },
  DO: {
    name: { zh: "溶解氧", en: "Dissolved oxygen" },
    direction: "at-least",
    limits: [7.5, 6, 5, 3, 2],
    hasMultiple: false,
  },
  CODMN: {
    name: { zh: "高锰酸盐指数", en: "Permanganate index" },
    limits: [2, 4, 6, 10, 15],
    hasMultiple: true,
  },
  NH3N: {
    name: { zh: "氨氮", en: "Ammonia nitrogen" },
    limits: [0.15, 0.5, 1, 1.5, 2],
    hasMultiple: true,
    decimals: 2,
  },
  TP: {
    name: { zh: "总磷", en: "Total phosphorus" },
    limits: [0.02, 0.1, 0.2, 0.3, 0.4],
    hasMultiple: true,
    decimals: 3,
  },
  FC: {
    name: { zh: "粪大肠菌群", en: "Faecal coliforms" },
    unit: "个/L",
    limits: [200, 2000, 10000, 20000, 40000],
    participates: false,
    hasMultiple: true,
    decimals: 0,
  },
};

export const limits: readonly ItemLimits[] = Object.entries(LIMITS).map(([item, line], place) => ({
  item,
  name: { zh: item, en: item },
  unit: "mg/L",
  direction: "at-most",
  waterKind: "all",
  limits: [],
  participates: true,
  hasMultiple: false,
  isPriorityPollutant: false,
  number: place + 2,
  decimals: 1,
  clause: `GB 3838-2002 表1 第${place + 2}项`,
  ...line,
}));

const months = Array.from({ length: 60 }, (_, at) => {
  const year = 2018 + Math.floor(at / 12);
  return `${year}-${String((at % 12) + 1).padStart(2, "0")}` as Period;
});

/** July to September 2021 the river was dry, January 2020 frozen, of June 2020 nothing is known. */
const DRY = ["2021-07", "2021-08", "2021-09"];
const MISSING = [...DRY, "2020-01", "2020-06"];

const wave = (at: number, middle: number, swing: number) =>
  Number((middle + swing * Math.sin(at / 2.2) + swing * 0.4 * Math.cos(at * 1.7)).toFixed(4));

const valuesOf = (at: number): Readonly<Record<string, number>> => ({
  PH: wave(at, 7.7, 0.3),
  DO: wave(at, 6.8, 1.8),
  CODMN: wave(at, 4.3, 1.1),
  NH3N: wave(at, 0.7, 0.4),
  TP: wave(at, 0.21, 0.1),
  FC: wave(at, 5200, 4000),
});

export const readings: readonly Reading[] = months.flatMap((period, at) =>
  MISSING.includes(period)
    ? []
    : Object.entries(valuesOf(at)).map(([item, value]) =>
        makeReading({
          period,
          item,
          value,
          basis: period === "2021-04" ? "published" : "demo",
          source: period === "2021-04" ? "公开监测值" : "demo:seed-2038",
        }),
      ),
);

export const absences: readonly Absence[] = [...DRY, "2020-01"].flatMap((period) =>
  limits.map(
    ({ item }): Absence => ({
      section: "xintan",
      period: period as Period,
      item,
      kind: period === "2020-01" ? "frozen" : "dry",
      row: { file: "water-quality.csv", line: 9 },
    }),
  ),
);

export const section = makeSection({ officialTarget: 3, controlLevel: "national" });

const standard = { limits };

export const monthly: readonly SectionAssessment[] = months.flatMap((period) => {
  const read = readings.filter((each) => each.period === period);
  return read.length > 0 ? [assessSection(section, read, standard, makeTarget(3))] : [];
});

/** The year 2021 with nine months, its total phosphorus worse than class Ⅲ, one item read too seldom. */
const year: readonly Reading[] = Object.entries({
  PH: 7.72,
  DO: 6.41,
  CODMN: 4.52,
  NH3N: 0.025,
  TP: 0.2345,
  FC: 5200,
}).map(([item, value]) =>
  makeReading({
    period: "2021" as Period,
    item,
    value,
    samples: 9,
    basis: "demo",
    source: "demo:seed-2038",
    isBelowDetection: item === "NH3N",
  }),
);

export const assessment: SectionAssessment = {
  ...assessSection(section, year, standard, makeTarget(2)),
  leftOut: [{ item: "COD", months: 3, fewest: 8 }],
};

export const trends: ReadonlyMap<string, Trend> = new Map([
  ["TP", { n: 6, rs: 0.943, critical: 0.829, p: 0.008, result: "rising" }],
  ["NH3N", { n: 8, rs: -1, critical: 0.643, p: 0.00002, result: "falling" }],
  ["DO", { n: 6, rs: -0.2, critical: 0.829, p: 0.36, result: "no-trend" }],
  ["CODMN", { n: 3, rs: null, critical: null, p: null, result: "too-few" }],
]);

export const robustness: Robustness = {
  isSolid: false,
  flips: [{ cause: "missing-months", state: "met", filled: "Ⅳ → Ⅲ" }],
};

export const notes: readonly DataNote[] = [
  {
    kind: "jump",
    subject: "xintan",
    about: "TP",
    period: "2020-08" as Period,
    figures: [0.9, 0.2, 0.21, 4.5],
    rows: [{ file: "water-quality.csv", line: 12 }],
  },
];

const point = (id: string, tn: number) =>
  assessSection(
    makeSection({ id, waterKind: "lake" }),
    Object.entries({ DO: 7.1, CODMN: 5.1, TP: 0.08, TN: tn }).map(([item, value]) =>
      makeReading({ section: id, item, value, period: "2021" as Period, samples: 12 }),
    ),
    { limits: lakeLimits() },
    null,
  );

export function lakeLimits(): readonly ItemLimits[] {
  const tp = limits.filter(({ item }) => item === "TP");
  const lines = tp.flatMap((line): readonly ItemLimits[] => [
    { ...line, waterKind: "lake", limits: [0.01, 0.025, 0.05, 0.1, 0.2] },
    {
      ...line,
      item: "TN",
      name: { zh: "总氮", en: "Total nitrogen" },
      waterKind: "lake",
      limits: [0.2, 0.5, 1, 1.5, 2],
      participates: false,
    },
  ]);
  return [...limits.filter(({ item }) => item !== "TP"), ...lines];
}

export const lakePoints = [
  makeSection({ id: "p1", name: { zh: "洪湖湖心", en: "Middle of Honghu" }, waterKind: "lake" }),
  makeSection({ id: "p2", name: { zh: "蓝田", en: "Lantian" }, waterKind: "lake" }),
];

export const lake: LakeAssessment = {
  lake: "洪湖",
  assessment: { ...point("p1", 1.02), section: "洪湖" },
  points: [point("p1", 0.94), point("p2", 1.1)],
  trophic: {
    index: 54.76,
    level: "light-eu",
    missing: [],
    items: [
      { item: "CHLA", value: 18.2, index: 56.51, weight: 0.2663 },
      { item: "TP", value: 0.08, index: 53.36, weight: 0.1879 },
      { item: "TN", value: 1.02, index: 54.87, weight: 0.179 },
      { item: "SD", value: 0.52, index: 63.87, weight: 0.1834 },
      { item: "CODMN", value: 5.1, index: 44.43, weight: 0.1834 },
    ],
  },
};

const lakeMonth = (period: string, change: Partial<LakeMonth> = {}): LakeMonth => ({
  period: period as Period,
  trophic: lake.trophic,
  rank: 4,
  basis: "published",
  points: 2,
  ...change,
});

const withoutDepth: LakeMonth["trophic"] = {
  index: null,
  level: null,
  missing: ["SD"],
  items: lake.trophic.items.filter(({ item }) => item !== "SD"),
};

/** Two months in a row, one without transparency, one made up. */
export const lakeHistory: readonly LakeMonth[] = [
  lakeMonth("2021-04"),
  lakeMonth("2021-05"),
  lakeMonth("2021-06", { trophic: withoutDepth }),
  lakeMonth("2021-07", { basis: "demo" }),
];
