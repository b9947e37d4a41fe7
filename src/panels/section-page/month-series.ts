import { type Period, yearOf } from "../../domain/period";
import type { Absence, AbsenceKind } from "../../domain/water/absence";
import type { SectionAssessment } from "../../domain/water/assessment";
import { type Acidity, meanOf } from "../../domain/water/averages";
import { classOfItem } from "../../domain/water/class-of-item";
import type { ItemLimits } from "../../domain/water/limits";
import type { ClassRank, Reading } from "../../domain/water/section";
import { monthRange } from "./assessed-months";

/** One month of one item: what was read, or why nothing was. */
export interface MonthPoint {
  readonly period: Period;
  readonly reading: Reading | null;
  /** Class of this item alone. */
  readonly rank: ClassRank | null;
  readonly absence: AbsenceKind | "none";
  /** The section's own class in that month. */
  readonly section: SectionAssessment | null;
  /** Inside the period the page is about. */
  readonly isAssessed: boolean;
}

export interface SeriesGiven {
  readonly readings: readonly Reading[];
  readonly absences: readonly Absence[];
  readonly months: readonly SectionAssessment[];
  readonly limits: ItemLimits;
  readonly span: number;
  readonly period: Period;
}

/**
 * The last `span` months, each of them, read or not: up to the end of the assessed period, or up to
 * the newest reading of any item where the readings end before it or begin after it.
 */
export function monthSeries(given: SeriesGiven): readonly MonthPoint[] {
  const { item } = given.limits;
  const ofItem = new Map(
    given.readings.flatMap((each) => (each.item === item ? [[each.period, each] as const] : [])),
  );
  const why = new Map(
    given.absences.flatMap((each) =>
      each.item === item ? [[each.period, each.kind] as const] : [],
    ),
  );
  const classes = new Map(given.months.map((each) => [each.period, each]));
  const range = monthRange(given.period);
  return lastMonths(given, range.last).map((period) => {
    const reading = ofItem.get(period) ?? null;
    return {
      period,
      reading,
      rank: reading && rankOf(reading, classes.get(period) ?? null, given.limits),
      absence: why.get(period) ?? "none",
      section: classes.get(period) ?? null,
      isAssessed: range.isWhole && period >= range.first && period <= range.last,
    };
  });
}

/** As the section's own month was judged; by the limits alone where it was not handed in. */
function rankOf(
  { item, value }: Reading,
  month: SectionAssessment | null,
  limits: ItemLimits,
): ClassRank {
  return month?.items.find((each) => each.item === item)?.rank ?? classOfItem(limits, value);
}

function lastMonths({ readings, span }: SeriesGiven, end: Period): readonly Period[] {
  const read = readings.map(({ period }) => period).toSorted();
  const newest = read[0] && read[0] <= end && (read.at(-1) ?? end) > end ? end : read.at(-1);
  if (!newest) return [];
  const last = yearOf(newest) * 12 + Number(newest.slice(5)) - 1;
  return Array.from({ length: span }, (_, at) => {
    const month = last - span + 1 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}` as Period;
  });
}

export interface Joined {
  readonly isDemo: boolean;
  readonly from: number;
  readonly values: readonly number[];
}

/** Months in a row of one basis: no line crosses a month without a value, or from published to demo. */
export function runsOf(points: readonly MonthPoint[]): readonly Joined[] {
  const runs: { isDemo: boolean; from: number; values: number[] }[] = [];
  points.forEach(({ reading }, at) => {
    if (!reading) return;
    const isDemo = reading.basis === "demo";
    const open = runs.at(-1);
    const goesOn = open && open.isDemo === isDemo && open.from + open.values.length === at;
    if (goesOn) open.values.push(reading.value);
    else runs.push({ isDemo, from: at, values: [reading.value] });
  });
  return runs;
}

export interface MeanOfMonths {
  readonly mean: number;
  readonly months: number;
  readonly isDemo: boolean;
}

/** Mean of the months shown, of published ones where there are two, else of demo ones; never of both. */
export function meanShown(
  item: string,
  points: readonly MonthPoint[],
  acidity?: Acidity,
): MeanOfMonths | null {
  const read = points.flatMap(({ reading }) => reading ?? []);
  for (const isDemo of [false, true]) {
    const values = read
      .filter(({ basis }) => (basis === "demo") === isDemo)
      .map(({ value }) => value);
    const mean = values.length < 2 ? null : meanOf(item, values, acidity);
    if (mean !== null) return { mean, months: values.length, isDemo };
  }
  return null;
}
