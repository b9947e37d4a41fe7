import type { Language } from "../domain/bilingual";
import { isYear, type Period, type PeriodKind, periodKind } from "../domain/period";

const parts: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    H1: "上半年",
    H2: "下半年",
    Q1: "一季度",
    Q2: "二季度",
    Q3: "三季度",
    Q4: "四季度",
    high: "丰水期",
    level: "平水期",
    low: "枯水期",
  },
  en: {
    H1: "H1",
    H2: "H2",
    Q1: "Q1",
    Q2: "Q2",
    Q3: "Q3",
    Q4: "Q4",
    high: "high water",
    level: "mean water",
    low: "low water",
  },
};

export const periodKindWords: Readonly<Record<Language, Readonly<Record<PeriodKind, string>>>> = {
  zh: {
    month: "月",
    quarter: "季度",
    half: "半年",
    year: "年",
    season: "水期",
    "to-date": "累计",
  },
  en: {
    month: "Month",
    quarter: "Quarter",
    half: "Half-year",
    year: "Year",
    season: "Water period",
    "to-date": "Year to date",
  },
};

/** "2021年4月", "2021年二季度", "2021年1–6月"; "Apr 2021", "Q2 2021", "Jan–Jun 2021". */
export function formatPeriod(language: Language, period: Period): string {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  const kind = periodKind(period);
  if (kind === "year") return language === "zh" ? `${year}年` : year;
  if (kind === "month") return formatMonth(language, year, part);
  if (kind === "to-date") return formatToDate(language, year, part.slice(-2));
  const words = parts[language][part] ?? part;
  return language === "zh"
    ? `${year}年${words}`
    : `${words.charAt(0).toUpperCase()}${words.slice(1)} ${year}`;
}

function formatMonth(language: Language, year: string, month: string): string {
  if (language === "zh") return `${year}年${Number(month)}月`;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return date.toLocaleDateString("en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
}

function formatToDate(language: Language, year: string, last: string): string {
  if (language === "zh") return `${year}年1–${Number(last)}月`;
  return `Jan–${formatMonth(language, year, last)}`;
}

/**
 * The period of units' figures beside their verdicts. Targets are set for years: held against them, a
 * part of a year is only an indication, and this says so.
 */
export function formatFigurePeriod(language: Language, period: Period): string {
  const words = formatPeriod(language, period);
  if (isYear(period)) return words;
  return language === "zh"
    ? `${words}（年内，按年度目标对照，供调度参考）`
    : `${words} (part of the year against the year's targets, an indication)`;
}

/** Over a column of figures: a year is its number, a part of it may break after the year. */
export function formatColumnPeriod(language: Language, period: Period): string {
  return isYear(period) ? period : formatPeriod(language, period).replace("年", "年\u200b");
}
