import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { orderIndicators, orderUnits } from "../../../../src/domain/gaps/order-cells";
import { rankUnits } from "../../../../src/domain/gaps/rank-units";
import type { Verdict } from "../../../../src/domain/gaps/verdict";
import { buildCube, cellAt, NOT_IN_CUBE } from "../../../../src/domain/gaps/verdict-cube";
import type { UnitCode } from "../../../../src/domain/unit-code";
import { makeEvidence, makeIndicator, makeReported, period } from "../../../helpers/make-case";

const base = evaluate(
  makeIndicator({ kind: "at-least", value: 90 }, { id: "x" }),
  makeEvidence(makeReported({ value: 81 })),
);

/** A cube of one year out of verdicts that differ from a plain miss as said: "unit indicator" by change. */
function cubeOf(cells: Readonly<Record<string, Partial<Verdict>>>) {
  const names = Object.keys(cells).map((key) => key.split(" "));
  const axes = {
    periods: [period("2022")],
    indicators: [...new Set(names.map(([, indicator = ""]) => indicator))],
    units: [...new Set(names.map(([unit = ""]) => unit))] as UnitCode[],
  };
  const verdicts = Object.entries(cells).map(([key, change]): Verdict => {
    const [unit = "", indicator = ""] = key.split(" ");
    return { ...base, unit: unit as UnitCode, indicator, ...change };
  });
  return { axes, cube: buildCube(axes, () => verdicts) };
}

const at = (unit: string, indicator: string, year = "2022") => ({ unit, indicator, period: year });
const none = { value: null, gap: null, relativeGap: null };

test("a cell gives back what was judged, zeros as zeros and unknowns as unknown", () => {
  const { cube } = cubeOf({
    "a x": { attribute: "binding", value: 0, gap: 0, relativeGap: 0 },
    "b x": { ...none, state: "no-data", reason: "not-reported", target: null },
    "c x": { ...none, state: "not-assessed", reason: "not-applicable", attribute: null },
    "d x": { basis: "demo", attribute: null },
  });
  expect(cellAt(cube, at("a", "x"))).toMatchObject({
    state: "not-met",
    value: 0,
    gap: 0,
    relativeGap: 0,
    target: 90,
    isBinding: true,
    applies: true,
  });
  expect(cellAt(cube, at("b", "x"))).toMatchObject({ ...none, target: null, applies: true });
  expect(cellAt(cube, at("c", "x"))).toMatchObject({ applies: false, isBinding: false });
  expect(cellAt(cube, at("d", "x"))).toMatchObject({ isBinding: false, isDemo: true });
  expect(cellAt(cube, at("a", "x"))?.isDemo).toBe(false);
});

test("what is off any of the axes has no cell, and is not laid into another", () => {
  const { axes } = cubeOf({ "a x": {}, "a y": {}, "b x": {}, "b y": {} });
  const cube = buildCube(axes, () => [
    { ...base, unit: "z" as UnitCode, indicator: "x" },
    { ...base, unit: "a" as UnitCode, indicator: "z" },
  ]);
  expect([...cube.states]).toEqual([NOT_IN_CUBE, NOT_IN_CUBE, NOT_IN_CUBE, NOT_IN_CUBE]);
  const off = [at("z", "x"), at("a", "z"), at("a", "x", "2021"), at("z", "z", "1999")];
  expect(off.map((address) => cube.placeOf(address))).toEqual([-1, -1, -1, -1]);
  expect(off.map((address) => cellAt(cube, address))).toEqual([null, null, null, null]);
  expect(cellAt(cube, at("a", "x"))).toBeNull();
});

const order = { period: "2022", by: "", pinned: [] };

test("the worst line is the one with the most not met, whatever else it holds", () => {
  const met = { state: "met" as const };
  const { axes, cube } = cubeOf({
    "a x": met,
    "b x": {},
    "c x": {},
    "a y": { state: "at-risk" },
    "b y": met,
    "c y": {},
    "a z": {},
    "b z": {},
    "c z": {},
  });
  expect(orderUnits(cube, axes, { ...order, by: "worst" })).toEqual(["c", "b", "a"]);
  expect(orderIndicators(cube, axes, { ...order, by: "worst" })).toEqual(["z", "x", "y"]);
  expect(orderIndicators(cube, axes, order)).toEqual(["x", "y", "z"]);
});

test("by one column: the worse state, then the larger share; what was not judged is last", () => {
  const { axes, cube } = cubeOf({
    "a x": { state: "met", relativeGap: -0.5 },
    "b x": { relativeGap: 0.1 },
    "c x": { relativeGap: 0.4 },
    "d x": { relativeGap: null },
    "e y": {},
    "f x": { relativeGap: 0.1 },
  });
  const by = (pinned: readonly string[]) => orderUnits(cube, axes, { ...order, by: "x", pinned });
  expect(by([])).toEqual(["c", "b", "f", "d", "a", "e"]);
  expect(by(["e", "nowhere", "a"])).toEqual(["e", "a", "c", "b", "f", "d"]);
});

test("a stale or missing figure has no rank; what does not apply is not missing either", () => {
  const { axes, cube } = cubeOf({
    "a x": { gap: 9 },
    "b x": { gap: 9 },
    "c x": { gap: -1, state: "met" },
    "d x": { gap: null, value: 3, state: "not-assessed", reason: "no-target" },
    "e x": { state: "stale", reason: "older-value" },
    "f x": { state: "no-data", reason: "not-reported" },
    "g x": { ...none, state: "not-assessed", reason: "no-target" },
    "h x": { ...none, state: "not-assessed", reason: "not-applicable" },
    "i x": { value: null, gap: 0 },
    "j y": {},
  });
  const choice = { indicator: "x", period: "2022", before: null, units: axes.units };
  const { ranked, missing } = rankUnits(cube, choice);
  expect(ranked.map(({ unit, rank }) => [unit, rank])).toEqual([
    ["a", 3],
    ["b", 3],
    ["i", 2],
    ["c", 1],
    ["d", null],
  ]);
  expect(ranked.map(({ before, rankBefore }) => [before, rankBefore])).toEqual(
    ranked.map(() => [null, null]),
  );
  expect(missing).toEqual(["e", "f", "g", "j"]);
});
