import type { SectionAssessment } from "./assessment";

/** 贫营养、中营养、轻度富营养、中度富营养、重度富营养 */
export const trophicLevels = ["oligo", "meso", "light-eu", "moderate-eu", "heavy-eu"] as const;

export type TrophicLevel = (typeof trophicLevels)[number];

/** One of the five items of TLI(Σ): chlorophyll a mg/m³, TP and TN mg/L, transparency m, CODMn mg/L. */
export interface TrophicItem {
  readonly item: "CHLA" | "TP" | "TN" | "SD" | "CODMN";
  readonly value: number;
  /** TLI(j) = a + b·ln(C) */
  readonly index: number;
  readonly weight: number;
}

export interface TrophicState {
  readonly items: readonly TrophicItem[];
  /** TLI(Σ); null unless all five items are there: weights are never spread over the rest. */
  readonly index: number | null;
  readonly level: TrophicLevel | null;
  readonly missing: readonly TrophicItem["item"][];
}

/** A lake: each point averaged over time first, then the points averaged. */
export interface LakeAssessment {
  readonly lake: string;
  /** Class of the lake by the mean of its points; `section` holds the lake's name. */
  readonly assessment: SectionAssessment;
  readonly points: readonly SectionAssessment[];
  readonly trophic: TrophicState;
}
