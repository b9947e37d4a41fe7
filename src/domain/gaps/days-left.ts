import { type Period, yearOf } from "../period";

const DAY = 86_400_000;
const ISO_DAY = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/;

/** Days from a day ("2026-11-23") to the last of the asked year, < 0 overdue; null if it is no day. */
export function daysLeft(asOf: string, asked: Period): number | null {
  const { year, month, day } = ISO_DAY.exec(asOf)?.groups ?? {};
  const from = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = from.getUTCMonth() === Number(month) - 1 && from.getUTCDate() === Number(day);
  return isDay ? Math.round((Date.UTC(yearOf(asked), 11, 31) - from.getTime()) / DAY) : null;
}
