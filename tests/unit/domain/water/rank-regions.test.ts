import { expect, test } from "vitest";
import { type ComparedRegion, rankRegions } from "../../../../src/domain/water/rank-regions";
import type { RegionAssessment, Share } from "../../../../src/domain/water/region-assessment";

const none: Share = { count: 0, of: 0, share: null };
const share = (count: number, of: number): Share => ({ count, of, share: count / of });

function region(change: Partial<RegionAssessment>): RegionAssessment {
  return {
    method: "proportion",
    status: null,
    rank: null,
    counts: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0 },
    assessed: 8,
    expected: 8,
    good: share(4, 8),
    worseThanFive: share(0, 8),
    compliance: share(4, 8),
    mainPollutants: [],
    means: [],
    leftOut: [],
    ...change,
  };
}

const county = (
  code: string,
  now: Partial<RegionAssessment>,
  before: Partial<RegionAssessment> | null = null,
): ComparedRegion => ({ code, region: region(now), before: before && region(before) });

const ranksOf = (...counties: readonly ComparedRegion[]) =>
  [...rankRegions(counties).values()].map(({ rank }) => rank);

test("the good ratio goes first, whatever the other two say", () => {
  const better = county("a", {
    good: share(5, 8),
    compliance: share(0, 8),
    worseThanFive: share(3, 8),
  });
  expect(ranksOf(county("b", {}), better)).toEqual([2, 1]);
});

test("equal good ratios go by the compliance rate, then by fewer sections worse than V", () => {
  const kept = county("a", { compliance: share(5, 8), worseThanFive: share(1, 8) });
  const clean = county("b", {});
  const foul = county("c", { worseThanFive: share(1, 8) });
  expect(ranksOf(foul, clean, kept)).toEqual([3, 2, 1]);
});

test("equal counties share a place and the next one is passed over", () => {
  expect(ranksOf(county("a", {}), county("b", {}), county("c", { good: share(1, 8) }))).toEqual([
    1, 1, 3,
  ]);
});

test("a rate that nobody has a target for decides nothing", () => {
  expect(ranksOf(county("a", { compliance: none }), county("b", {}))).toEqual([1, 1]);
});

test("a county without an assessed section has no place and takes none from others", () => {
  const unread = county("a", { assessed: 0, good: none, compliance: none, worseThanFive: none });
  expect(ranksOf(unread, county("b", {}))).toEqual([null, 1]);
});

test("the place of the year before is by that year's figures alone", () => {
  const places = rankRegions([
    county("a", { good: share(2, 8) }, { good: share(7, 8) }),
    county("b", { good: share(6, 8) }, { good: share(3, 8) }),
    county("c", { good: share(1, 8) }),
  ]);
  expect([...places.values()].map(({ rankBefore }) => rankBefore)).toEqual([1, 2, null]);
});
