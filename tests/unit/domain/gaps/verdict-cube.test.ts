import { expect, test } from "vitest";
import { countCells } from "../../../../src/domain/gaps/count-cells";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import { buildCube, cellAt, comparableBefore } from "../../../../src/domain/gaps/verdict-cube";
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

test("a cell knows whether its figure can be right, and of which version it is", () => {
  const judged = (change: object) =>
    evaluate(
      indicator,
      makeEvidence(makeReported({ period: period("2022"), ...change }), { asked: period("2022") }),
    );
  const cellOf = (change: object) =>
    cellAt(
      buildCube({ periods: [period("2022")], indicators: ["x"], units: [JIANLI] }, () => [
        judged(change),
      ]),
      { unit: JIANLI, indicator: "x", period: "2022" },
    ) ?? expect.fail("no cell");
  const [right, wrong] = [cellOf({ value: 80 }), cellOf({ value: 800 })];
  expect([right.isPlausible, wrong.isPlausible]).toEqual([true, false]);
  expect(right).not.toHaveProperty("version");
  const [old, redrawn] = [
    cellOf({ value: 80, version: "2018" }),
    cellOf({ value: 78, version: "2022" }),
  ];
  expect([old.version, redrawn.version]).toEqual(["2018", "2022"]);
  expect(comparableBefore(old, redrawn)).toBeNull();
  expect(comparableBefore(old, cellOf({ value: 81, version: "2018" }))).toBe(old);
  expect(comparableBefore(right, redrawn)).toBeNull();
  expect(comparableBefore(wrong, right)).toBeNull();
  expect(comparableBefore(null, right)).toBeNull();
});
