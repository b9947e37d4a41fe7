import { type Verdict, type VerdictState, verdictStates } from "./verdict";

export interface StateCounts {
  readonly counts: Readonly<Record<VerdictState, number>>;
  /** With a plain verdict: met, at risk or not met. */
  readonly judged: number;
  /** All but those to which the indicator does not apply. */
  readonly applicable: number;
}

/** How many units are in each state; what does not apply leaves the denominator of the coverage. */
export function countStates(verdicts: readonly Verdict[]): StateCounts {
  const counts = Object.fromEntries(verdictStates.map((state) => [state, 0])) as Record<
    VerdictState,
    number
  >;
  for (const { state } of verdicts) counts[state]++;
  const judged = counts.met + counts["at-risk"] + counts["not-met"];
  const applicable = verdicts.filter(({ reason }) => reason !== "not-applicable").length;
  return { counts, judged, applicable };
}
