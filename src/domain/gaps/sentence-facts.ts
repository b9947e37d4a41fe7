import type { Indicator } from "../programme/programme";
import type { UnitCode } from "../unit-code";
import { countStates } from "./count-states";
import { compareGaps, restsOnDemo, worstGap } from "./rank";
import type { Verdict } from "./verdict";

/** What the headline of a view says, before it is put into words. */
export interface SentenceFacts {
  readonly indicator: Indicator;
  /** Null when nothing is short; a published gap before any that rests on demo. */
  readonly worst: Verdict | null;
  /** Worst first. */
  readonly notMet: readonly UnitCode[];
  readonly atRisk: number;
  /** Coverage: judged of applicable. */
  readonly judged: number;
  readonly applicable: number;
  /** Units with a figure and no target to hold it against. */
  readonly withoutTarget: number;
  readonly hasDemo: boolean;
}

/** Facts of the headline over one indicator's verdicts, in no words. */
export function sentenceFacts(indicator: Indicator, verdicts: readonly Verdict[]): SentenceFacts {
  const indicators = new Map([[indicator.id, indicator]]);
  const short = verdicts
    .filter(({ state }) => state === "not-met")
    .toSorted(compareGaps(indicators));
  const { counts, judged, applicable } = countStates(verdicts);
  return {
    indicator,
    worst: worstGap(verdicts, indicators),
    notMet: short.map(({ unit }) => unit),
    atRisk: counts["at-risk"],
    judged,
    applicable,
    withoutTarget: verdicts.filter(({ reason, value }) => reason === "no-target" && value !== null)
      .length,
    hasDemo: verdicts.some(restsOnDemo),
  };
}
