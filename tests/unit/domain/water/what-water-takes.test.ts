import { expect, test } from "vitest";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { assessRegion } from "../../../../src/domain/water/region";
import type { ClassRank } from "../../../../src/domain/water/section";
import { whatSectionTakes, whatShareTakes } from "../../../../src/domain/water/what-water-takes";
import { makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { table } from "./limits-table";

type Values = Readonly<Record<string, number>>;

function measured(id: string, values: Values, target: ClassRank | null = null, outside = false) {
  const section = makeSection({ id, outside });
  const readings = Object.entries(values).map(([item, value]) => makeReading({ item, value }));
  const goal = target && makeTarget(target);
  return { section, assessment: assessSection(section, readings, { limits: table }, goal) };
}

test("a section needs every failing item at its limit, oxygen up and the rest down", () => {
  const { section, assessment } = measured("a", { DO: 2.5, NH3N: 1.2, TP: 0.1 });
  const takes = whatSectionTakes(section, assessment, 3, table);
  expect(takes).toMatchObject({ isMet: false, reachable: true, size: 1, tieCount: 1 });
  expect(takes?.best?.moves).toEqual([
    { place: "a", about: "DO", from: 2.5, to: 5, unit: "mg/L" },
    { place: "a", about: "NH3N", from: 1.2, to: 1, unit: "mg/L" },
  ]);
});

test.each([
  [9.4, 9],
  [5.1, 6],
])("pH %d has to come to the nearer end, %d", (from, to) => {
  const { section, assessment } = measured("a", { PH: from });
  expect(whatSectionTakes(section, assessment, 5, table)?.best?.moves[0]?.to).toBe(to);
});

test("a section that keeps the goal needs nothing, and one without a class is not asked", () => {
  const kept = measured("a", { TP: 0.1 });
  expect(whatSectionTakes(kept.section, kept.assessment, 3, table)).toMatchObject({
    isMet: true,
    size: 0,
    best: null,
    tieCount: 0,
  });
  const none = measured("b", {});
  expect(whatSectionTakes(none.section, none.assessment, 3, table)).toBeNull();
});

test("items that take no part are not asked to move", () => {
  const section = makeSection({ waterKind: "lake" });
  const readings = [makeReading({ item: "TN", value: 9 }), makeReading({ item: "TP", value: 0.2 })];
  const assessment = assessSection(section, readings, { limits: table }, null);
  const moves = whatSectionTakes(section, assessment, 3, table)?.best?.moves ?? [];
  expect(moves.map(({ about }) => about)).toEqual(["TP"]);
});

const good = { kind: "good", share: 0.75 } as const;

test("of eight sections with four good, two must move; the easiest two go first", () => {
  const sections = [
    ...["g1", "g2", "g3", "g4"].map((id) => measured(id, { TP: 0.1 })),
    measured("two-items", { TP: 0.21, NH3N: 1.01 }),
    measured("far", { TP: 0.4 }),
    measured("near", { TP: 0.22 }),
    measured("nearest", { TP: 0.21 }),
  ];
  const takes = whatShareTakes(sections, good, table);
  expect(takes).toMatchObject({ isMet: false, reachable: true, size: 2, tieCount: 6 });
  expect(takes?.best?.places).toEqual(["nearest", "near"]);
  expect(takes?.ties.map(({ places }) => places)).toEqual([
    ["nearest", "far"],
    ["near", "far"],
    ["nearest", "two-items"],
    ["near", "two-items"],
    ["far", "two-items"],
  ]);
});

test("making the moves of the best set reaches the share, and one section fewer does not", () => {
  const values: Values[] = [0.1, 0.3, 0.5, 0.25, 0.9, 0.1].map((TP) => ({ TP }));
  const sections = values.map((each, place) => measured(`s${place}`, each));
  const takes = whatShareTakes(sections, good, table);
  const after = (places: readonly string[]) =>
    assessRegion(
      values.map((each, place) =>
        measured(`s${place}`, places.includes(`s${place}`) ? { TP: 0.2 } : each),
      ),
      table,
    ).good.share;
  expect(after(takes?.best?.places ?? [])).toBeGreaterThanOrEqual(0.75);
  expect(after((takes?.best?.places ?? []).slice(1))).toBeLessThan(0.75);
});

test("three of four is 75 %: a share that is met exactly asks for nothing", () => {
  const sections = [0.1, 0.1, 0.1, 0.9].map((TP, place) => measured(`s${place}`, { TP }));
  expect(whatShareTakes(sections, good, table)).toMatchObject({ isMet: true, size: 0, best: null });
});

test("no 劣Ⅴ may remain: each of them has to reach Ⅴ", () => {
  const sections = [
    measured("a", { TP: 0.5 }),
    measured("b", { TP: 0.4 }),
    measured("c", { TP: 0.6 }),
  ];
  const takes = whatShareTakes(sections, { kind: "worse-than-five", share: 0 }, table);
  expect(takes).toMatchObject({ size: 2, tieCount: 1, ties: [] });
  expect(takes?.best?.moves.map(({ place, to }) => [place, to])).toEqual([
    ["a", 0.4],
    ["c", 0.4],
  ]);
  const third = whatShareTakes(sections, { kind: "worse-than-five", share: 0.34 }, table);
  expect(third).toMatchObject({ size: 1, tieCount: 2 });
});

test("compliance asks each section for its own target, and only those that have one", () => {
  const sections = [
    measured("a", { TP: 0.15 }, 2),
    measured("b", { TP: 0.15 }, 3),
    measured("c", { TP: 0.9 }),
  ];
  const takes = whatShareTakes(sections, { kind: "compliance", share: 1 }, table);
  expect(takes?.best?.moves).toEqual([
    { place: "a", about: "TP", from: 0.15, to: 0.1, unit: "mg/L" },
  ]);
});

/** Every choice of `size` ids, tried out one by one. */
function everyChoice(ids: readonly string[], size: number): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  return ids.flatMap((id, at) =>
    everyChoice(ids.slice(at + 1), size - 1).map((rest) => [id, ...rest]),
  );
}

test.each([2, 3, 4])("of all choices of %d the listed ones are the easiest", (size) => {
  const values = [0.31, 0.9, 0.25, 0.9, 0.4, 0.22, 0.6].map((TP, place) =>
    place % 3 === 0 ? { TP, NH3N: 1 + TP } : { TP },
  );
  const sections = values.map((each, place) => measured(`s${place}`, each));
  const takes = whatShareTakes(sections, { kind: "good", share: size / 7 }, table);
  const effort = (places: readonly string[]) => {
    const moves = takesAll.filter(({ place }) => places.includes(place));
    return [moves.length, Math.max(...moves.map(({ from, to }) => (from - to) / from))] as const;
  };
  const takesAll = whatShareTakes(sections, { ...good, share: 1 }, table)?.best?.moves ?? [];
  const all = everyChoice(
    sections.map(({ section }) => section.id),
    size,
  );
  const byTrial = all.map(effort).toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const listed = [takes?.best, ...(takes?.ties ?? [])].map((set) => effort(set?.places ?? []));
  expect(listed).toEqual(byTrial.slice(0, 21));
  expect(takes).toMatchObject({ size, tieCount: all.length });
});

test("a section shared by two counties and given twice is asked once", () => {
  const section = measured("a", { TP: 0.3 });
  expect(whatShareTakes([section, section], good, table)).toMatchObject({ size: 1, tieCount: 1 });
});

test("the number of choices is exact where it is large", () => {
  const sections = Array.from({ length: 50 }, (_, place) => measured(`s${place}`, { TP: 0.3 }));
  const takes = whatShareTakes(sections, { kind: "good", share: 0.5 }, table);
  expect(takes).toMatchObject({ size: 25, tieCount: 126_410_606_437_752 });
});

test("sections outside the city and without a class are not asked", () => {
  const sections = [measured("a", { TP: 0.9 }, null, true), measured("b", {})];
  expect(whatShareTakes(sections, good, table)).toBeNull();
});

test("at most twenty further sets are listed, and all are counted", () => {
  const sections = Array.from({ length: 10 }, (_, place) => measured(`s${place}`, { TP: 0.3 }));
  const takes = whatShareTakes(sections, { kind: "good", share: 0.5 }, table);
  expect(takes).toMatchObject({ size: 5, tieCount: 252 });
  expect(takes?.ties).toHaveLength(20);
});

test("each goal is written as its rule", () => {
  const sections = [measured("a", { TP: 0.5 }, 3), measured("b", { TP: 0.1 }, 3)];
  const goalOf = (kind: "good" | "worse-than-five" | "compliance", share: number) =>
    whatShareTakes(sections, { kind, share }, table)?.goal;
  expect(goalOf("good", 0.75)).toBe("good >= 0.75");
  expect(goalOf("worse-than-five", 0)).toBe("worse-than-five <= 0");
  expect(goalOf("compliance", 1)).toBe("compliance >= 1");
  const [first] = sections;
  if (!first) throw new Error("a section");
  expect(whatSectionTakes(first.section, first.assessment, 2, table)).toMatchObject({
    goal: "class<=2",
    best: { places: ["a"] },
    ties: [],
  });
});

test("a section already at the goal is asked nothing, one class below it is", () => {
  const { section, assessment } = measured("a", { TP: 0.2 });
  expect(whatSectionTakes(section, assessment, 3, table)?.isMet).toBe(true);
  expect(whatSectionTakes(section, assessment, 2, table)?.isMet).toBe(false);
});

test("all must move where all are asked, and more than there are cannot be reached", () => {
  const bad = ["a", "b"].map((id) => measured(id, { TP: 0.3 }));
  expect(whatShareTakes(bad, { kind: "good", share: 1 }, table)).toMatchObject({
    isMet: false,
    reachable: true,
    size: 2,
    ties: [],
    tieCount: 1,
  });
  expect(whatShareTakes(bad, { kind: "good", share: 1.5 }, table)).toMatchObject({
    reachable: false,
    best: null,
  });
});

test("what is met lists no set at all", () => {
  const met = ["a", "b", "c"].map((id) => measured(id, { TP: 0.1 }));
  expect(whatShareTakes(met, good, table)).toMatchObject({
    isMet: true,
    size: 0,
    best: null,
    ties: [],
    tieCount: 0,
  });
});

test.each([
  // 0.1 of 10 is one, though three tenths of ten are 3.0000000000000004 of it.
  [10, 4, 0.3, 1],
  [10, 4, 0.39, 1],
  [7, 3, 0.29, 1],
  [3, 3, 0.5, 2],
])("of %d with %d 劣Ⅴ and a share of %d, %d must move", (all, worse, share, size) => {
  const sections = Array.from({ length: all }, (_, at) =>
    measured(`s${at}`, { TP: at < worse ? 0.9 : 0.1 }),
  );
  expect(whatShareTakes(sections, { kind: "worse-than-five", share }, table)?.size).toBe(size);
});

test("a section without a target is not asked to comply", () => {
  const sections = [measured("a", { TP: 0.5 }, 3), measured("b", { TP: 0.9 })];
  const takes = whatShareTakes(sections, { kind: "compliance", share: 1 }, table);
  expect(takes?.best?.places).toEqual(["a"]);
  expect(
    whatShareTakes([measured("b", { TP: 0.9 })], { kind: "compliance", share: 1 }, table),
  ).toBeNull();
});
