import { expect, test } from "vitest";
import type { Period } from "../../../../src/domain/period";
import { assessSection } from "../../../../src/domain/water/assess-section";
import type { ClassRank, Reading } from "../../../../src/domain/water/section";
import { sectionRobustness } from "../../../../src/domain/water/section-robustness";
import { makeReading, makeSection, makeTarget } from "../../../helpers/make-water";
import { seasons } from "../../../helpers/water-seasons";
import { table } from "./limits-table";

const standard = { limits: table, seasons };
const section = makeSection();

function robustness(readings: readonly Reading[], target: ClassRank | null, history = readings) {
  const goal = target && makeTarget(target);
  const assessment = assessSection(section, readings, standard, goal);
  return sectionRobustness(section, assessment, { standard, history });
}

test("far from every limit nothing flips a verdict", () => {
  expect(robustness([makeReading({ item: "NH3N", value: 0.7 })], 3)).toEqual({
    isSolid: true,
    flips: [],
  });
});

test("1.004 fails as it is and keeps the limit once rounded to 1.00", () => {
  expect(robustness([makeReading({ item: "NH3N", value: 1.004 })], 3)).toEqual({
    isSolid: false,
    flips: [{ cause: "rounding", state: "at-risk", filled: "Ⅳ → Ⅲ" }],
  });
});

test.each([
  ["NH3N", 1],
  ["DO", 5],
])("%s exactly at the limit %d would fail an exclusive one", (item, value) => {
  expect(robustness([makeReading({ item, value })], 3)?.flips).toEqual([
    { cause: "boundary", state: "not-met", filled: "Ⅲ → Ⅳ" },
  ]);
});

test.each([6, 9])("pH exactly at %d would fail an exclusive range", (value) => {
  expect(robustness([makeReading({ item: "PH", value })], 5)?.flips[0]?.cause).toBe("boundary");
});

test.each([
  ["NH3N", 0.999_999_5, 3],
  ["DO", 5.000_000_5, 3],
  ["PH", 8.999_999_9, 5],
  ["PH", 6.000_000_1, 5],
] as const)("%s of %d is not on its limit, however near", (item, value, target) => {
  expect(robustness([makeReading({ item, value })], target)?.isSolid).toBe(true);
});

const year = (value: number, samples: number) =>
  makeReading({ item: "NH3N", period: "2021" as Period, value, samples });

test("missing months as bad as the worst one seen may flip a year", () => {
  const history = [0.9, 4].map((value) => makeReading({ item: "NH3N", value }));
  expect(robustness([year(0.9, 10)], 3, history)?.flips).toEqual([
    { cause: "missing-months", state: "not-met", filled: "Ⅲ → Ⅳ" },
  ]);
});

test("missing months as good as the best one seen may save a year", () => {
  const history = [0.1, 1.1].map((value) => makeReading({ item: "NH3N", value }));
  expect(robustness([year(1.1, 8)], 3, history)?.flips).toEqual([
    { cause: "missing-months", state: "met", filled: "Ⅳ → Ⅲ" },
  ]);
});

test("a year of pollutant and oxygen is saved only by the best of both", () => {
  const period = "2021" as Period;
  const bad = [
    makeReading({ item: "NH3N", period, value: 1.1, samples: 8 }),
    makeReading({ item: "DO", period, value: 4.5, samples: 8 }),
  ];
  const history = [
    makeReading({ item: "NH3N", value: 0.1 }),
    makeReading({ item: "NH3N", value: 1.1 }),
    makeReading({ item: "DO", value: 9 }),
    makeReading({ item: "DO", value: 4.5 }),
  ];
  expect(robustness(bad, 3, history)?.flips).toEqual([
    { cause: "missing-months", state: "met", filled: "Ⅳ → Ⅲ" },
  ]);
});

test("the worst month of pH is the one furthest from the middle of its range", () => {
  const period = "2021" as Period;
  const high = makeReading({ item: "PH", period, value: 8.9, samples: 8 });
  const history = [7.5, 9.9].map((value) => makeReading({ item: "PH", value }));
  expect(robustness([high], 5, history)?.flips).toEqual([
    { cause: "missing-months", state: "not-met", filled: "Ⅰ → 劣Ⅴ" },
  ]);
});

test("missing months of pH are averaged as the method has it", () => {
  const sour = makeReading({ item: "PH", period: "2021" as Period, value: 5.8, samples: 8 });
  const history = [5.8, 7.5].map((value) => makeReading({ item: "PH", value }));
  const flipsBy = (acidity: "ions" | "arithmetic") => {
    const own = { ...standard, acidity };
    const assessment = assessSection(section, [sour], own, makeTarget(5));
    return sectionRobustness(section, assessment, { standard: own, history })?.flips;
  };
  // Eight months of 5.8 and four of 7.5 make 6.37 as plain figures, and 5.97 through [H⁺].
  expect(flipsBy("arithmetic")).toEqual([
    { cause: "missing-months", state: "met", filled: "劣Ⅴ → Ⅰ" },
  ]);
  expect(flipsBy("ions")).toEqual([]);
});

test("made-up months do not speak for the missing ones of a published year", () => {
  const history = [4].map((value) => makeReading({ item: "NH3N", value, basis: "demo" }));
  expect(robustness([year(0.9, 10)], 3, history)?.isSolid).toBe(true);
});

test("a mean that is a limit but for the dust of binary fractions lies on it", () => {
  const mean = (0.1 + 0.2) / 0.3;
  expect(mean).not.toBe(1);
  expect(robustness([makeReading({ item: "NH3N", value: mean })], 3)?.flips[0]?.cause).toBe(
    "boundary",
  );
});

test("where rounded values are compared, comparing in full is what may flip", () => {
  const rounding = { ...standard, rounding: "rounded" } as const;
  const readings = [makeReading({ item: "NH3N", value: 1.004 })];
  const assessment = assessSection(section, readings, rounding, makeTarget(3));
  expect(assessment.rank).toBe(3);
  const found = sectionRobustness(section, assessment, { standard: rounding, history: [] });
  expect(found?.flips).toContainEqual({ cause: "rounding", state: "not-met", filled: "Ⅲ → Ⅳ" });
});

test("a whole year has no missing month, and a month none at all", () => {
  const history = [0.1, 40].map((value) => makeReading({ item: "NH3N", value }));
  expect(robustness([year(0.9, 12)], 3, history)?.isSolid).toBe(true);
  expect(robustness([makeReading({ item: "NH3N", value: 0.9 })], 3, history)?.isSolid).toBe(true);
});

test("without a target or a class there is nothing to flip", () => {
  expect(robustness([makeReading()], null)).toBeNull();
  expect(robustness([], 3)).toBeNull();
});

const yearOf = (item: string, value: number) =>
  makeReading({ item, period: "2021" as Period, value, samples: 8 });

test.each([
  ["NH3N", 0.9, [0.95, 2.5, 0.92], "Ⅲ → Ⅳ"],
  ["DO", 5.5, [6, 2, 7], "Ⅲ → Ⅳ"],
  ["PH", 8.9, [7.5, 9.9, 7.6], "Ⅰ → 劣Ⅴ"],
  ["PH", 6.1, [7.5, 4, 8.9], "Ⅰ → 劣Ⅴ"],
] as const)("the worst month of %s is found wherever it stands", (item, value, months, filled) => {
  const history = months.map((month) => makeReading({ item, value: month }));
  expect(robustness([yearOf(item, value)], 3, history)?.flips).toEqual([
    { cause: "missing-months", state: "not-met", filled },
  ]);
});

test.each([
  ["NH3N", 1.1, [1.3, 0.1, 1.2], "Ⅳ → Ⅲ"],
  ["DO", 4.5, [4, 7, 4.2], "Ⅳ → Ⅲ"],
  ["PH", 9.1, [5, 7.5, 9.5], "劣Ⅴ → Ⅰ"],
] as const)("the best month of %s is found wherever it stands", (item, value, months, filled) => {
  const history = months.map((month) => makeReading({ item, value: month }));
  expect(robustness([yearOf(item, value)], 3, history)?.flips).toEqual([
    { cause: "missing-months", state: "met", filled },
  ]);
});

test("months of another item do not speak for the missing ones", () => {
  const history = [makeReading({ item: "DO", value: 40 })];
  expect(robustness([year(0.9, 8)], 3, history)?.isSolid).toBe(true);
});

test("each cause is told once, the nearest to the figure first", () => {
  const history = [4, 5].map((value) => makeReading({ item: "NH3N", value }));
  const found = robustness([year(1, 10)], 3, history);
  expect(found?.flips.map(({ cause }) => cause)).toEqual(["boundary", "missing-months"]);
  expect(found?.flips[1]?.filled).toBe("Ⅲ → Ⅳ");
});

test("a month without a count of samples is still a month of its own", () => {
  const history = [makeReading({ item: "NH3N", value: 40 })];
  const counts = [null, 0, 4];
  const found = counts.map((samples) =>
    robustness([makeReading({ item: "NH3N", value: 0.9, samples })], 3, history),
  );
  expect(found.map((each) => each?.isSolid)).toEqual([true, true, true]);
});
