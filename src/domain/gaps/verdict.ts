import type { Basis, RowAddress } from "../observation";
import type { Period } from "../period";
import type { Attribute } from "../programme/programme";
import type { Provenance } from "../provenance";
import type { UnitCode } from "../unit-code";

/** The six honest states, worst first, as they are listed everywhere. */
export const verdictStates = [
  "not-met",
  "at-risk",
  "met",
  "stale",
  "no-data",
  "not-assessed",
] as const;

export type VerdictState = (typeof verdictStates)[number];

/** Why there is no plain verdict. A missing value is never zero, never met and never a gap. */
export type VerdictReason =
  | "not-reported"
  | "no-target"
  | "not-applicable"
  | "implausible"
  | "no-earlier-value"
  | "outcome-unknown"
  | "not-due"
  | "with-city"
  | "older-value"
  | "near-limit"
  | "too-few"
  | "worse-than-before";

/** What a figure was held against. */
export interface AppliedTarget {
  /** Native unit of the indicator; null when the rule compares words. */
  readonly value: number | null;
  readonly comparison: "≥" | ">" | "≤" | "=" | "word";
  /** As the document words it, or the assigned figure in words. */
  readonly wording: string;
  readonly provenance: Provenance;
}

/** Everything needed to answer 为什么？ without asking again. */
export interface Trace {
  readonly indicator: string;
  readonly rule: string;
  readonly clause: string;
  /** The rule with its figures filled in: "20.4 ≥ 18 → 达标". */
  readonly filled: string;
  readonly rows: readonly TracedRow[];
  readonly ruleProvenance: Provenance;
}

export interface TracedRow {
  readonly row: RowAddress;
  readonly period: Period;
  readonly value: number | null;
  readonly text: string | null;
  readonly basis: Basis;
  readonly source: string;
}

export interface Verdict {
  readonly unit: UnitCode;
  readonly indicator: string;
  readonly state: VerdictState;
  readonly reason: VerdictReason | null;
  readonly attribute: Attribute | null;
  readonly value: number | null;
  readonly text: string | null;
  /** The period the figure is of: older than the one asked for when the state is `stale`. */
  readonly period: Period | null;
  readonly basis: Basis | null;
  readonly target: AppliedTarget | null;
  /** How far short, in the indicator's own unit: > 0 short, ≤ 0 met by that much; null if unknown. */
  readonly gap: number | null;
  /** The gap as a share of the target (0.1 = 10 % short); null where it has no meaning. */
  readonly relativeGap: number | null;
  readonly trace: Trace;
}
