import { expect, test } from "vitest";
import { assessSection } from "../../../../src/domain/water/assess-section";
import type { SectionAssessment } from "../../../../src/domain/water/assessment";
import { regionChange, sectionChange } from "../../../../src/domain/water/change";
import { noticeTests } from "../../../../src/domain/water/notice-tests";
import { assessRegion, regionSections, statusOfShares } from "../../../../src/domain/water/region";
import type { ClassRank, Section } from "../../../../src/domain/water/section";
import { makeUnit } from "../../../helpers/make-case";
import { makeAssessment, makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { table } from "./limits-table";

const at = (
  id: string,
  rank: ClassRank | null,
  change: { section?: Partial<Section>; assessment?: Partial<SectionAssessment> } = {},
) => ({
  section: makeSection({ id, ...change.section }),
  assessment: makeAssessment({ section: id, rank, ...change.assessment }),
});

const measured = (id: string, values: Readonly<Record<string, number>>, lake = false) => {
  const section = makeSection({ id, waterKind: lake ? "lake" : "river" });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  return { section, assessment: assessSection(section, readings, { limits: table }, null) };
};

test.each([
  [90, 10, "excellent"],
  [89.9, 0, "good"],
  [75, 25, "good"],
  [74.9, 19.9, "light"],
  [74.9, 20, "moderate"],
  [60, 39.9, "moderate"],
  [60, 40, "heavy"],
] as const)("G %d %% and D %d %% is %s", (good, worse, status) => {
  expect(statusOfShares(good, worse)).toBe(status);
});

test("five sections are judged by shares, four by their mean concentrations", () => {
  const values = [0.5, 0.6, 0.7, 3, 0.4].map((value, place) =>
    measured(`s${place}`, { NH3N: value }),
  );
  expect(assessRegion(values, table)).toMatchObject({
    method: "proportion",
    status: "good",
    rank: null,
  });
  const four = assessRegion(values.slice(0, 4), table);
  expect(four).toMatchObject({ method: "mean", status: "light", rank: 4 });
  expect(four.means.map(({ item, value }) => [item, value])).toEqual([["NH3N", 1.2]]);
});

test("pH of a region is averaged through the hydrogen ions", () => {
  const region = assessRegion([measured("a", { PH: 6 }), measured("b", { PH: 8 })], table);
  expect(region.means[0]?.value).toBeCloseTo(6.297, 3);
});

test("a region without any class has none, and no share: nothing is not zero", () => {
  expect(assessRegion([at("a", null)], table)).toMatchObject({
    method: "none",
    status: null,
    good: { count: 0, of: 0, share: null },
    worseThanFive: { share: null },
    compliance: { share: null },
    assessed: 0,
    expected: 1,
    leftOut: [{ section: "a", reason: "not-monitored" }],
  });
});

test("unmonitored sections leave the denominator and are counted as missing", () => {
  const region = assessRegion([at("a", 2), at("b", 6), at("c", null)], table);
  expect(region).toMatchObject({
    good: { count: 1, of: 2, share: 0.5 },
    worseThanFive: { count: 1, of: 2 },
    assessed: 2,
    expected: 3,
  });
});

test("too few months is another reason than not monitored", () => {
  const few = at("a", null, { assessment: { reason: "too-few" } });
  expect(assessRegion([few], table).leftOut).toEqual([{ section: "a", reason: "too-few" }]);
});

test("a section given twice counts once, and a neighbour's nowhere", () => {
  const outside = at("c", 6, { section: { outside: true } });
  const region = assessRegion([at("a", 2), at("a", 2), outside], table);
  expect(region).toMatchObject({ assessed: 1, expected: 1, worseThanFive: { count: 0 } });
  expect(region.leftOut).toEqual([{ section: "c", reason: "outside" }]);
});

test("compliance counts only sections that have a target", () => {
  const held = (id: string, rank: ClassRank, target: ClassRank) =>
    at(id, rank, { assessment: { target: makeTarget(target), gapSteps: rank - target } });
  const region = assessRegion([held("a", 3, 2), held("b", 2, 3), at("c", 1)], table);
  expect(region.compliance).toEqual({ count: 1, of: 2, share: 0.5 });
  expect(region.good.count).toBe(3);
});

test("a polluted region names the items by the share of sections that exceed", () => {
  const sections = [
    measured("a", { NH3N: 2.5, TP: 0.1 }),
    measured("b", { NH3N: 2.5, TP: 0.5 }),
    measured("c", { NH3N: 0.1, TP: 0.5 }),
    measured("d", { NH3N: 0.1, TP: 0.5, COD: 10 }),
    measured("e", { NH3N: 0.1, TP: 0.1, COD: 25 }),
  ];
  const region = assessRegion(sections, table);
  expect(region.status).toBe("heavy");
  expect(
    region.mainPollutants.map(({ item, exceeding }) => [item, exceeding.count, exceeding.of]),
  ).toEqual([
    ["TP", 3, 5],
    ["NH3N", 2, 5],
    ["COD", 1, 5],
  ]);
});

test("items that exceed at as many sections stand in the order of the standard", () => {
  const one = measured("a", { TP: 0.5, COD: 45 });
  const rest = ["b", "c", "d", "e"].map((id) => measured(id, { NH3N: 3 }));
  expect(assessRegion([one, ...rest], table).mainPollutants.map(({ item }) => item)).toEqual([
    "NH3N",
    "COD",
    "TP",
  ]);
});

test("the means of a region stand in the order of the standard, whatever its sections' order", () => {
  const sections = [measured("a", { TP: 0.1 }), measured("b", { TP: 0.1, COD: 9, DO: 7 })];
  for (const order of [sections, sections.toReversed()])
    expect(assessRegion(order, table).means.map(({ item }) => item)).toEqual(["DO", "COD", "TP"]);
});

test("a good region names no pollutant", () => {
  const sections = Array.from({ length: 5 }, (_, place) => measured(`s${place}`, { TP: 0.1 }));
  expect(assessRegion(sections, table)).toMatchObject({ status: "excellent", mainPollutants: [] });
});

test("with more lakes than rivers the lake's limits hold for the mean", () => {
  const lakes = [measured("a", { TP: 0.1 }, true), measured("b", { TP: 0.1 }, true)];
  expect(assessRegion([...lakes, measured("c", { TP: 0.1 })], table).rank).toBe(4);
  expect(
    assessRegion([lakes[0] ?? measured("a", {}), measured("c", { TP: 0.1 })], table).rank,
  ).toBe(2);
});

test("a county's sections are its own and those shared with it, by code or by name", () => {
  const county = makeUnit();
  const rows = [
    at("own", 1, { section: { county: county.code } }),
    at("by-name", 1, { section: { sharedBy: ["仙桃市", "监利市"] } }),
    at("by-code", 1, { section: { sharedBy: ["421088"] } }),
    at("other", 1),
  ];
  expect(regionSections(rows, county).map(({ section }) => section.id)).toEqual([
    "own",
    "by-name",
    "by-code",
  ]);
});

const provincial = { section: { controlLevel: "provincial" as const } };

test("the notice's national test: none may be 劣Ⅴ, and none may be left open", () => {
  const [all] = noticeTests([at("a", 5), at("b", 3)], { provincialTolerance: null });
  expect(all).toMatchObject({ state: "met", tolerance: 0, failing: [], assessed: 2, expected: 2 });
  const [failed] = noticeTests([at("a", 6), at("b", null)], { provincialTolerance: null });
  expect(failed).toMatchObject({ state: "not-met", failing: ["a"], assessed: 1, expected: 2 });
  const [open] = noticeTests([at("a", 5), at("b", null)], { provincialTolerance: null });
  expect(open).toMatchObject({ state: "at-risk", reason: "not-reported" });
  const [nothing] = noticeTests([at("a", null)], { provincialTolerance: null });
  expect(nothing).toMatchObject({ state: "no-data", reason: "not-reported" });
  const [none] = noticeTests([], { provincialTolerance: null });
  expect(none).toMatchObject({ state: "not-assessed", reason: "not-applicable" });
});

test("基本消除 is not judged until somebody says how many may remain", () => {
  const sections = [at("a", 6, provincial), at("b", 3, provincial)];
  const judged = (provincialTolerance: number | null) =>
    noticeTests(sections, { provincialTolerance })[1];
  expect(judged(null)).toMatchObject({
    state: "not-assessed",
    reason: "no-target",
    failing: ["a"],
  });
  expect(judged(0)?.state).toBe("not-met");
  expect(judged(1)?.state).toBe("met");
});

test("a section given twice is tested once", () => {
  const twice = [at("a", 6, provincial), at("a", 6, provincial)];
  expect(noticeTests(twice, { provincialTolerance: 1 })[1]).toMatchObject({
    state: "met",
    failing: ["a"],
    expected: 1,
  });
});

test("a neighbour's 劣Ⅴ fails nobody's test", () => {
  const sections = [at("a", 3), at("b", 6, { section: { outside: true } })];
  expect(noticeTests(sections, { provincialTolerance: null })[0]).toMatchObject({
    state: "met",
    expected: 1,
  });
});

test.each([
  [2, 1, 0, "none"],
  [3, 2, 1, "better"],
  [4, 6, -2, "much-worse"],
  [3, 4, -1, "worse"],
  [6, 1, 4, "much-better"],
] as const)("from class %d to %d are %d grades: %s", (before, after, steps, movement) => {
  const found = sectionChange(makeAssessment({ rank: before }), makeAssessment({ rank: after }));
  expect(found).toEqual({ steps, movement });
});

test("a section without a class in one period did not change", () => {
  expect(sectionChange(makeAssessment({ rank: null }), makeAssessment())).toBeNull();
  expect(sectionChange(makeAssessment(), makeAssessment({ rank: null }))).toBeNull();
});

test("a region's change is that of the sections both periods have", () => {
  const before = [at("a", 3), at("b", 6), at("c", 3), at("d", 3), at("gone", 6)];
  const after = [at("a", 3), at("b", 4), at("c", 3), at("d", 3), at("gone", null)];
  expect(regionChange(before, after)).toEqual({
    x: 25,
    goodChange: 0,
    worseChange: -25,
    movement: "much-better",
    compared: 4,
    isComparable: true,
  });
});

test("two periods with few sections in common are not comparable", () => {
  const before = [at("a", 3), at("b", 3)];
  expect(regionChange(before, [at("a", 3), at("c", 3)])).toMatchObject({
    compared: 1,
    isComparable: false,
  });
  expect(regionChange(before, [at("x", 3)])).toBeNull();
});
