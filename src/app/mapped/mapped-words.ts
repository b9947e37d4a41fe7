import type { Language } from "../../domain/bilingual";
import { formatNumber } from "../../messages/format-number";

/** A figure of the person's own column, as it is written everywhere; a small one is never written as 0. */
export function mappedWords(language: Language, value: number | string): string {
  if (typeof value === "string") return value;
  const zeros = value === 0 ? 0 : -Math.floor(Math.log10(Math.abs(value)));
  return formatNumber(language, value, Math.min(Math.max(4, zeros + 2), 20));
}
