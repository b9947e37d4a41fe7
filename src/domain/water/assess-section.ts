import { difference } from "../decimal";
import type { VerdictReason, VerdictState } from "../gaps/verdict";
import { isNearLimit } from "../near-limit";
import type { Basis } from "../observation";
import type { ItemAssessment, SectionAssessment, SectionTarget } from "./assessment";
import { classOfItem, exceedance, limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import type { ClassRank, Reading, Section } from "./section";

const GOOD: ClassRank = 3;
const MOST_POLLUTANTS = 3;

/**
 * Class of a section by the single-factor method of 环办〔2011〕22号: the worst of the 21 items that
 * take part, with the items that define it and the main pollutants. TN and the like are looked at
 * apart. Without readings there is no class, and without a target no verdict.
 */
export function assessSection(
  section: Section,
  readings: readonly Reading[],
  table: readonly ItemLimits[],
  target: SectionTarget | null,
): SectionAssessment {
  const items = inOrder(readings, table).flatMap((each) => assessItem(section, each, table));
  const counted = items.filter(({ participates }) => participates);
  const rank = worst(counted.map((item) => item.rank));
  const [first] = readings;
  const [state, reason] = stateOf(counted, rank, target, { section, table });
  return {
    section: section.id,
    period: first?.period ?? null,
    basis: basisOf(readings),
    rank,
    definingItems: counted.filter((item) => item.rank === rank).map(({ item }) => item),
    mainPollutants: rank !== null && rank > GOOD ? mainPollutants(counted, table) : [],
    items,
    itemCount: new Set(counted.map(({ item }) => item)).size,
    target,
    state,
    reason,
    gapSteps: rank !== null && target ? rank - target.rank : null,
  };
}

/** In the order of the standard, so that no answer depends on the order of the rows. */
function inOrder(readings: readonly Reading[], table: readonly ItemLimits[]) {
  const numbers = new Map(table.map(({ item, number }) => [item, number]));
  const numberOf = ({ item }: Reading) => numbers.get(item) ?? 0;
  return readings.toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** What is made up in part is made up; null without readings. */
function basisOf(readings: readonly Reading[]): Basis | null {
  const weakestFirst: readonly Basis[] = ["demo", "user", "published"];
  return weakestFirst.find((basis) => readings.some((each) => each.basis === basis)) ?? null;
}

function assessItem(
  { waterKind }: Section,
  reading: Reading,
  table: readonly ItemLimits[],
): readonly ItemAssessment[] {
  const limits = limitsFor(table, reading.item, waterKind);
  if (!limits) return [];
  const { item, value } = reading;
  const rank = classOfItem(limits, value);
  const { participates } = limits;
  return [{ item, value, rank, participates, exceedance: exceedance(limits, value), reading }];
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
}

function stateOf(
  items: readonly ItemAssessment[],
  rank: ClassRank | null,
  target: SectionTarget | null,
  given: Given,
): [VerdictState, VerdictReason | null] {
  if (rank === null) return ["no-data", "not-reported"];
  if (!target) return ["not-assessed", "no-target"];
  if (rank > target.rank) return ["not-met", null];
  const isNear = items.some((item) => isNearTarget(item, target.rank, given));
  return isNear ? ["at-risk", "near-limit"] : ["met", null];
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
  return isNearLimit(difference(more, less), limit);
}
