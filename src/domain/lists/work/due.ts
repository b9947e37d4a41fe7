import type { WorkState } from "./work";

const DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const YEAR = /^(\d{4})年?(?:底|末|年底|年末)?$/;
const MONTH = /^(\d{4})[年\-/.](\d{1,2})月?(?:底|末|月底)?$/;
const WHOLE_DAY = /^(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?(?:前)?$/;

/** What was typed as a deadline. Without a year it could mean any, so it is refused. */
export type DueRead =
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "empty" }
  | { readonly kind: "no-year" }
  | { readonly kind: "refused" };

/**
 * Reads a deadline as people write it: 2026-06-30, 2026/6/30, 2026年6月30日前, 2026年6月 (its last day),
 * 2026年底 or 2026 (31 December). A day that no calendar has is refused.
 */
export function readDue(text: string): DueRead {
  const plain = text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/00:00(?::00)?$/, "");
  if (plain === "" || plain === "-" || plain === "—") return { kind: "empty" };
  const day = WHOLE_DAY.exec(plain);
  if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]));
  const month = MONTH.exec(plain);
  if (month) return lastDayOf(Number(month[1]), Number(month[2]));
  const year = YEAR.exec(plain);
  if (year) return { kind: "day", day: `${year[1]}-12-31` };
  return { kind: /^\d{1,2}[月\-/.]/.test(plain) ? "no-year" : "refused" };
}

/** A day that its month does not have falls into another month. */
function dayOf(year: number, month: number, day: number): DueRead {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = date.getUTCMonth() === month - 1;
  return isDay ? { kind: "day", day: date.toISOString().slice(0, 10) } : { kind: "refused" };
}

function lastDayOf(year: number, month: number): DueRead {
  if (month < 1 || month > 12) return { kind: "refused" };
  return { kind: "day", day: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) };
}

/** Days from one day to another ("2026-12-31"), < 0 gone by; null where one of them is no day. */
export function daysUntil(from: string, to: string | null): number | null {
  const [one, other] = [timeOf(from), timeOf(to ?? "")];
  return one === null || other === null ? null : Math.round((other - one) / DAY);
}

function timeOf(day: string): number | null {
  const parts = ISO_DAY.exec(day);
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) : null;
}

/** The day is gone by and the work is not done; work that waits (暂停) is late all the same. */
export function isOverdue(
  { due, state }: { readonly due: string | null; readonly state: WorkState },
  today: string,
): boolean {
  return state !== "done" && (daysUntil(today, due) ?? 0) < 0;
}
