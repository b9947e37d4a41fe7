import { expect, test } from "vitest";
import type { SectionAssessment } from "../../../../src/domain/water/assessment";
import type { ClassRank, Section } from "../../../../src/domain/water/section";
import { summariseSections } from "../../../../src/domain/water/summary";

// Only what the summary reads; the rest of a section and its assessment plays no part.
const section = (rank: ClassRank | null, outside = false) => ({
  section: { outside } as Section,
  assessment: { rank } as SectionAssessment,
});

const summarise = (ranks: readonly (ClassRank | null)[]) =>
  summariseSections(ranks.map((rank) => section(rank)));

test.each([
  ["nine of ten good", [2, 2, 2, 2, 2, 2, 2, 2, 2, 4], 0.9, 0],
  ["one 劣Ⅴ among ten", [3, 3, 3, 3, 3, 3, 3, 4, 4, 6], 0.7, 0.1],
  ["half good, none 劣Ⅴ: Ⅴ is not 劣Ⅴ", [2, 3, 4, 3, 5, 5], 0.5, 0],
] as const)("%s", (_case, ranks, goodShare, worseThanFiveShare) => {
  const summary = summarise(ranks);
  expect(summary.goodShare).toBeCloseTo(goodShare, 9);
  expect(summary.worseThanFiveShare).toBeCloseTo(worseThanFiveShare, 9);
});

test("a section without data leaves the denominator but not the count of all", () => {
  expect(summarise([1, null, null])).toMatchObject({ assessed: 1, all: 3, goodShare: 1 });
});

test("no section assessed gives no share, neither zero nor full", () => {
  expect(summarise([null])).toMatchObject({ goodShare: null, worseThanFiveShare: null });
});

test("a neighbour's section counts nowhere", () => {
  expect(summariseSections([section(2), section(6, true)])).toMatchObject({
    assessed: 1,
    all: 1,
    worseThanFiveShare: 0,
    counts: { 2: 1, 6: 0 },
  });
});
