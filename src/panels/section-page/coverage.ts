import type { Period } from "../../domain/period";
import type { Absence, AbsenceKind } from "../../domain/water/absence";
import type { Reading } from "../../domain/water/section";

/** What is known of one item in one month: `none` is no record at all, which is not a reason. */
export type CellKind = "read" | AbsenceKind | "none";

export const cellKinds: readonly CellKind[] = [
  "read",
  "dry",
  "frozen",
  "not-monitored",
  "unstated",
  "none",
];

export interface Coverage {
  readonly years: readonly string[];
  readonly items: ReadonlySet<string>;
  readonly kinds: ReadonlySet<CellKind>;
  readonly kindOf: (item: string, period: Period) => CellKind;
}

const YEARS = 6;

/** The newest years with any record, and what each item has in each of their months. */
export function coverageOf(readings: readonly Reading[], absences: readonly Absence[]): Coverage {
  const cells = new Map<string, CellKind>();
  const keyOf = (item: string, period: Period) => `${item} ${period}`;
  for (const { item, period, kind } of absences) cells.set(keyOf(item, period), kind);
  for (const { item, period } of readings) cells.set(keyOf(item, period), "read");
  const rows = [...readings, ...absences];
  const years = [...new Set(rows.map(({ period }) => period.slice(0, 4)))].toSorted();
  return {
    years: years.slice(-YEARS),
    items: new Set(rows.map(({ item }) => item)),
    kinds: new Set(cells.values()),
    kindOf: (item, period) => cells.get(keyOf(item, period)) ?? "none",
  };
}
