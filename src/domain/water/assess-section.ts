import { difference } from "../decimal";
import type { VerdictReason, VerdictState } from "../gaps/verdict";
import { isNearLimit } from "../near-limit";
import type { Basis } from "../observation";
import { monthsOf, type Period, periodKind } from "../period";
import type { ItemAssessment, LeftOutItem, SectionAssessment, SectionTarget } from "./assessment";
import { classOfItem, exceedance, limitsFor } from "./class-of-item";
import { isClassOneBySaturation, saturationPercent } from "./dissolved-oxygen";
import { fewestMonths } from "./fewest-months";
import type { ItemLimits } from "./limits";
import type { ClassRank, Reading, Section } from "./section";
import { comparedValue, type WaterStandard } from "./water-standard";

const GOOD: ClassRank = 3;
const MOST_POLLUTANTS = 3;
const WATER_TEMPERATURE = "WT";

/**
 * Class of a section by the single-factor method of 环办〔2011〕22号: the worst of the 21 items that
 * take part, with the items that define it and the main pollutants. TN and the like are looked at
 * apart. An item with too few months for its period makes no class. Without readings there is no
 * class, and without a target no verdict.
 */
export function assessSection(
  section: Section,
  readings: readonly Reading[],
  standard: WaterStandard,
  target: SectionTarget | null,
): SectionAssessment {
  const { enough, leftOut } = withEnoughMonths(readings, standard);
  const table = standard.limits;
  const temperature = enough.find(({ item }) => item === WATER_TEMPERATURE)?.value ?? null;
  const items = inOrder(enough, table).flatMap((each) =>
    assessItem(each, { section, standard, temperature }),
  );
  const counted = items.filter(({ participates }) => participates);
  const rank = worst(counted.map((item) => item.rank));
  const [first] = readings;
  const [state, reason] = stateOf(counted, rank, target, { section, table, leftOut });
  return {
    section: section.id,
    period: first?.period ?? null,
    basis: basisOf(readings),
    rank,
    definingItems: counted.filter((item) => item.rank === rank).map(({ item }) => item),
    mainPollutants: rank !== null && rank > GOOD ? mainPollutants(counted, table) : [],
    items,
    leftOut,
    overTarget: target ? overTarget(counted, target, { section, table }) : [],
    itemCount: new Set(counted.map(({ item }) => item)).size,
    target,
    state,
    reason,
    gapSteps: rank !== null && target ? rank - target.rank : null,
  };
}

const SEASON_MONTHS = 4;

/** Months that a period is planned to have; a month's own reading is always enough. */
function plannedMonths(period: Period, { seasons }: WaterStandard): number {
  const counts = { month: 1, quarter: 3, half: 6, year: 12 } as const;
  const kind = periodKind(period);
  if (kind === "to-date") return Number(period.slice(-2));
  if (kind !== "season") return counts[kind];
  return seasons ? monthsOf(period, seasons).length : SEASON_MONTHS;
}

function withEnoughMonths(readings: readonly Reading[], standard: WaterStandard) {
  const enough: Reading[] = [];
  const leftOut: LeftOutItem[] = [];
  for (const reading of readings) {
    const kind = periodKind(reading.period);
    const fewest = fewestMonths(kind, plannedMonths(reading.period, standard));
    const months = kind === "month" ? 1 : (reading.samples ?? 0);
    if (months >= fewest) enough.push(reading);
    else leftOut.push({ item: reading.item, months, fewest });
  }
  return { enough, leftOut };
}

/** In the order of the standard, so that no answer depends on the order of the rows. */
function inOrder(readings: readonly Reading[], table: readonly ItemLimits[]) {
  const numbers = new Map(table.map(({ item, number }) => [item, number]));
  const numberOf = ({ item }: Reading) => numbers.get(item) ?? 0;
  return readings.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** What is made up in part is made up; null without readings. */
export function basisOf(readings: readonly Reading[]): Basis | null {
  const weakestFirst: readonly Basis[] = ["demo", "user", "published"];
  return weakestFirst.find((basis) => readings.some((each) => each.basis === basis)) ?? null;
}

interface ItemGiven {
  readonly section: Section;
  readonly standard: WaterStandard;
  /** ℃; null where it was not read. */
  readonly temperature: number | null;
}

function assessItem(reading: Reading, given: ItemGiven): readonly ItemAssessment[] {
  const { section, standard } = given;
  const limits = limitsFor(standard.limits, reading.item, section.waterKind);
  if (!limits || limits.limits.length === 0) return [];
  const { item } = reading;
  const value = comparedValue(reading.value, limits, standard);
  const { participates } = limits;
  const own = { item, value, participates, exceedance: exceedance(limits, value), reading };
  const rank = classOfItem(limits, value);
  const saturation = rank === 1 ? null : saturationOfOne(item, value, given);
  return [saturation === null ? { ...own, rank } : { ...own, rank: 1, saturation }];
}

/** The saturation that makes oxygen class Ⅰ; null where it does not, or is not asked. */
function saturationOfOne(item: string, value: number, { standard, temperature }: ItemGiven) {
  if (item !== "DO" || !standard.dissolvedOxygenBySaturation || temperature === null) return null;
  const isOne = isClassOneBySaturation(value, temperature);
  return isOne ? saturationPercent(value, temperature) : null;
}

/** 超标项目 against the section's own target, the worse class first, then the larger multiple. */
function overTarget(
  items: readonly ItemAssessment[],
  { rank }: SectionTarget,
  { section, table }: Pick<Given, "section" | "table">,
) {
  return items
    .filter((each) => each.rank > rank)
    .map(({ item, value, rank: itemRank }) => {
      const limits = limitsFor(table, item, section.waterKind);
      return { item, rank: itemRank, exceedance: limits && exceedance(limits, value, rank) };
    })
    .toSorted((a, b) => b.rank - a.rank || (b.exceedance ?? -1) - (a.exceedance ?? -1))
    .map(({ item, exceedance: multiple }) => ({ item, exceedance: multiple }));
}

function worst(ranks: readonly ClassRank[]): ClassRank | null {
  return ranks.length === 0 ? null : (Math.max(...ranks) as ClassRank);
}

/**
 * Cyanide and heavy metals first, then the worse class, then the larger multiple (items without one
 * last), then the order of the standard; three at most.
 */
function mainPollutants(items: readonly ItemAssessment[], table: readonly ItemLimits[]) {
  const isPriority = (item: string) =>
    table.some((each) => each.item === item && each.isPriorityPollutant);
  const keys = ({ item, rank, exceedance: multiple }: ItemAssessment) => [
    isPriority(item) ? 0 : 1,
    -rank,
    -(multiple ?? -1),
  ];
  return items
    .filter(({ rank }) => rank > GOOD)
    .toSorted((a, b) => {
      const [left, right] = [keys(a), keys(b)];
      const place = left.findIndex((key, index) => key !== right[index]);
      return place < 0 ? 0 : (left[place] ?? 0) - (right[place] ?? 0);
    })
    .slice(0, MOST_POLLUTANTS)
    .map(({ item, exceedance: multiple }) => ({ item, exceedance: multiple }));
}

interface Given {
  readonly section: Section;
  readonly table: readonly ItemLimits[];
  readonly leftOut: readonly LeftOutItem[];
}

function stateOf(
  items: readonly ItemAssessment[],
  rank: ClassRank | null,
  target: SectionTarget | null,
  given: Given,
): [VerdictState, VerdictReason | null] {
  if (rank === null)
    return given.leftOut.some((each) => takesPart(each, given))
      ? ["not-assessed", "too-few"]
      : ["no-data", "not-reported"];
  if (!target) return ["not-assessed", "no-target"];
  if (rank > target.rank) return ["not-met", null];
  const isNear = items.some((item) => isNearTarget(item, target.rank, given));
  return isNear ? ["at-risk", "near-limit"] : ["met", null];
}

/** TN and coliforms read too seldom leave no class behind: they would have made none. */
function takesPart({ item }: LeftOutItem, { table, section }: Given): boolean {
  return limitsFor(table, item, section.waterKind)?.participates ?? false;
}

/**
 * Whether a kept target is kept by less than 5 % of its limit. Any item that takes part counts, not
 * only those that define the class: where limits are equal (氟化物 Ⅳ = Ⅴ) a better class is as near.
 */
function isNearTarget({ item, value }: ItemAssessment, rank: ClassRank, given: Given): boolean {
  const limits = limitsFor(given.table, item, given.section.waterKind);
  const limit = limits?.limits[rank - 1];
  if (!limits || limit === undefined || limits.direction === "range") return false;
  const [less, more] = limits.direction === "at-most" ? [value, limit] : [limit, value];
  const margin = difference(more, less);
  // Oxygen of class Ⅰ by its saturation may lie beyond the figure in mg/L, and is not near it.
  return margin >= 0 && isNearLimit(margin, limit);
}
