import { expect, test } from "vitest";
import { assessSection } from "../../../../src/domain/water/assess-section";
import { assessRegion } from "../../../../src/domain/water/region";
import type { ClassRank } from "../../../../src/domain/water/section";
import {
  whatMeanTakes,
  whatSectionTakes,
  whatShareTakes,
} from "../../../../src/domain/water/what-water-takes";
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
    ["nearest", "two-items"],
    ["near", "far"],
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

test("a mean of four comes under the limit by one section where its room is enough", () => {
  const sections = [0.5, 0.6, 0.7, 3].map((NH3N, place) => measured(`s${place}`, { NH3N }));
  const takes = whatMeanTakes(sections, 3, table);
  expect(takes).toMatchObject({ isMet: false, reachable: true, size: 1, tieCount: 1 });
  expect(takes?.best?.moves).toEqual([
    { place: "s3", about: "NH3N", from: 3, to: 2.2, unit: "mg/L" },
  ]);
});

test("where one is not enough, two share the move by their room", () => {
  const sections = [1.15, 1.15, 4].map((NH3N, place) => measured(`s${place}`, { NH3N }));
  const two = whatMeanTakes([measured("a", { NH3N: 1.9 }), measured("b", { NH3N: 1.9 })], 2, table);
  expect(two).toMatchObject({ size: 2, tieCount: 1 });
  expect(two?.best?.moves.map(({ to }) => to)).toEqual([0.5, 0.5]);
  expect(whatMeanTakes(sections, 3, table)?.best?.places).toEqual(["s2"]);
});

test("oxygen has to rise, and no further than class Ⅰ asks", () => {
  const sections = [measured("a", { DO: 4 }), measured("b", { DO: 5 })];
  const takes = whatMeanTakes(sections, 3, table);
  expect(takes?.best?.moves).toEqual([{ place: "b", about: "DO", from: 5, to: 6, unit: "mg/L" }]);
  expect(takes?.tieCount).toBe(2);
});

test("a goal that no set can reach says so", () => {
  const section = measured("a", { TP: 0.01, PB: 0.2 });
  const impossible = whatMeanTakes([section, measured("b", { PB: 0.01 })], 1, table);
  expect(impossible).toMatchObject({ isMet: false, reachable: true, size: 1 });
  expect(whatMeanTakes([measured("a", { TP: 0.1 })], 3, table)).toMatchObject({ isMet: true });
  expect(whatMeanTakes([measured("a", {})], 3, table)).toBeNull();
});
