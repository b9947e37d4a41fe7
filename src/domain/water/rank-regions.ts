import type { RegionAssessment } from "./region-assessment";

/** A county's place by its water in one period, and the place it had a year before. */
export interface RegionRank {
  /** 1 = the best; equal counties share a place. Null where no section was assessed. */
  readonly rank: number | null;
  readonly rankBefore: number | null;
}

export interface ComparedRegion {
  readonly code: string;
  readonly region: RegionAssessment;
  /** Null where the earlier period was not asked or holds nothing. */
  readonly before: RegionAssessment | null;
}

/**
 * Places by 优良比例, then by 达标率, then by fewer 劣Ⅴ. No document sets this order: it is the order in
 * which the three figures are read, and the page says so. A county without an assessed section has no place.
 */
export function rankRegions(regions: readonly ComparedRegion[]): ReadonlyMap<string, RegionRank> {
  const now = placesOf(regions.map(({ region }) => region));
  const then = placesOf(regions.map(({ before }) => before));
  return new Map(
    regions.map(({ code }, at) => [code, { rank: now[at] ?? null, rankBefore: then[at] ?? null }]),
  );
}

function placesOf(regions: readonly (RegionAssessment | null)[]): readonly (number | null)[] {
  const known = regions.filter((region) => region !== null && region.good.share !== null);
  return regions.map((region) =>
    region === null || region.good.share === null
      ? null
      : 1 + known.filter((other) => other !== null && isBetter(other, region)).length,
  );
}

function isBetter(one: RegionAssessment, other: RegionAssessment): boolean {
  const steps = [
    (one.good.share ?? 0) - (other.good.share ?? 0),
    // A county without targets is neither before nor behind one that has some.
    one.compliance.share === null || other.compliance.share === null
      ? 0
      : one.compliance.share - other.compliance.share,
    other.worseThanFive.count - one.worseThanFive.count,
  ];
  return (steps.find((step) => step !== 0) ?? 0) > 0;
}
