import type { Language } from "../../domain/bilingual";
import type { ItemLimits } from "../../domain/water/limits";
import type { ClassRank } from "../../domain/water/section";
import { formatNumber } from "../../messages/format-number";

/** A limit as the standard prints it, with the language's separators. */
export function limitFigure(language: Language, limit: number): string {
  return formatNumber(language, limit, 5);
}

/** "≤0.2", "≥5", "6–9"; inclusive, as the standard has them. */
export function limitWords(line: ItemLimits, rank: ClassRank, language: Language): string {
  const { direction, limits } = line;
  if (direction === "range") return limits.map((limit) => limitFigure(language, limit)).join("–");
  const limit = limits[rank - 1];
  if (limit === undefined) return "";
  return `${direction === "at-least" ? "≥" : "≤"}${limitFigure(language, limit)}`;
}
