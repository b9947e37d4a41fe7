import { describe, expect, test } from "vitest";
import { evaluateRolledUp } from "../../../../src/domain/gaps/evaluate-rolled-up";
import type { Rule } from "../../../../src/domain/programme/programme";
import { JIANLI, makeEvidence, makeReported, period } from "../../../helpers/make-case";
import {
  CITY,
  type County,
  city,
  countyCode,
  makeCounties,
  makeRolled,
  ofCity,
} from "./make-parts";

const atLeast: Rule = { kind: "at-least", value: 18 };
const byArea = { method: "area-mean", floor: 0.8 } as const;
const cover = makeRolled(atLeast, byArea);

const judge = (counties: readonly County[], indicator = cover) =>
  evaluateRolledUp(indicator, ofCity, makeCounties(counties));

test("counties make the city's figure, weighed by area, with all their rows", () => {
  const verdict = judge([{ value: 30, areaKm2: 300 }, { value: 10 }]);
  expect(verdict).toMatchObject({ unit: CITY, state: "met", value: 25, gap: -7, period: "2022" });
  expect(verdict.trace.filled).toBe("Σax/Σa = 25 · 25 ≥ 18 ✓");
  expect(verdict.trace.rows.map(({ row }) => row.line)).toEqual([1, 2]);
  expect(verdict.trace.rolledUp).toMatchObject({ method: "area-mean", value: 25 });
});

test("a figure the city reported itself goes before", () => {
  const own = makeEvidence(makeReported({ unit: CITY, value: 20 }), { unit: city });
  const verdict = evaluateRolledUp(cover, own, makeCounties([{ value: 1 }]));
  expect(verdict).toMatchObject({ value: 20, trace: { rolledUp: null } });
});

test("without a rule for rolling up, or without parts, nothing is reckoned", () => {
  const { rollUp: _rule, ...plain } = cover;
  const missing = { state: "no-data", value: null, trace: { rolledUp: null } };
  expect(judge([{ value: 30 }], plain)).toMatchObject(missing);
  expect(judge([])).toMatchObject(missing);
});

test("what does not apply to the city is not reckoned for it", () => {
  const countyOnly = { ...cover, attribute: { city: null, county: "binding" } as const };
  const verdict = judge([{ value: 30 }], countyOnly);
  expect(verdict).toMatchObject({ reason: "not-applicable", value: null });
});

test("one made-up part makes the whole made up", () => {
  const counties = [{ value: 30 }, { value: 30, row: { basis: "demo" as const } }];
  expect(judge(counties).basis).toBe("demo");
});

test("below the floor the parts are too few, and no part at all is no data", () => {
  const few = judge([{ value: 30 }, { value: null }]);
  expect(few).toMatchObject({ state: "not-assessed", reason: "too-few", value: null, gap: null });
  expect(few.trace.rolledUp?.missing).toEqual([countyCode(1)]);
  expect(few.trace.filled).toBe("");
  expect(judge([{ value: null }])).toMatchObject({ state: "no-data", reason: "not-reported" });
});

test("figures of parts whose weight nobody knows are too few, not unreported", () => {
  const people = makeRolled(atLeast, { method: "population-mean", floor: 0.8 });
  expect(judge([{ value: 30 }, { value: 20 }], people)).toMatchObject({
    state: "not-assessed",
    reason: "too-few",
    value: null,
    basis: null,
  });
  const known = judge(
    [
      { value: 30, population: 300 },
      { value: 10, population: 100 },
    ],
    people,
  );
  expect(known).toMatchObject({ state: "met", value: 25 });
});

test("without a target for the whole there is a figure and no verdict", () => {
  const rule: Rule = { kind: "assigned", better: "higher", notWorse: false };
  const verdict = judge([{ value: 30 }], makeRolled(rule, byArea));
  expect(verdict).toMatchObject({ state: "not-assessed", reason: "no-target", value: 30 });
  expect(judge([{ value: null }], makeRolled(rule, byArea)).reason).toBe("no-target");
  const few = judge([{ value: 30 }, { value: null }], makeRolled(rule, byArea));
  expect(few).toMatchObject({ reason: "no-target", value: null });
});

test.each<[string, Rule, worst: number]>([
  ["more is better", atLeast, 10],
  ["less is better", { kind: "at-most", value: 50 }, 70],
  ["words say nothing of better", { kind: "stated", expected: "有效" }, 10],
])("where %s the worst part is the city's figure", (_, rule, worst) => {
  const indicator = makeRolled(rule, { method: "worst", floor: 0.5 });
  const verdict = judge([{ value: 30 }, { value: 10 }, { value: 70 }], indicator);
  expect(verdict.trace.rolledUp?.value).toBe(worst);
});

test("where no rule is for the city, its worst county is the lowest, and no verdict", () => {
  const rules = [{ when: { level: "county" }, rule: atLeast, wording: "≥18" }] as const;
  const indicator = makeRolled(atLeast, { method: "worst", floor: 0.5 }, { rules });
  expect(judge([{ value: 30 }, { value: 10 }], indicator)).toMatchObject({
    state: "not-assessed",
    reason: "no-target",
    value: 10,
  });
});

test("earlier rows stand in the trace only where the rule compares with them", () => {
  const verdict = judge([
    { value: 30, previous: 20 },
    { value: 40, previous: 30 },
  ]);
  expect(verdict.trace.rows.map(({ row }) => row.line)).toEqual([1, 2]);
});

describe("rows that take no part", () => {
  test("are none of a zone that reported nothing", () => {
    const zone = { value: null, unit: { level: "zone" as const } };
    expect(judge([{ value: 30 }, zone]).trace.leftOut).toEqual([]);
    const silent = makeCounties([{ value: null }, zone]).map(({ evidence, population }) => ({
      evidence: { ...evidence, reported: null },
      population,
    }));
    expect(evaluateRolledUp(cover, ofCity, silent)).toMatchObject({ state: "no-data" });
  });

  test("are those of zones, which their host counties count", () => {
    const counties = [{ value: 30 }, { value: 1, unit: { level: "zone" as const } }];
    const verdict = judge(counties);
    expect(verdict).toMatchObject({ value: 30, state: "met" });
    expect(verdict.trace.rolledUp?.coverage.all).toBe(1);
    expect(verdict.trace.leftOut).toMatchObject([{ why: "counted-in-host", value: 1 }]);
  });

  test("are older figures and implausible ones: their parts are missing", () => {
    const open = makeRolled(atLeast, { method: "mean", floor: 0.1 });
    const verdict = judge(
      [{ value: 90 }, { value: 50, row: { period: period("2020") } }, { value: 180 }],
      open,
    );
    expect(verdict.trace.leftOut.map(({ why }) => why)).toEqual(["older-period", "implausible"]);
    expect(verdict.trace.rolledUp).toMatchObject({ value: 90, coverage: { counted: 1, all: 3 } });
  });

  test("are told in the order of their codes, however they come", () => {
    const counties = makeCounties([{ value: 30 }, { value: 150 }, { value: 180 }]);
    const { trace } = evaluateRolledUp(cover, ofCity, counties.toReversed());
    expect(trace.leftOut.map(({ value }) => value)).toEqual([150, 180]);
  });

  test("are those of units that are no parts", () => {
    const counties = [{ value: 30 }, { value: 1, unit: { parent: JIANLI } }];
    expect(judge(counties).trace).toMatchObject({ leftOut: [], rolledUp: { value: 30 } });
  });
});

describe("an area that must be kept", () => {
  const kept = makeRolled(
    { kind: "trend", trend: "area-kept" },
    { method: "sum", floor: 1 },
    { plausible: [0, 20_000] },
  );

  test("is compared with the sum of the same parts before, all rows given", () => {
    const verdict = judge(
      [
        { value: 100, previous: 90 },
        { value: 50, previous: 65 },
      ],
      kept,
    );
    expect(verdict).toMatchObject({ state: "not-met", value: 150, gap: 5 });
    expect(verdict.trace.filled).toBe("Σx = 150 · 155 → 150 (-5) ✗");
    expect(verdict.trace.rows.map(({ row }) => row.line)).toEqual([1, 2, 100, 101]);
  });

  test("cannot be compared where one part has no figure before, or one of another year", () => {
    const without = judge([{ value: 100, previous: 90 }, { value: 50 }], kept);
    expect(without).toMatchObject({ state: "not-assessed", reason: "no-earlier-value" });
    const rowBefore = { period: period("2020") };
    const mixed = judge(
      [
        { value: 100, previous: 90 },
        { value: 50, previous: 45, rowBefore },
      ],
      kept,
    );
    expect(mixed).toMatchObject({ state: "not-assessed", reason: "no-earlier-value" });
  });

  test("cannot be compared where an earlier figure is implausible; that is not shown either", () => {
    const verdict = judge(
      [
        { value: 100, previous: 90 },
        { value: 50, previous: 30_000 },
      ],
      kept,
    );
    expect(verdict).toMatchObject({ state: "not-assessed", reason: "no-earlier-value" });
    expect(verdict.trace.rows.map(({ row }) => row.line)).toEqual([1, 2]);
  });

  test("of some of the parts is never kept for certain", () => {
    const loose = {
      ...kept,
      rollUp: { ...cover.rollUp, method: "sum", floor: 0.5 },
    } as typeof kept;
    const counties = [
      { value: 100, previous: 90 },
      { value: null, previous: 65 },
    ];
    expect(judge(counties, loose)).toMatchObject({ state: "not-assessed", reason: "too-few" });
  });
});
