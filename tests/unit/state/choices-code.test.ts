import { expect, test } from "vitest";
import type { Period } from "../../../src/domain/period";
import type { UnitCode } from "../../../src/domain/unit-code";
import type { Choices } from "../../../src/state/app-state";
import { decodeChoices, encodeChoices, type Nameable } from "../../../src/state/choices-code";

const known: Nameable = {
  indicators: new Set(["2019-11", "notice-naming"]),
  units: new Set(["421088"]),
  sections: new Set(["xintan"]),
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
  publishedOnly: false,
  userTarget: null,
  litStates: [],
  litRanks: [],
  isTableOpen: false,
  camera: null,
};

const views: readonly Choices[] = [
  plain,
  { ...plain, selection: { kind: "unit", code: "421088" as UnitCode }, language: "en" },
  { ...plain, selection: { kind: "section", id: "xintan" }, level: "section", userTarget: 3 },
  {
    ...plain,
    indicator: "2019-11",
    level: "township",
    layers: [],
    publishedOnly: true,
    litStates: ["not-met", "no-data"],
    litRanks: [4, 6],
    isTableOpen: true,
    camera: { longitude: 112.5, latitude: 30.25, zoom: 9.5 },
  },
];

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

test("markup in an address stays text and is dropped", () => {
  const address = "jingzhou?indicator=%3Cimg%20onerror%3Dalert(1)%3E&unit=__proto__";
  expect(decodeChoices(address, known, plain)).toEqual(plain);
});
