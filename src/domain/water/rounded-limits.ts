import { DUST } from "../decimal";
import type { ItemLimits } from "./limits";

/**
 * A table by which a value as it is gets the class that its rounded value has by the given one: for
 * columns, where rounding a million decimals would cost more than judging them. By GB/T 8170 all that
 * lies within half a step of a limit rounds onto it; exactly half a step beyond, only onto an even one.
 */
export function roundedLimits(table: readonly ItemLimits[]): readonly ItemLimits[] {
  return table.map((line) => ({ ...line, limits: line.limits.map(widened(line)) }));
}

/** More than what counts as equal, less than any concentration is stated to. */
const APART = 4 * DUST;

function widened({ direction, decimals }: ItemLimits) {
  const steps = 10 ** decimals;
  return (limit: number, place: number): number => {
    const isFromBelow = direction === "at-least" || (direction === "range" && place === 0);
    const sign = isFromBelow ? -1 : 1;
    // A limit between two steps is kept by what rounds onto the last one inside it.
    const step = isFromBelow
      ? Math.ceil(limit * steps * (1 - DUST))
      : Math.floor(limit * steps * (1 + DUST));
    const edge = (step + sign * 0.5) / steps;
    return step % 2 === 0 ? edge : edge - sign * APART * edge;
  };
}
