import { difference } from "../decimal";
import { isJudged, type VerdictReason, type VerdictState, verdictStates } from "../gaps/verdict";
import { type Basis, isOfSameVersion, type Versioned } from "../observation";

/** How a figure moved, best first. What cannot be compared is none of the others, never "the same". */
export const changeKinds = [
  "much-better",
  "better",
  "same",
  "worse",
  "much-worse",
  "not-comparable",
] as const;

export type ChangeKind = (typeof changeKinds)[number];

export type WhyNotComparable =
  | "not-applicable"
  | "no-figure-before"
  | "no-figure-after"
  | "mixed-basis"
  | "implausible"
  | "other-version"
  | "no-direction";

/** From this share of the target on a change is a clear one: our choice, as wide as `at-risk`. */
export const CLEAR_CHANGE = 0.05;

export interface PeriodChange {
  readonly kind: ChangeKind;
  /** In the indicator's unit, > 0 better; null where words are compared or nothing can be. */
  readonly size: number | null;
  /** The size as a share of the target, or of the earlier figure where there is no target. */
  readonly share: number | null;
  readonly why: WhyNotComparable | null;
}

/** A verdict as far as two periods of it are compared. */
export interface ComparedVerdict extends Versioned {
  readonly state: VerdictState;
  readonly reason: VerdictReason | null;
  readonly value: number | null;
  readonly basis: Basis | null;
  readonly target: { readonly value: number | null } | null;
}

export interface ChangeScale {
  /** Which way the figure gets better; null where the rule compares words. */
  readonly direction: "higher" | "lower" | null;
  /** Places the figure is reported with: less than half of the last one is no change. */
  readonly decimals: number;
}

/**
 * How one unit's figure moved between two periods. Figures of an older period (stale) are none of theirs,
 * a made-up figure is not held against a published one, one that cannot be right against none, and only
 * figures of one version against each other. Words are compared by their states.
 */
export function periodChange(
  before: ComparedVerdict | null,
  after: ComparedVerdict | null,
  scale: ChangeScale,
): PeriodChange {
  if ([before, after].some((each) => each?.reason === "not-applicable"))
    return notComparable("not-applicable");
  if ([before, after].some((each) => each?.reason === "implausible"))
    return notComparable("implausible");
  if (!hasFigure(before)) return notComparable("no-figure-before");
  if (!hasFigure(after)) return notComparable("no-figure-after");
  if (isMixed(before, after)) return notComparable("mixed-basis");
  if (!isOfSameVersion(before, after)) return notComparable("other-version");
  const [then, now] = [before.value, after.value];
  if (then === null || now === null || scale.direction === null)
    return changeOfStates(before, after);
  return changeOfFigures(then, now, after.target?.value ?? null, scale);
}

function changeOfFigures(
  then: number,
  now: number,
  target: number | null,
  { direction, decimals }: ChangeScale,
): PeriodChange {
  const moved = difference(now, then);
  if (Math.abs(moved) < 0.5 * 10 ** -decimals) return plain("same", 0, 0);
  const size = direction === "higher" ? moved : -moved;
  const against = Math.abs(target ?? 0) || Math.abs(then);
  const share = against > 0 ? size / against : null;
  return plain(kindOf(size, Math.abs(share ?? 0) >= CLEAR_CHANGE), size, share);
}

function kindOf(size: number, isClear: boolean): ChangeKind {
  if (size > 0) return isClear ? "much-better" : "better";
  return isClear ? "much-worse" : "worse";
}

function plain(kind: ChangeKind, size: number | null, share: number | null): PeriodChange {
  return { kind, size, share, why: null };
}

function notComparable(why: WhyNotComparable): PeriodChange {
  return { kind: "not-comparable", size: null, share: null, why };
}

/** Of two figures one is made up and the other is not. */
function isMixed(
  before: { readonly basis: Basis | null },
  after: { readonly basis: Basis | null },
): boolean {
  return (before.basis === "demo") !== (after.basis === "demo");
}

function hasFigure(verdict: ComparedVerdict | null): verdict is ComparedVerdict {
  if (!verdict || verdict.state === "stale" || verdict.state === "no-data") return false;
  return verdict.value !== null || isJudged(verdict);
}

function changeOfStates(before: ComparedVerdict, after: ComparedVerdict): PeriodChange {
  if (!isJudged(before) || !isJudged(after)) return notComparable("no-direction");
  const steps = verdictStates.indexOf(after.state) - verdictStates.indexOf(before.state);
  if (steps === 0) return plain("same", null, null);
  return plain(kindOf(steps, Math.abs(steps) > 1), null, null);
}

/** How a section's class moved, in class steps; two steps or more are a clear change. */
export function classChange(
  before: { readonly rank: number | null; readonly basis: Basis | null } | null,
  after: { readonly rank: number | null; readonly basis: Basis | null } | null,
): PeriodChange {
  if (!before || before.rank === null) return notComparable("no-figure-before");
  if (!after || after.rank === null) return notComparable("no-figure-after");
  if (isMixed(before, after)) return notComparable("mixed-basis");
  const size = before.rank - after.rank;
  if (size === 0) return plain("same", 0, null);
  return plain(kindOf(size, Math.abs(size) > 1), size, null);
}
