import { isAtMost } from "../decimal";

/** What a parcel is used for decides from which size on it is mapped. */
export type ParcelKind = "built-up" | "farmland" | "other";

/** Hectares of the smallest parcel that is mapped: 200, 400 and 600 m² (TD/T 1055, from memory). */
const smallestMapped: Readonly<Record<ParcelKind, number>> = {
  "built-up": 0.02,
  farmland: 0.04,
  other: 0.06,
};

/**
 * How far a parcel lies in a protected area. An overlap is at most suspected (疑似占用) until somebody
 * has looked; below the smallest mapped size it is a sliver of two digitisations and no overlap.
 */
export interface Occupation {
  readonly ratioPercent: number;
  readonly status: "none" | "sliver" | "suspected";
}

/** Null where the figures cannot be those of a parcel and its part: no size, or a part beyond it. */
export function occupationOf(
  parcelHa: number,
  overlapHa: number,
  kind: ParcelKind = "built-up",
): Occupation | null {
  const isPossible = parcelHa > 0 && overlapHa >= 0 && isAtMost(overlapHa, parcelHa);
  if (!isPossible) return null;
  return { ratioPercent: (overlapHa / parcelHa) * 100, status: statusOf(overlapHa, kind) };
}

function statusOf(overlapHa: number, kind: ParcelKind): Occupation["status"] {
  if (overlapHa === 0) return "none";
  return isAtMost(smallestMapped[kind], overlapHa) ? "suspected" : "sliver";
}
