import type { VerdictReason, VerdictState } from "../gaps/verdict";
import type { Basis } from "../observation";
import type { Period } from "../period";
import type { Provenance } from "../provenance";
import type { ClassRank, Reading } from "./section";

export interface ItemAssessment {
  readonly item: string;
  readonly value: number;
  readonly rank: ClassRank;
  readonly participates: boolean;
  /** (C − S_Ⅲ) / S_Ⅲ; null where it has no meaning or Ⅲ is not exceeded. */
  readonly exceedance: number | null;
  /** % of saturation, where that and not the concentration made dissolved oxygen class Ⅰ. */
  readonly saturation?: number;
  readonly reading: Reading;
}

/** Against what a section is held. Nothing official was published for single sections. */
export interface SectionTarget {
  readonly rank: ClassRank;
  /** `official` per section · `notice`: 国控断面全面消除劣Ⅴ类 · `user`: set by the person. */
  readonly origin: "official" | "notice" | "user";
  readonly provenance: Provenance;
}

/** An item read too seldom in the period to be assessed: said, never guessed. */
export interface LeftOutItem {
  readonly item: string;
  readonly months: number;
  readonly fewest: number;
}

export interface SectionAssessment {
  readonly section: string;
  readonly period: Period | null;
  readonly basis: Basis | null;
  /** Worst class among the participating items; null without any. */
  readonly rank: ClassRank | null;
  /** 定类指标: the items whose class is the section's. */
  readonly definingItems: readonly string[];
  /** 主要污染指标, only when worse than Ⅲ, at most three. */
  readonly mainPollutants: readonly { readonly item: string; readonly exceedance: number | null }[];
  readonly items: readonly ItemAssessment[];
  /** Items with too few months for a period longer than a month: they make no class. */
  readonly leftOut: readonly LeftOutItem[];
  /** 超标项目 against the section's own target, worst first, with (C − S_target) / S_target. */
  readonly overTarget: readonly { readonly item: string; readonly exceedance: number | null }[];
  /** How many of the 21 items were read: shown as n/21 beside the class. */
  readonly itemCount: number;
  readonly target: SectionTarget | null;
  readonly state: VerdictState;
  readonly reason: VerdictReason | null;
  /** Class steps to the target: > 0 worse than it. */
  readonly gapSteps: number | null;
}
