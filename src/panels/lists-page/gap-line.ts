import type { GapRow } from "../../domain/lists/gap-row";

/** A gap in words, as the lists show and write it. */
export interface GapLine {
  readonly row: GapRow;
  readonly place: string;
  /** "断面" beside a section's name; empty for units. */
  readonly kind: string;
  readonly matter: string;
  readonly measure: string;
  readonly attribute: string;
  readonly value: string;
  readonly target: string;
  readonly gap: string;
  /** The gap as a share of the target, or how far the worst item exceeds; empty where neither is. */
  readonly size: string;
  readonly trend: string;
  readonly trendKind: string;
  readonly cause: string;
  /** What a person wrote on it. */
  readonly notes: readonly string[];
}
