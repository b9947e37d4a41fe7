import type { Basis } from "../observation";
import { type Period, periodKind, yearOf } from "../period";
import { assessLake } from "./lake";
import type { TrophicState } from "./lake-assessment";
import type { ClassRank, Reading, Section } from "./section";
import type { WaterStandard } from "./water-standard";

/** A lake in one month: the mean of the points that were read in it. */
export interface LakeMonth {
  readonly period: Period;
  readonly trophic: TrophicState;
  readonly rank: ClassRank | null;
  readonly basis: Basis | null;
  /** Points read in the month, of all the lake has: fewer make another mean. */
  readonly points: number;
}

/**
 * Every month from the first in which the lake was read to the last, those without a reading too;
 * TLI(Σ) only where all five items were read.
 */
export function lakeMonths(
  lake: string,
  sections: readonly Section[],
  history: readonly Reading[],
  standard: WaterStandard,
): readonly LakeMonth[] {
  const ids = new Set(sections.map(({ id }) => id));
  const own = history.filter(({ section }) => ids.has(section));
  return monthsBetween(own.map(({ period }) => period)).map((period) => {
    const read = own.filter((reading) => reading.period === period);
    const points = sections
      .map((section) => ({ section, readings: read.filter((each) => each.section === section.id) }))
      .filter(({ readings }) => readings.length > 0);
    const { trophic, assessment } = assessLake(lake, points, standard);
    const { rank, basis } = assessment;
    return { period, trophic, rank, basis, points: points.length };
  });
}

/** All months from the earliest to the latest of these. */
function monthsBetween(periods: readonly Period[]): readonly Period[] {
  const places = periods
    .filter((period) => periodKind(period) === "month")
    .map((period) => yearOf(period) * 12 + Number(period.slice(5)) - 1);
  if (places.length === 0) return [];
  const first = Math.min(...places);
  return Array.from({ length: Math.max(...places) - first + 1 }, (_, at) => {
    const [year, month] = [Math.floor((first + at) / 12), ((first + at) % 12) + 1];
    return `${year}-${String(month).padStart(2, "0")}` as Period;
  });
}
