import { difference } from "./decimal";

/**
 * Share of a limit within which what keeps it counts as at risk (临界): the 5 % at which the city's
 * traffic lights turn yellow. A recommended convention, from memory, and no clause of a standard.
 */
const NEAR_LIMIT = 0.05;

/** Whether a kept limit is kept by less than 5 % of it; a margin of exactly 5 % is not near. */
export function isNearLimit(margin: number, limit: number): boolean {
  return difference(margin, NEAR_LIMIT * Math.abs(limit)) < 0;
}
