import { type Period, type PeriodKind, periodKind } from "../../domain/period";

/** How many months a period runs; a water period's months are a setting, so its year is taken. */
const lengths: Readonly<Record<PeriodKind, number>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  season: 12,
  "to-date": 1,
};

interface MonthRange {
  readonly first: Period;
  readonly last: Period;
  /** Every month between belongs to the period; not so for a water period. */
  readonly isWhole: boolean;
}

/** First and last month of the assessed period: "2021-Q2" is 2021-04 to 2021-06. */
export function monthRange(period: Period): MonthRange {
  const kind = periodKind(period);
  const length = lengths[kind];
  const part =
    kind === "year" || kind === "season" ? 1 : Number(period.slice(5).replace(/\D/g, ""));
  // A year to date begins with January, whatever month it runs to.
  const before = kind === "to-date" ? 0 : (part - 1) * length;
  const monthOf = (month: number) =>
    `${period.slice(0, 4)}-${String(month).padStart(2, "0")}` as Period;
  return {
    first: monthOf(before + 1),
    last: monthOf(part * length),
    isWhole: kind !== "season",
  };
}
