import type { Basis, RowAddress, Versioned } from "../observation";
import type { Period } from "../period";
import type { Attribute } from "../programme/programme";
import type { ConditionName } from "../programme/rule-for";
import type { Provenance } from "../provenance";
import type { UnitCode } from "../unit-code";
import type { Robustness } from "./robustness";
import type { RolledUp } from "./roll-up";

/** The three states of what was judged, worst first; the others say why nothing was. */
export const judgedStates = ["not-met", "at-risk", "met"] as const;

/** The six honest states, worst first, as they are listed everywhere. */
export const verdictStates = [...judgedStates, "stale", "no-data", "not-assessed"] as const;

export type VerdictState = (typeof verdictStates)[number];

interface Stated {
  readonly state: VerdictState;
}

export function isJudged({ state }: Stated): boolean {
  return judgedStates.some((each) => each === state);
}

/** Met and at risk both keep the limit; null where nothing was judged. */
export function isKept(verdict: Stated): boolean | null {
  return isJudged(verdict) ? verdict.state !== "not-met" : null;
}

/** Why there is no plain verdict. A missing value is never zero, never met and never a gap. */
export type VerdictReason =
  | "not-reported"
  | "no-target"
  | "not-applicable"
  | "implausible"
  | "no-earlier-value"
  | "other-version"
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
  /** How the indicator is reckoned, as the document words it; empty where it does not say. */
  readonly formula: string;
  /** The rule with its figures filled in: "20.4 ≥ 18 → 达标". */
  readonly filled: string;
  readonly rows: readonly TracedRow[];
  /** Rows that were there and took no part. */
  readonly leftOut: readonly LeftOutRow[];
  /** A figure of 1 % or less under a limit of percents may be a fraction; said, never repaired. */
  readonly looksLikeFraction: boolean;
  /** How townships or counties became this figure; null when it was reported itself. */
  readonly rolledUp: RolledUp | null;
  readonly ruleProvenance: Provenance;
  /** Conditions under which this rule and no other applies, and whose word each is. */
  readonly conditions: readonly AppliedCondition[];
  /** The document's wording of a limit that the person set otherwise; null where it holds. */
  readonly adjustedFrom: string | null;
}

/** 平原地区, and whether the person said so. */
export interface AppliedCondition {
  readonly name: ConditionName;
  readonly value: string;
  readonly isOwn: boolean;
}

export interface TracedRow extends Versioned {
  readonly row: RowAddress;
  readonly period: Period;
  readonly value: number | null;
  readonly text: string | null;
  readonly basis: Basis;
  readonly source: string;
}

/** Why a row that was there took no part. */
export type LeftOutReason =
  | "older-period"
  | "demo-beside-published"
  | "other-unit-code"
  | "counted-in-host"
  | "implausible"
  | "no-weight";

export interface LeftOutRow extends TracedRow {
  readonly why: LeftOutReason;
}

export interface Verdict extends Versioned {
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
  /** Days until the asked year ends, < 0 overdue; null when nobody said which day it is. */
  readonly daysLeft: number | null;
  /** What would flip it; null without a judgement. */
  readonly robustness: Robustness | null;
  readonly trace: Trace;
}
