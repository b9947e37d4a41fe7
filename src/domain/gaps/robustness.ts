import type { VerdictState } from "./verdict";

/**
 * What would flip a verdict: the figure rounded as it is published (修约值比较法), the limit taken as
 * exclusive instead of inclusive, or the missing months at the best or worst this series has seen.
 */
export type FlipCause = "rounding" | "boundary" | "missing-months";

export interface Flip {
  readonly cause: FlipCause;
  readonly state: VerdictState;
  /** In signs only: "79.6 → 80 ≥ 80". */
  readonly filled: string;
}

/** A verdict nothing flips is solid; one without a judgement has no robustness at all. */
export interface Robustness {
  readonly isSolid: boolean;
  readonly flips: readonly Flip[];
}
