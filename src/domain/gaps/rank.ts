import type { Indicator } from "../programme/programme";
import type { Verdict } from "./verdict";

type Indicators = ReadonlyMap<string, Indicator>;

/**
 * Whether anything made up (演示) went into the verdict: the figure, one it was compared with, or the
 * target. A published figure short of a made-up target is no published gap.
 */
export function restsOnDemo({ basis, target, trace }: Verdict): boolean {
  return (
    basis === "demo" ||
    target?.provenance.status === "demo" ||
    trace.rows.some((row) => row.basis === "demo")
  );
}

/**
 * Worst first, by the first of these that differs: not met; the notice's own goals; 约束性 before
 * 参考性; published before what rests on demo; the larger share of the target missed; unit code and
 * indicator id, so that the order is the same each time.
 */
export function compareGaps(indicators: Indicators) {
  const keys = (verdict: Verdict): readonly number[] => [
    verdict.state === "not-met" ? 0 : 1,
    indicators.get(verdict.indicator)?.domain === "goal" ? 0 : 1,
    verdict.attribute === "binding" ? 0 : 1,
    restsOnDemo(verdict) ? 1 : 0,
    -(verdict.relativeGap ?? 0),
  ];
  return (a: Verdict, b: Verdict): number => {
    const [left, right] = [keys(a), keys(b)];
    const differing = left.findIndex((key, place) => key !== right[place]);
    if (differing >= 0) return (left[differing] ?? 0) - (right[differing] ?? 0);
    return a.unit.localeCompare(b.unit) || a.indicator.localeCompare(b.indicator);
  };
}

/**
 * The gap to open with; null when nothing is short. Any published one goes before all that rest on
 * demo: the first thing said must not be made up while a real gap exists.
 */
export function worstGap(verdicts: readonly Verdict[], indicators: Indicators): Verdict | null {
  const short = verdicts.filter(({ state }) => state === "not-met");
  const published = short.filter((verdict) => !restsOnDemo(verdict));
  const candidates = published.length > 0 ? published : short;
  return candidates.toSorted(compareGaps(indicators))[0] ?? null;
}
