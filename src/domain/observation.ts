import type { Period } from "./period";
import type { UnitCode } from "./unit-code";

/** `published` figures have a source; `demo` ones come from the seeded script (演示). */
export type Basis = "published" | "demo" | "user";

/** Where a row stands: file and line, so that anyone can open it and look. */
export interface RowAddress {
  readonly file: string;
  readonly line: number;
}

export interface Versioned {
  /**
   * Which version of a boundary or definition a figure was taken by ("2022 三区三线"), as its source calls
   * it; left out where it says none.
   */
  readonly version?: string;
}

/** One reported figure (or stated text) for one unit, indicator and period. */
export interface Observation extends Versioned {
  readonly unit: UnitCode;
  readonly indicator: string;
  readonly period: Period;
  readonly value: number | null;
  /** What was stated, for indicators that are words ("制定实施"); null when a number was reported. */
  readonly text: string | null;
  readonly basis: Basis;
  readonly source: string;
  readonly row: RowAddress;
}

/** Only figures of one version can be compared: a redrawn red line is neither a loss nor a gain. */
export function isOfSameVersion(one: Versioned, other: Versioned): boolean {
  return one.version === other.version;
}

/** The version alone, to be handed on with a figure. */
export function versionOf({
  version,
}: {
  readonly version?: string | null | undefined;
}): Versioned {
  return version ? { version } : {};
}

/**
 * What one unit reported of one indicator, as the database joined it: the figure of the period asked
 * for, or else the latest before it, and the one before that. Every unit of the level appears.
 */
export interface Reported {
  readonly unit: UnitCode;
  readonly indicator: string;
  readonly current: Observation | null;
  readonly previous: Observation | null;
}
