import { type PeriodKind, periodKind } from "../../domain/period";
import type { Reading } from "../../domain/water/section";
import type { Messages } from "../../messages/zh";

/** A water period's months are a setting of the city, so only how many were read is said. */
const planned: Readonly<Record<PeriodKind, number | null>> = {
  month: null,
  quarter: 3,
  half: 6,
  year: 12,
  season: null,
  "to-date": null,
};

/** "8/12 月" for a span, "25 次监测" for a month; a dash where the source does not say. */
export function monthCount({ period, samples }: Reading, text: Messages): string {
  const kind = periodKind(period);
  if (samples === null) return text.none;
  if (kind === "month") return text.samples(samples);
  const months = kind === "to-date" ? Number(period.slice(-2)) : planned[kind];
  return months === null
    ? text.sectionPage.monthsCount(samples)
    : text.sectionPage.monthsRead(samples, months);
}
