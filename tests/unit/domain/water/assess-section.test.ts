import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessSection } from "../../../../src/domain/water/assess-section";
import type { Reading, Section } from "../../../../src/domain/water/section";
import { sectionTarget } from "../../../../src/domain/water/section-target";
import { summariseSections } from "../../../../src/domain/water/summary";
import { table } from "./limits-table";

function section(change: Partial<Section> = {}): Section {
  return {
    id: "xintan",
    name: { zh: "新滩", en: "Xintan" },
    initials: "xt",
    pinyin: "xintan",
    waterBody: "四湖总干渠",
    waterKind: "river",
    controlLevel: "national",
    county: null,
    sharedBy: [],
    position: null,
    positionStatus: "unknown",
    positionNote: "",
    officialTarget: null,
    outside: false,
    evidence: "",
    ...change,
  };
}

function readings(values: Readonly<Record<string, number>>): Reading[] {
  return Object.entries(values).map(([item, value], place) => ({
    section: "xintan",
    period: "2021-04" as Period,
    item,
    value,
    isBelowDetection: false,
    samples: 22,
    basis: "published",
    source: "",
    row: { file: "water-quality.csv", line: place + 2 },
  }));
}

const assess = (values: Readonly<Record<string, number>>, change: Partial<Section> = {}) =>
  assessSection(
    section(change),
    readings(values),
    { limits: table },
    sectionTarget(section(change), null),
  );

test.each([
  ["COD 14 is Ⅰ: equal limits take the better class", { COD: 14 }, 1],
  ["COD 15 still keeps Ⅰ", { COD: 15 }, 1],
  ["COD 15.1 is Ⅲ", { COD: 15.1 }, 3],
  ["DO falls as it worsens", { DO: 4.9 }, 4],
  ["DO 2 keeps Ⅴ", { DO: 2 }, 5],
  ["DO 1.9 is 劣Ⅴ", { DO: 1.9 }, 6],
  ["pH 6 and 9 satisfy every class", { PH: 9 }, 1],
  ["pH 9.1 is 劣Ⅴ", { PH: 9.1 }, 6],
  ["the worst item is the section's class", { DO: 8, NH3N: 1.2, COD: 10 }, 4],
  ["river TN never counts", { DO: 8, TN: 9 }, 1],
] as const)("%s", (_case, values, rank) => {
  expect(assess(values).rank).toBe(rank);
});

test("a lake has the lake's limit of total phosphorus", () => {
  expect(assess({ TP: 0.111 }).rank).toBe(3);
  expect(assess({ TP: 0.111 }, { waterKind: "lake" }).rank).toBe(5);
});

test("lake TN is shown apart and leaves the class and the count alone", () => {
  const lake = assess({ DO: 8, TN: 3 }, { waterKind: "lake" });
  expect(lake).toMatchObject({ rank: 1, itemCount: 1 });
  expect(lake.items.find(({ item }) => item === "TN")).toMatchObject({
    rank: 6,
    participates: false,
  });
});

test("the published medians of 新滩 give Ⅳ by oxygen and permanganate", () => {
  const xintan = assess({ PH: 7.325, DO: 3.515, CODMN: 7.38, NH3N: 0.348, TP: 0.164, TN: 2.535 });
  expect(xintan).toMatchObject({ rank: 4, itemCount: 5 });
  expect(xintan.definingItems.toSorted()).toEqual(["CODMN", "DO"]);
  expect(xintan.mainPollutants[0]?.item).toBe("CODMN");
  expect(xintan.mainPollutants[0]?.exceedance).toBeCloseTo(0.23, 9);
  expect(xintan.mainPollutants[1]).toEqual({ item: "DO", exceedance: null });
});

test("main pollutants put heavy metals first, then the worse class, three at most", () => {
  const { mainPollutants } = assess({ PB: 0.06, NH3N: 1.9, CODMN: 9, COD: 39, TP: 0.25 });
  expect(mainPollutants.map(({ item }) => item)).toEqual(["PB", "COD", "NH3N"]);
});

test("a worse class goes before a larger multiple", () => {
  const { mainPollutants } = assess({ F: 1.6, COD: 30, OIL: 0.4 });
  expect(mainPollutants.map(({ item }) => item)).toEqual(["F", "OIL", "COD"]);
});

test("a section at Ⅲ or better has no main pollutant", () => {
  expect(assess({ NH3N: 0.9, COD: 20 }).mainPollutants).toEqual([]);
});

test("without readings there is no class and no verdict", () => {
  expect(assess({})).toMatchObject({ rank: null, state: "no-data", gapSteps: null, itemCount: 0 });
});

test("a worse item never betters the class", () => {
  const base = { DO: 8, NH3N: 0.4 };
  for (const value of [1, 5, 12, 18, 25, 35, 50]) {
    const more = assess({ ...base, COD: value }).rank ?? 0;
    expect(more).toBeGreaterThanOrEqual(assess(base).rank ?? 7);
  }
});

test("the order of the readings does not matter", () => {
  const values = { DO: 4, NH3N: 1.2, COD: 33, TP: 0.25 };
  const turned = Object.fromEntries(Object.entries(values).toReversed());
  const facts = ({ rank, mainPollutants }: ReturnType<typeof assess>) => ({ rank, mainPollutants });
  expect(facts(assess(turned))).toEqual(facts(assess(values)));
});

test("a national section is held against the notice, a provincial one against nothing", () => {
  expect(assess({ DO: 2.5 })).toMatchObject({
    state: "met",
    target: { rank: 5, origin: "notice" },
  });
  expect(assess({ DO: 1 })).toMatchObject({ state: "not-met", gapSteps: 1 });
  expect(assess({ DO: 1 }, { controlLevel: "provincial" })).toMatchObject({
    state: "not-assessed",
    reason: "no-target",
  });
  expect(assess({ DO: 1 }, { outside: true }).target).toBeNull();
});

test("a target set by the person is named as theirs; an official one goes before it", () => {
  expect(sectionTarget(section(), 3)).toMatchObject({ rank: 3, origin: "user" });
  expect(sectionTarget(section({ officialTarget: 2 }), 3)).toMatchObject({
    rank: 2,
    origin: "official",
  });
});

test("shares count assessed sections of the city only, and say how many", () => {
  const one = (values: Readonly<Record<string, number>>, outside = false) => ({
    section: section({ outside }),
    assessment: assess(values, { outside }),
  });
  const summary = summariseSections([
    one({ DO: 8 }),
    one({ DO: 1 }),
    one({}),
    one({ DO: 1 }, true),
  ]);
  expect(summary).toMatchObject({ assessed: 2, all: 3, goodShare: 0.5, worseThanFiveShare: 0.5 });
});

test("worked example: a clean river is Ⅱ by four items, in the order of the standard", () => {
  const clean = { TP: 0.09, NH3N: 0.42, BOD5: 2.8, COD: 14, CODMN: 3.5, DO: 6.8, PH: 7.6 };
  const section = assess({ ...clean, TN: 6.5, FC: 60000 });
  expect(section).toMatchObject({ rank: 2, mainPollutants: [], itemCount: 7 });
  expect(section.definingItems).toEqual(["DO", "CODMN", "NH3N", "TP"]);
  expect(section.items.find(({ item }) => item === "FC")).toMatchObject({
    rank: 6,
    participates: false,
  });
});

test("worked example: class before multiple, and oxygen last in its class", () => {
  const { rank, definingItems, mainPollutants } = assess({
    PH: 7.5,
    DO: 4.1,
    CODMN: 8,
    COD: 28,
    BOD5: 5,
    NH3N: 2.3,
    TP: 0.35,
  });
  expect({ rank, definingItems }).toEqual({ rank: 6, definingItems: ["NH3N"] });
  expect(mainPollutants.map(({ item }) => item)).toEqual(["NH3N", "TP", "COD"]);
});

test("worked example: only oxygen fails, and is named without a multiple", () => {
  expect(assess({ DO: 2.5, COD: 14, TP: 0.09 })).toMatchObject({
    rank: 5,
    mainPollutants: [{ item: "DO", exceedance: null }],
  });
});

test("worked example: Ⅲ misses a target of Ⅱ by one step, with no main pollutant", () => {
  expect(assess({ DO: 7, TP: 0.15 }, { officialTarget: 2 })).toMatchObject({
    rank: 3,
    state: "not-met",
    gapSteps: 1,
    mainPollutants: [],
  });
});

test("items of equal class and multiple stand in the order of the standard", () => {
  const tied = [
    { NH3N: 1.5, COD: 30, BOD5: 6, TP: 0.3 },
    { TP: 0.3, BOD5: 6, COD: 30, NH3N: 1.5 },
  ];
  for (const values of tied) {
    const { mainPollutants } = assess(values);
    expect(mainPollutants.map(({ item }) => item)).toEqual(["COD", "BOD5", "NH3N"]);
  }
});

test("every order of the readings gives the same answer", () => {
  const all = readings({ DO: 4, NH3N: 1.5, COD: 30, TP: 0.3, PB: 0.06, PH: 9.2 });
  const judge = (list: readonly Reading[]) =>
    assessSection(section(), list, { limits: table }, sectionTarget(section(), null));
  for (const place of all.keys())
    expect(judge([...all.slice(place), ...all.slice(0, place)])).toEqual(judge(all));
});

test("an item read twice is one of the 21", () => {
  const twice = [...readings({ COD: 10 }), ...readings({ COD: 25 })];
  expect(assessSection(section(), twice, { limits: table }, null)).toMatchObject({
    itemCount: 1,
    rank: 4,
  });
});

test("a class that rests on any made-up reading is not called published", () => {
  const [oxygen, demand] = readings({ DO: 8, COD: 10 });
  if (!oxygen || !demand) throw new Error("two readings");
  const mixed = [oxygen, { ...demand, basis: "demo" as const }];
  expect(assessSection(section(), mixed, { limits: table }, null).basis).toBe("demo");
});

test.each([
  ["at its target's limit", { COD: 40 }, "at-risk"],
  ["inside 5 percent of it", { COD: 38.5 }, "at-risk"],
  ["exactly 5 percent from it", { COD: 38 }, "met"],
  ["oxygen just above", { DO: 2.05 }, "at-risk"],
  ["oxygen exactly 5 percent above", { DO: 2.1 }, "met"],
  ["a better class whose limit equals the target's", { F: 1.45 }, "at-risk"],
  ["an item apart from the class", { DO: 8, FC: 39900 }, "met"],
] as const)("a kept class Ⅴ, %s, is judged by its margin", (_case, values, state) => {
  expect(assess(values).state).toBe(state);
});
