import type { ItemLimits } from "../../domain/water/limits";
import type { ClassRank } from "../../domain/water/section";

/** "≤0.2", "≥5", "6–9"; inclusive, as the standard has them. */
export function limitWords({ direction, limits }: ItemLimits, rank: ClassRank): string {
  if (direction === "range") return limits.join("–");
  const limit = limits[rank - 1];
  if (limit === undefined) return "";
  return `${direction === "at-least" ? "≥" : "≤"}${limit}`;
}
