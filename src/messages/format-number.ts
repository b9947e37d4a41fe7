import type { Language } from "../domain/bilingual";

const locales: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

/** A figure with at most `decimals` places (and at least `least`) and the language's separators. */
export function formatNumber(language: Language, value: number, decimals = 1, least = 0): string {
  const format = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: Math.min(least, decimals),
    maximumFractionDigits: decimals,
  });
  return format.format(value);
}

// A line never breaks between a figure and its unit.
const JOINT = "\u00a0";

/** With its unit: "18.2 %", "0.48 吨标准煤/万元". */
export function formatWithUnit(
  language: Language,
  value: number,
  unit: string,
  decimals = 1,
): string {
  return withUnit(formatNumber(language, value, decimals), unit);
}

export function withUnit(figure: string, unit: string): string {
  return unit ? `${figure}${JOINT}${unit}` : figure;
}

const sizes = [
  { unit: "MB", bytes: 1_000_000, decimals: 1 },
  { unit: "kB", bytes: 1000, decimals: 0 },
  { unit: "B", bytes: 1, decimals: 0 },
] as const;

/** "412 B", "4 kB", "46.5 MB": decimal, as the limits of files are. */
export function formatBytes(language: Language, bytes: number): string {
  const size = sizes.find((each) => bytes >= each.bytes) ?? sizes[2];
  return formatWithUnit(language, bytes / size.bytes, size.unit, size.decimals);
}

/** A share 0…1 as per cent. */
export function formatShare(language: Language, share: number): string {
  return withUnit(formatNumber(language, share * 100, 1), "%");
}

/** A day as the sheet prints it. */
export function formatDay(language: Language, day: Date): string {
  return day.toLocaleDateString(locales[language], {
    year: "numeric",
    month: "long",
    day: "numeric",
  });
}
