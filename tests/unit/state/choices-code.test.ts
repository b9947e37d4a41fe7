import { expect, test } from "vitest";
import { type Method, officialMethod } from "../../../src/domain/method/method";
import type { Period } from "../../../src/domain/period";
import type { UnitCode } from "../../../src/domain/unit-code";
import type { Choices } from "../../../src/state/app-state";
import { decodeChoices, encodeChoices, type Nameable } from "../../../src/state/choices-code";

const known: Nameable = {
  indicators: new Set(["2019-11", "notice-naming"]),
  units: new Set(["421000", "421088"]),
  sections: new Set(["xintan"]),
  programmes: new Set(["eco-2019", "eco-2021"]),
  lakes: new Set(["洪湖", "长湖"]),
  items: new Set(["TP", "DO"]),
  departments: new Set(["市生态环境局"]),
};

const plain: Choices = {
  city: "jingzhou",
  language: "zh",
  level: "county",
  indicator: "notice-naming",
  period: "2024" as Period,
  waterPeriod: "2021-04" as Period,
  layers: ["section", "labels"],
  selection: { kind: "none" },
  upstreamOf: "",
  publishedOnly: false,
  userTarget: null,
  filters: { domains: [], units: [], departments: [], isBindingOnly: false },
  litStates: [],
  litRanks: [],
  isTableOpen: false,
  isTimeOpen: false,
  camera: null,
  page: "map",
  list: "gaps",
  changedSince: null,
  waterChangedSince: null,
  changedBy: null,
  changeKind: null,
  matrix: { rowsBy: "", columnsBy: "", pinned: [] },
  side: { picture: "difference", swipe: 50, pairedWith: "", order: "worst" },
  programme: "eco-2019",
  comparedProgramme: "eco-2021",
  waterPlace: "421000" as UnitCode,
  lake: "洪湖",
  item: "TP",
  span: 36,
  provincialTolerance: null,
  method: officialMethod,
  mapped: null,
};

const views: readonly Choices[] = [
  plain,
  {
    ...plain,
    page: "side",
    changedSince: "2021" as Period,
    side: { picture: "swipe", swipe: 35, pairedWith: "", order: "worst" },
  },
  {
    ...plain,
    page: "side",
    side: { picture: "pair", swipe: 50, pairedWith: "2019-11", order: "worst" },
  },
  {
    ...plain,
    page: "side",
    side: {
      picture: "counties",
      swipe: 50,
      pairedWith: "",
      order: "official",
    },
  },
  { ...plain, mapped: { query: "a-1", column: "口 数*&=x", by: "equal" } },
  { ...plain, selection: { kind: "unit", code: "421088" as UnitCode }, language: "en" },
  { ...plain, selection: { kind: "section", id: "xintan" }, level: "section", userTarget: 3 },
  { ...plain, level: "section", upstreamOf: "xintan" },
  {
    ...plain,
    indicator: "2019-11",
    level: "township",
    layers: [],
    publishedOnly: true,
    litStates: ["not-met", "no-data"],
    litRanks: [4, 6],
    isTableOpen: true,
    isTimeOpen: true,
    camera: { longitude: 112.5, latitude: 30.25, zoom: 9.5 },
  },
];

test.each([
  ["matter=water&level=county", "section"],
  ["matter=units&level=section", "county"],
  ["matter=units&level=township", "township"],
  ["level=section", "section"],
])("an address of before says what 两期并列 is of apart from the level: %s", (query, level) => {
  expect(decodeChoices(`jingzhou?page=side&${query}`, known, plain).level).toBe(level);
});

const methods: readonly Partial<Method>[] = [
  { rounding: "rounded" },
  { oxygenBySaturation: true },
  { acidity: "arithmetic" },
  { terrains: { "421088": "hill", "421000": "plateau" } },
  { climate: "arid", citySize: "large" },
  { limits: { "2019-11_0": 20.5, "2024-07.1_0": -1 } },
];

test.each(methods)("how it is judged comes back from the address of any view (%#)", (change) => {
  const view = { ...plain, method: { ...officialMethod, ...change } };
  expect(decodeChoices(encodeChoices(view), known, plain)).toEqual(view);
});

test("the official method leaves no trace in the address and is the same object", () => {
  expect(encodeChoices(plain)).not.toMatch(/round|saturation|ph=|terrain|limit|climate|size/);
  expect(decodeChoices(encodeChoices(plain), known, plain).method).toBe(officialMethod);
});

test.each([
  "terrain=421088:swamp*999999:hill*421000",
  "limit=2019-11:20*2019-11_0:abc*2019-11_0:1e9*x y_0:3*2019-11_0:",
  "climate=wet&size=tiny&round=yes&saturation=true&ph=1",
])("a method that is none is left out: %s", (query) => {
  expect(decodeChoices(`jingzhou?${query}`, known, plain).method).toBe(officialMethod);
});

test("an address names at most forty limits", () => {
  const many = Array.from({ length: 60 }, (_, at) => `2019-${at}_0:1`).join("*");
  const { limits } = decodeChoices(`jingzhou?limit=${many}`, known, plain).method;
  expect(Object.keys(limits)).toHaveLength(40);
});

const pages: readonly Choices[] = [
  { ...plain, page: "water", waterPlace: "421088" as UnitCode, provincialTolerance: 0 },
  { ...plain, page: "water", waterPeriod: "2021-Q2" as Period },
  { ...plain, page: "section", selection: { kind: "section", id: "xintan" }, item: "DO", span: 60 },
  { ...plain, page: "lake", lake: "长湖" },
  { ...plain, page: "versions", programme: "eco-2021", comparedProgramme: "eco-2019" },
  {
    ...plain,
    page: "compare",
    matrix: { rowsBy: "2019-11", columnsBy: "worst", pinned: ["421088", "2019-11"] },
  },
  { ...plain, page: "rule" },
  { ...plain, page: "targets" },
  { ...plain, page: "method" },
  { ...plain, page: "notes" },
];

test.each(pages)("a page comes back from its own address (%#)", (view) => {
  expect(decodeChoices(encodeChoices(view), known, plain)).toEqual(view);
});

test.each(views)("a view comes back from its own address (%#)", (view) => {
  expect(decodeChoices(encodeChoices(view), known, plain)).toEqual(view);
});

test.each([
  ["another city", "wuhan?level=section"],
  ["an address that is too long", `jingzhou?level=${"x".repeat(5000)}`],
  ["an empty address", ""],
])("%s leaves the view as it was", (_case, address) => {
  expect(decodeChoices(address, known, plain)).toEqual(plain);
});

test("names the pack does not have are dropped one by one", () => {
  const address =
    "jingzhou?level=moon&indicator=2099-1&unit=999999&period=20x&target=9&states=bad.met&at=400,1,3";
  expect(decodeChoices(address, known, plain)).toEqual({ ...plain, litStates: ["met"] });
});

test("shapes of opened files are shown by addresses older than their layer, and hidden on a word", () => {
  const opened = ["section", "labels", "opened"] as const;
  const shown = { ...plain, layers: opened };
  expect(decodeChoices("jingzhou?layers=section.labels", known, plain).layers).toEqual(opened);
  expect(encodeChoices(shown)).toContain("layers=section.labels&");
  expect(decodeChoices(encodeChoices(shown), known, plain).layers).toEqual(opened);
  expect(decodeChoices(encodeChoices(plain), known, shown).layers).toEqual(plain.layers);
});

test("markup in an address stays text and is dropped", () => {
  const address = "jingzhou?indicator=%3Cimg%20onerror%3Dalert(1)%3E&unit=__proto__";
  expect(decodeChoices(address, known, plain)).toEqual(plain);
});
