import { DUST, difference, isAtMost } from "../decimal";
import type { ItemLimits } from "./limits";
import type { ClassRank, WaterKind } from "./section";

/**
 * A line of the table as plain comparisons: a value v keeps class i + 1 where sign · v ≤ cuts[i]. The
 * cuts are the limits with the dust of binary fractions allowed for, ascending; a range has no cuts.
 */
export interface CutPoints {
  readonly sign: 1 | -1;
  readonly cuts: readonly number[];
  /** Both ends belong to it: inside every class is kept, outside none. */
  readonly range: readonly [low: number, high: number] | null;
}

/** The one place where limits become comparisons, for single values and for columns alike. */
export function cutPoints({ direction, limits }: ItemLimits): CutPoints {
  if (direction === "range") {
    const [low = 0, high = 0] = limits;
    return { sign: 1, cuts: [], range: [low * (1 - DUST), high * (1 + DUST)] };
  }
  const sign = direction === "at-most" ? 1 : -1;
  return { sign, cuts: limits.map((limit) => sign * limit * (1 + sign * DUST)), range: null };
}

const known = new WeakMap<ItemLimits, CutPoints>();

function cutsOf(limits: ItemLimits): CutPoints {
  const found = known.get(limits) ?? cutPoints(limits);
  known.set(limits, found);
  return found;
}

/**
 * Class of one concentration by GB 3838-2002 table 1: the best class whose limit it keeps (equal
 * limits take the better one); beyond class Ⅴ, or pH outside its range, 6 (劣Ⅴ). Limits are inclusive
 * and the value is not rounded: 1.004 is more than 1.0.
 */
export function classOfItem(limits: ItemLimits, value: number): ClassRank {
  const { sign, cuts, range } = cutsOf(limits);
  if (range) return value >= range[0] && value <= range[1] ? 1 : 6;
  const place = cuts.findIndex((cut) => sign * value <= cut);
  return (place < 0 ? 6 : place + 1) as ClassRank;
}

/** The line of the table for an item in this kind of water; null when the standard has none. */
export function limitsFor(
  table: readonly ItemLimits[],
  item: string,
  waterKind: WaterKind,
): ItemLimits | null {
  const fits = (each: ItemLimits) =>
    each.item === item && (each.waterKind === "all" || each.waterKind === waterKind);
  return table.find(fits) ?? null;
}

/**
 * 超标倍数 by 环办〔2011〕22号: (C − S) / S against class Ⅲ, or against the class a section is held to;
 * null where the limit is kept, and for pH, dissolved oxygen and temperature, where it has no meaning.
 */
export function exceedance(
  limits: ItemLimits,
  value: number,
  against: ClassRank = 3,
): number | null {
  const limit = limits.limits[against - 1];
  if (!limits.hasMultiple || limit === undefined || isAtMost(value, limit)) return null;
  return difference(value, limit) / limit;
}
