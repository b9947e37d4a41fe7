import { difference, isAtMost } from "../decimal";

/** km² and share of the area by which two digitisations of one boundary may differ. */
const LEAST_TOLERANCE = 0.01;
const RELATIVE_TOLERANCE = 0.0001;

/**
 * By how many km² an area may shrink without having shrunk: max(0.01 km², 0.01 %), the convention for
 * 面积不减少 here, from memory and in no clause.
 */
export function areaTolerance(before: number): number {
  return Math.max(LEAST_TOLERANCE, RELATIVE_TOLERANCE * Math.abs(before));
}

/** Change of an area in km², and whether it breaks 面积不减少. */
export function areaChange(
  before: number,
  now: number,
): { readonly change: number; readonly isViolation: boolean } {
  const change = difference(now, before);
  return { change, isViolation: !isAtMost(-change, areaTolerance(before)) };
}
