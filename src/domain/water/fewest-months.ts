import type { PeriodKind } from "../period";

/**
 * How many monthly values a span needs before its mean is assessed: a quarter 2 of 3, a year 8 of 12
 * (环办〔2011〕22号, from memory); a half-year 4 of 6, and a water period or a year to date (1–n月
 * 累计) two thirds of its months, the year's proportion, which is our choice.
 */
export function fewestMonths(kind: PeriodKind, planned: number): number {
  const fixed = { month: 1, quarter: 2, half: 4, year: 8 } as const;
  return kind === "season" || kind === "to-date"
    ? Math.max(1, Math.ceil((planned * 2) / 3))
    : fixed[kind];
}
