import { expect, test } from "vitest";
import { evaluate } from "../../../../src/domain/gaps/evaluate";
import { compareGapRows, isGap, sectionGap, unitGap } from "../../../../src/domain/lists/gap-row";
import { byDepartment } from "../../../../src/domain/lists/group-gaps";
import { judgedWater } from "../../../../src/domain/lists/judged-water";
import { assessSection } from "../../../../src/domain/water/assess-section";
import type { SectionTarget } from "../../../../src/domain/water/assessment";
import { makeEvidence, makeIndicator, makeReported, period } from "../../../helpers/make-case";
import { makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { table } from "../water/limits-table";

const duty = { lead: "市生态环境局", support: ["市水利局"], isSuggested: true };
const section = makeSection({ id: "liulin" });

function dirty(change: Partial<SectionTarget> = {}, basis: "published" | "demo" = "published") {
  const readings = [
    makeReading({ item: "NH3N", value: 1.45, basis, row: { file: "w.csv", line: 7 } }),
    makeReading({ item: "TP", value: 0.1, basis, row: { file: "w.csv", line: 8 } }),
  ];
  return assessSection(section, readings, { limits: table }, { ...makeTarget(3), ...change });
}

test.each([
  ["not-met", true],
  ["at-risk", true],
  ["met", false],
  ["stale", false],
  ["no-data", false],
  ["not-assessed", false],
] as const)("%s is a gap: %s", (state, expected) => {
  expect(isGap(state)).toBe(expected);
});

test("a section's gap says by how much the worst item exceeds the target, and has no day", () => {
  const assessment = dirty();
  const found = sectionGap(section, assessment, duty);
  expect(found).toMatchObject({
    key: "liulin ",
    place: "liulin",
    matter: "",
    state: "not-met",
    isDemo: false,
    deadline: null,
    daysLeft: null,
    duty,
    about: { kind: "section", section, assessment },
  });
  expect(found.share).toBeCloseTo(0.45, 12);
});

test.each([
  ["notice", true, true],
  ["official", false, true],
  ["user", false, false],
] as const)("a target of origin %s: goal %s, binding %s", (origin, isGoal, isBinding) => {
  expect(sectionGap(section, dirty({ origin }), duty)).toMatchObject({ isGoal, isBinding });
});

test("what of a section is made up or from memory is told", () => {
  expect(sectionGap(section, dirty({}, "demo"), duty).isDemo).toBe(true);
  const from = (status: "memory" | "sourced") =>
    sectionGap(section, dirty({ provenance: { status, note: "" } }), duty).isUnverified;
  expect([from("memory"), from("sourced")]).toEqual([true, false]);
});

test("a section without a target or an exceeded item has a gap without size", () => {
  const clean = assessSection(section, [], { limits: table }, null);
  expect(sectionGap(section, clean, duty)).toMatchObject({
    state: "no-data",
    isGoal: false,
    isBinding: false,
    isUnverified: false,
    share: null,
  });
});

test("a section's water is compared by class, with the rows of its defining items alone", () => {
  expect(judgedWater({ section, assessment: dirty() })).toEqual({
    place: "liulin",
    matter: "",
    state: "not-met",
    gap: 1,
    figure: 4,
    isDemo: false,
    rows: [{ file: "w.csv", line: 7 }],
  });
  expect(judgedWater({ section, assessment: dirty({}, "demo") }).isDemo).toBe(true);
});

const limit = { kind: "at-least", value: 90 } as const;
const context = { today: "2022-11-30", asked: period("2022"), namingGoals: [] };

function unit(change: Parameters<typeof makeIndicator>[1], value = 81) {
  const indicator = makeIndicator(limit, change);
  return unitGap(evaluate(indicator, makeEvidence(makeReported({ value }))), indicator, context);
}

test("a unit's gap is keyed by place and matter, 约束性 where the document says so", () => {
  const binding = unit({ id: "i", attribute: { city: "binding", county: "binding" } });
  expect(binding).toMatchObject({ matter: "i", key: `${binding.place} i`, isBinding: true });
  expect(unit({ attribute: { city: "guiding", county: "guiding" } as never }).isBinding).toBe(
    false,
  );
  expect(binding.about.kind).toBe("unit");
});

test.each([
  ["memory", true],
  ["sourced", false],
] as const)("a rule whose status is %s is unverified: %s", (status, expected) => {
  expect(unit({ provenance: { status, note: "" } }).isUnverified).toBe(expected);
});

test("each key of the order decides where those before it are equal", () => {
  const base = { ...unit({}), deadline: "2022-12-31", share: 0.1, isBinding: false };
  const ordered = [
    { ...base, state: "not-met" as const, isGoal: true, isBinding: true, isDemo: false },
    { ...base, state: "not-met" as const, isGoal: true, isDemo: true, share: 5 },
    { ...base, state: "not-met" as const, isGoal: false, isBinding: true, isDemo: false },
    { ...base, state: "not-met" as const, isGoal: false, isBinding: true, isDemo: true, share: 5 },
    { ...base, state: "not-met" as const, isGoal: false, isDemo: false, share: 0.2 },
    { ...base, state: "not-met" as const, isGoal: false, isDemo: false, deadline: "2021-12-31" },
    { ...base, state: "not-met" as const, isGoal: false, isDemo: false },
    { ...base, state: "not-met" as const, isGoal: false, isDemo: false, deadline: null },
    { ...base, state: "not-met" as const, isGoal: false, isDemo: false, share: null },
    { ...base, state: "at-risk" as const, isGoal: true, isBinding: true, share: 9 },
  ].map((each, at) => ({ ...each, key: `k${9 - at}` }));
  expect(ordered.toReversed().toSorted(compareGapRows)).toEqual(ordered);
  const [one] = ordered;
  if (!one) throw new Error("no row");
  expect(compareGapRows(one, { ...one })).toBe(0);
  expect(compareGapRows(one, { ...one, key: "z" })).toBe(-1);
  expect(compareGapRows({ ...one, key: "z" }, one)).toBe(1);
});

test("departments come by what is not met, then by all they have, then by name; nobody is last", () => {
  const gap = (lead: string, state: "not-met" | "at-risk", isSuggested = false) => ({
    ...unit({}),
    state,
    duty: { lead, support: [], isSuggested },
  });
  const groups = byDepartment([
    gap("", "not-met"),
    gap("", "not-met"),
    gap("", "not-met"),
    gap("丙", "at-risk"),
    gap("乙", "at-risk"),
    gap("丁", "not-met"),
    gap("甲", "not-met"),
    gap("甲", "at-risk", true),
  ]);
  expect(groups.map(({ name, notMet, rows }) => [name, notMet, rows.length])).toEqual([
    ["甲", 1, 2],
    ["丁", 1, 1],
    ["丙", 0, 1],
    ["乙", 0, 1],
    ["", 3, 3],
  ]);
  expect(groups.map(({ isSuggested }) => isSuggested)).toEqual([true, false, false, false, false]);
});
