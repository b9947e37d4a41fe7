import type { Indicator } from "../programme/programme";
import type { Verdict } from "./verdict";

type Indicators = ReadonlyMap<string, Indicator>;

/**
 * Worst first: the notice's own goals, then 约束性 before 参考性, published before made-up, the larger
 * share of the target missed; unit code last, so that the order is the same each time.
 */
export function compareGaps(indicators: Indicators) {
  const keys = (verdict: Verdict): readonly number[] => [
    verdict.state === "not-met" ? 0 : 1,
    verdict.basis === "demo" ? 1 : 0,
    indicators.get(verdict.indicator)?.domain === "goal" ? 0 : 1,
    verdict.attribute === "binding" ? 0 : 1,
    -(verdict.relativeGap ?? 0),
  ];
  return (a: Verdict, b: Verdict): number => {
    const [left, right] = [keys(a), keys(b)];
    const differing = left.findIndex((key, place) => key !== right[place]);
    if (differing >= 0) return (left[differing] ?? 0) - (right[differing] ?? 0);
    return a.unit.localeCompare(b.unit) || a.indicator.localeCompare(b.indicator);
  };
}

/** The gap to open with; a published one goes before any made-up one. Null when nothing is short. */
export function worstGap(verdicts: readonly Verdict[], indicators: Indicators): Verdict | null {
  const short = verdicts.filter(({ state }) => state === "not-met");
  return short.toSorted(compareGaps(indicators))[0] ?? null;
}
