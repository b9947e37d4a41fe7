import { difference, isAtMost } from "../decimal";

/**
 * km² of two protected areas together: what both cover is counted once. Null where the overlap is
 * larger than either, which no two areas can have.
 */
export function unionAreaKm2(aKm2: number, bKm2: number, overlapKm2: number): number | null {
  const isPossible = overlapKm2 >= 0 && isAtMost(overlapKm2, Math.min(aKm2, bKm2));
  return isPossible ? difference(aKm2 + bKm2, overlapKm2) : null;
}
