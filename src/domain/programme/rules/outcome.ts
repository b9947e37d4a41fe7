import type { Evidence } from "../../gaps/evidence";
import type { AppliedTarget, TracedRow, VerdictReason, VerdictState } from "../../gaps/verdict";
import { type Observation, versionOf } from "../../observation";
import type { ConditionalRule, Indicator, Rule } from "../programme";

/** What one kind of rule answers. `gap` is in the indicator's unit, > 0 short. */
export interface Outcome {
  readonly state: VerdictState;
  readonly reason: VerdictReason | null;
  readonly gap: number | null;
  readonly relativeGap: number | null;
  readonly target: AppliedTarget | null;
  /** The rule with its figures filled in, in signs only. */
  readonly filled: string;
  readonly rows: readonly TracedRow[];
}

/** A rule of one kind, with the figure it judges. */
export interface Case<Kind extends Rule["kind"]> {
  readonly rule: Extract<Rule, { kind: Kind }>;
  readonly conditional: ConditionalRule;
  readonly indicator: Indicator;
  readonly evidence: Evidence;
}

export type Judge<Kind extends Rule["kind"]> = (given: Case<Kind>) => Outcome;

export function tracedRow(observation: Observation): TracedRow {
  const { row, period, value, text, basis, source } = observation;
  return { row, period, value, text, basis, source, ...versionOf(observation) };
}

export function noVerdict(
  state: VerdictState,
  reason: VerdictReason,
  rest: Partial<Outcome> = {},
): Outcome {
  return {
    state,
    reason,
    gap: null,
    relativeGap: null,
    target: null,
    filled: "",
    rows: [],
    ...rest,
  };
}
