import type { VerdictReason, VerdictState } from "../gaps/verdict";
import type { ItemAssessment } from "./assessment";
import type { ClassRank, ControlLevel } from "./section";
import type { WaterStatus } from "./water-status";

/** A share with what it was reckoned from; null when nothing could be counted. Missing is never good. */
export interface Share {
  readonly count: number;
  readonly of: number;
  /** 0…1 */
  readonly share: number | null;
}

/** Why a section is not in the count. */
export interface LeftOutSection {
  readonly section: string;
  readonly reason: "outside" | "not-monitored" | "too-few";
}

/**
 * The water of a county or the city in one period (环办〔2011〕22号): five sections and more by the
 * shares of classes, fewer by the mean concentration of each item.
 */
export interface RegionAssessment {
  readonly method: "proportion" | "mean" | "none";
  readonly status: WaterStatus | null;
  /** Class of the mean concentrations; null by the proportion method or without data. */
  readonly rank: ClassRank | null;
  readonly counts: Readonly<Record<ClassRank, number>>;
  /** Sections assessed, and those that should have been: coverage n/m. */
  readonly assessed: number;
  readonly expected: number;
  /** 优良比例 (Ⅰ–Ⅲ), 劣Ⅴ比例 and 达标率 are three figures and never one. */
  readonly good: Share;
  readonly worseThanFive: Share;
  /** Sections that keep their own target, of those that have one and were assessed. */
  readonly compliance: Share;
  /** Items by 断面超标率 (worse than Ⅲ), three at most; only where the status is worse than 良好. */
  readonly mainPollutants: readonly RegionPollutant[];
  /** Mean over the sections per item, for fewer than five sections; else empty. */
  readonly means: readonly ItemAssessment[];
  readonly leftOut: readonly LeftOutSection[];
}

export interface RegionPollutant {
  readonly item: string;
  readonly exceeding: Share;
}

/** The notice's own test: 国控 劣Ⅴ = 0 (全面消除); 省控 within a tolerance somebody has to set. */
export interface NoticeTest {
  readonly controlLevel: ControlLevel;
  /** Sections worse than class V. */
  readonly failing: readonly string[];
  readonly assessed: number;
  readonly expected: number;
  /** How many may remain; null = 基本消除 is not quantified and nobody set it. */
  readonly tolerance: number | null;
  readonly state: VerdictState;
  readonly reason: VerdictReason | null;
  readonly clause: string;
}
