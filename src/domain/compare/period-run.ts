import { type Period, periodBefore, periodKind, yearBefore } from "../period";

/** As many periods as small maps of them can be told apart on one page: our choice. */
export const MOST_SMALL_MAPS = 12;

/**
 * The periods of one kind up to the chosen one, oldest first: back to the earliest known, `most` at the
 * most. Those between that nobody reported are in it too: what is missing is shown, not skipped.
 */
export function periodRun(
  known: readonly Period[],
  chosen: Period,
  most = MOST_SMALL_MAPS,
): readonly Period[] {
  const earliest = known.filter((each) => isInTurn(each, chosen)).toSorted()[0] ?? chosen;
  const run = [chosen];
  for (let first = chosen; run.length < most && first > earliest; run.unshift(first))
    first = periodBefore(first);
  return run;
}

/** Whether stepping back from the chosen period may come to it: a water period only to the same of other years. */
function isInTurn(period: Period, chosen: Period): boolean {
  if (periodKind(period) !== periodKind(chosen)) return false;
  const isYearly = periodBefore(chosen) === yearBefore(chosen);
  return !isYearly || period.slice(4) === chosen.slice(4);
}
