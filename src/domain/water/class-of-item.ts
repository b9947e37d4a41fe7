import { difference, isAtMost } from "../decimal";
import type { ItemLimits } from "./limits";
import type { ClassRank } from "./section";

/**
 * Class of one concentration by GB 3838-2002 table 1: the best class whose limit it keeps (equal
 * limits take the better one); beyond class Ⅴ, or pH outside its range, 6 (劣Ⅴ). Limits are inclusive
 * and the value is not rounded: 1.004 is more than 1.0.
 */
export function classOfItem({ direction, limits }: ItemLimits, value: number): ClassRank {
  if (direction === "range") {
    const [low = 0, high = 0] = limits;
    return isAtMost(low, value) && isAtMost(value, high) ? 1 : 6;
  }
  const keeps = (limit: number) =>
    direction === "at-most" ? isAtMost(value, limit) : isAtMost(limit, value);
  const place = limits.findIndex(keeps);
  return (place < 0 ? 6 : place + 1) as ClassRank;
}

/** The line of the table for an item in this kind of water; null when the standard has none. */
export function limitsFor(
  table: readonly ItemLimits[],
  item: string,
  waterKind: "river" | "lake",
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
