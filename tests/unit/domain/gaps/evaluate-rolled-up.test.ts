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
});

describe("a missing part", () => {
  const with90 = (value: number): readonly County[] => [
    { value, areaKm2: 900 },
    { value: null, areaKm2: 100 },
  ];

  test("that could not change the verdict leaves it", () => {
    expect(judge(with90(22))).toMatchObject({ state: "met", value: 22 });
  });

  test("that could break the limit makes them too few", () => {
    const verdict = judge(with90(19.9));
    expect(verdict).toMatchObject({
      state: "not-assessed",
      reason: "too-few",
      value: 19.9,
      gap: null,
      robustness: null,
    });
    expect(verdict.trace.filled).toBe("Σax/Σa = 19.9 · 19.9 ≥ 18 ✓ · 17.91 ≥ 18 ✗ (0.09)");
  });

  test("that could bring it near the limit makes it at risk", () => {
    expect(judge(with90(20.5))).toMatchObject({ state: "at-risk", reason: "near-limit" });
  });

  test("does not excuse what is short without it", () => {
    expect(judge(with90(17))).toMatchObject({ state: "not-met", gap: 1 });
  });

  test("could be anything where no plausible range is known", () => {
    const open = makeRolled(atLeast, byArea, { plausible: null });
    expect(judge(with90(90), open)).toMatchObject({ state: "not-assessed", reason: "too-few" });
  });

  test("of an unknown area may weigh anything", () => {
    const counties = [
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
      { value: 40, areaKm2: 100 },
    ];
    const light = judge([...counties, { value: 17, areaKm2: null }]);
    expect(light).toMatchObject({ reason: "too-few", value: 40 });
    expect(light.trace.leftOut).toMatchObject([{ why: "no-weight", row: { line: 5 } }]);
    expect(judge([...counties, { value: 30, areaKm2: null }]).state).toBe("met");
  });

  test("counts as failing in a share of those that keep their limit", () => {
    const share = makeRolled(atLeast, { method: "share-met", floor: 0.5 });
    const found = (...values: (number | null)[]) =>
      judge(
        values.map((value) => ({ value })),
        share,
      );
    expect(found(30, 1, null)).toMatchObject({ state: "met", value: 50 });
    expect(found(30, 1, 1, 1, 1)).toMatchObject({ state: "met", value: 20 });
    expect(found(30, 1, 1, 1, null)).toMatchObject({ state: "met", value: 25 });
    expect(found(1, 1, 1, null)).toMatchObject({ state: "not-met", value: 0 });
    const majority = makeRolled({ kind: "at-least", value: 18 }, { method: "share-met", floor: 0 });
    expect(judge([{ value: 30 }, ...Array(5).fill({ value: null })], majority)).toMatchObject({
      state: "not-assessed",
      reason: "too-few",
    });
  });
});

describe("rows that take no part", () => {
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
