/** 明显好转 … 明显恶化; `none` = 无明显变化. */
export const movements = ["much-better", "better", "none", "worse", "much-worse"] as const;

export type Movement = (typeof movements)[number];

/** How one section moved: grade steps over 优/良好/轻度/中度/重度, > 0 better. */
export interface SectionChange {
  readonly steps: number;
  readonly movement: Movement;
}

/** How a region moved: x = ΔG − ΔD in percentage points, later minus earlier. */
export interface RegionChange {
  readonly x: number;
  readonly goodChange: number;
  readonly worseChange: number;
  readonly movement: Movement;
  /** Sections assessed in both periods; the shares above are of these alone. */
  readonly compared: number;
  /** False (不可比) where the two periods share too few of their sections. */
  readonly isComparable: boolean;
}

/** Spearman's rank correlation with time (Daniel): negative rs = concentrations fall. */
export interface Trend {
  readonly n: number;
  /** Null with fewer than five values or without any variation. */
  readonly rs: number | null;
  /** Critical value Wp, one-tailed 0.05; null where the table has none. */
  readonly critical: number | null;
  /** One-tailed probability of |rs| or more by chance. */
  readonly p: number | null;
  readonly result: "rising" | "falling" | "no-trend" | "too-few";
}
