import type { Indicator } from "../programme/programme";
import type { UnitCode } from "../unit-code";
import { countStates } from "./count-states";
import { compareGaps } from "./rank";
import type { Verdict } from "./verdict";

/** What the headline of a view says, before it is put into words. */
export interface SentenceFacts {
  readonly indicator: Indicator;
  readonly worst: Verdict | null;
  readonly notMet: readonly UnitCode[];
  readonly atRisk: number;
  readonly judged: number;
  readonly applicable: number;
  readonly hasDemo: boolean;
}

export function sentenceFacts(indicator: Indicator, verdicts: readonly Verdict[]): SentenceFacts {
  const order = compareGaps(new Map([[indicator.id, indicator]]));
  const short = verdicts.filter(({ state }) => state === "not-met").toSorted(order);
  const { counts, judged, applicable } = countStates(verdicts);
  return {
    indicator,
    worst: short[0] ?? null,
    notMet: short.map(({ unit }) => unit),
    atRisk: counts["at-risk"],
    judged,
    applicable,
    hasDemo: verdicts.some(({ basis }) => basis === "demo"),
  };
}
