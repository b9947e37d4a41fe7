import { type Period, yearOf } from "./period";
import type { Provenance } from "./provenance";
import type { UnitCode } from "./unit-code";

/** A target assigned to one unit for one year (完成上级规定的考核任务). */
export interface AssignedTarget {
  readonly unit: UnitCode;
  readonly indicator: string;
  readonly period: Period;
  readonly value: number;
  readonly provenance: Provenance;
}

/**
 * The target that holds for a period, of those of one unit and indicator: its own, or else that of the
 * year it lies in. A part of a year held against the target of the year is an indication, not a verdict
 * on the year, and is said to be one wherever it shows.
 */
export function targetIn(targets: readonly AssignedTarget[], asked: Period): AssignedTarget | null {
  const year = String(yearOf(asked));
  return (
    targets.find(({ period }) => period === asked) ??
    targets.find(({ period }) => period === year) ??
    null
  );
}

/** What the notice wants a unit to be named, and by which year; and what is known of the outcome. */
export interface NamingGoal {
  readonly unit: UnitCode;
  readonly tier: "national" | "provincial" | "with-city";
  readonly year: number;
  readonly clause: string;
}

/**
 * An outcome found in a published list: `named` in that year, `not-in-list` of a list that is
 * complete for the year, or `unknown` (未查到 is never failed).
 */
export interface NamingOutcome {
  readonly unit: UnitCode;
  readonly tier: "national" | "provincial";
  readonly year: number;
  readonly outcome: "named" | "not-in-list" | "unknown";
  readonly provenance: Provenance;
}
