import { isJudged, type VerdictState } from "../gaps/verdict";

/** How many parts of a county miss their target, of those that there is a verdict on. */
export interface ShortCount {
  readonly short: number;
  /** Met, at risk or not met: what is missing, stale or not assessed counts as neither met nor missed. */
  readonly judged: number;
  readonly all: number;
}

export function countShort(states: readonly VerdictState[]): ShortCount {
  return {
    short: states.filter((state) => state === "not-met").length,
    judged: states.filter((state) => isJudged({ state })).length,
    all: states.length,
  };
}

/**
 * The most missed targets first, then the larger share of them, then as they stood; counties without any
 * verdict last, for nobody knows how they do.
 */
export function worstFirst<Counted extends { readonly count: ShortCount }>(
  counties: readonly Counted[],
): readonly Counted[] {
  return counties.toSorted(
    ({ count: one }, { count: other }) => other.short - one.short || shareOf(other) - shareOf(one),
  );
}

function shareOf({ short, judged }: ShortCount): number {
  return judged === 0 ? -1 : short / judged;
}
