import { expect, test } from "vitest";
import { countCells } from "../../../../src/domain/gaps/count-cells";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import { buildCube, cellAt } from "../../../../src/domain/gaps/verdict-cube";
import type { UnitCode } from "../../../../src/domain/unit-code";
import {
  JIANLI,
  makeEvidence,
  makeIndicator,
  makeReported,
  period,
} from "../../../helpers/make-case";

const indicator = makeIndicator({ kind: "at-least", value: 90 });
const years = [period("2021"), period("2022"), period("2023")];

function verdictIn(year: string): readonly Verdict[] {
  const figures: Readonly<Record<string, number>> = { "2021": 95, "2022": 80 };
  const value = figures[year];
  const reported = value === undefined ? null : makeReported({ period: period(year), value });
  return [evaluate(indicator, makeEvidence(reported, { asked: period(year) }))];
}

const cube = buildCube({ periods: years, indicators: ["x"], units: [JIANLI] }, verdictIn);
const at = (year: string) => cellAt(cube, { unit: JIANLI, indicator: "x", period: year });

test("a cell says what its verdict says", () => {
  const [verdict] = verdictIn("2022");
  expect(at("2022")).toMatchObject({
    state: verdict?.state,
    value: 80,
    gap: verdict?.gap,
    relativeGap: verdict?.relativeGap,
    target: 90,
    isDemo: false,
    applies: true,
  });
});

test("a year without a figure is no zero", () => {
  expect(at("2023")).toMatchObject({ state: "no-data", value: null, gap: null });
});

test("nothing is said of what is not in the cube", () => {
  expect(at("2019")).toBeNull();
  expect(cellAt(cube, { unit: "421000", indicator: "x", period: "2022" })).toBeNull();
  expect(cellAt(cube, { unit: JIANLI, indicator: "y", period: "2022" })).toBeNull();
});

test("cells are counted by state; what is not there is not counted", () => {
  const choice = { period: "2022", indicators: ["x", "y"], units: [JIANLI, "421000"] };
  const { counts, judged, applicable, hasDemo } = countCells(cube, {
    ...choice,
    isBindingOnly: false,
  });
  expect(counts["not-met"]).toBe(1);
  expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(1);
  expect({ judged, applicable, hasDemo }).toEqual({ judged: 1, applicable: 1, hasDemo: false });
});

test("made-up figures are told, and what does not apply leaves the denominator", () => {
  const nowhere = makeIndicator(
    { kind: "at-least", value: 90 },
    { id: "coast", attribute: { city: null, county: null } },
  );
  const demo = makeReported({ period: period("2022"), value: 80, basis: "demo" });
  const all = buildCube(
    { periods: [period("2022")], indicators: ["x", "coast"], units: [JIANLI] },
    () => [
      evaluate(indicator, makeEvidence(demo, { asked: period("2022") })),
      evaluate(nowhere, makeEvidence(null, { asked: period("2022") })),
    ],
  );
  const choice = { period: "2022", indicators: ["x", "coast"], units: [JIANLI as UnitCode] };
  expect(countCells(all, { ...choice, isBindingOnly: false })).toMatchObject({
    judged: 1,
    applicable: 1,
    hasDemo: true,
    counts: { "not-assessed": 1, "not-met": 1 },
  });
});
