import { restsOnDemo } from "../gaps/rank";
import { isJudged, type Verdict, type VerdictState } from "../gaps/verdict";
import { isOfSameVersion, type RowAddress, type Versioned, versionOf } from "../observation";

/** What a batch of rows made of one verdict; how a gap moved is told only where it stays not met. */
export const batchChangeKinds = [
  "newly-failing",
  "late",
  "recovered",
  "worsened",
  "improved",
  "newly-judged",
  "no-longer-judged",
] as const;

export type BatchChangeKind = (typeof batchChangeKinds)[number];

/** A verdict as far as two of them are compared; `matter` is an indicator, or "" for a section's water. */
export interface Judged extends Versioned {
  readonly place: string;
  readonly matter: string;
  readonly state: VerdictState;
  /** How far short, > 0; null where it is unknown. For a section the class steps to its target. */
  readonly gap: number | null;
  /** The figure itself; for a section its class 1…6. */
  readonly figure?: number | null;
  /** Words that were reported in place of a figure. */
  readonly words?: string | null;
  /** The goal's day has not come: what then misses it is late, not newly failing. */
  readonly isNotDue?: boolean;
  /** Anything made up (演示) went into it. */
  readonly isDemo?: boolean;
  /** The rows it rests on. */
  readonly rows?: readonly RowAddress[];
}

export interface BatchChange {
  readonly kind: BatchChangeKind;
  readonly place: string;
  readonly matter: string;
  readonly before: VerdictState;
  readonly after: VerdictState;
  /** The two verdicts with their figures and rows. */
  readonly then: Judged;
  readonly now: Judged;
}

/** A figure that stood before and was given otherwise by the batch: history was revised. */
export interface Revision {
  readonly place: string;
  readonly matter: string;
  readonly period: string;
  readonly before: string;
  readonly after: string;
  readonly rowBefore: RowAddress;
  readonly rowAfter: RowAddress;
}

export function judgedOf(verdict: Verdict): Judged {
  const { unit, indicator, state, gap, value, text, reason, trace } = verdict;
  return {
    place: unit,
    matter: indicator,
    state,
    gap,
    figure: value,
    words: text,
    isNotDue: reason === "not-due",
    isDemo: restsOnDemo(verdict),
    rows: trace.rows.map(({ row }) => row),
    ...versionOf(verdict),
  };
}

/** What became different, worst first, in the order of the kinds. */
export function batchChanges(
  before: readonly Judged[],
  after: readonly Judged[],
): readonly BatchChange[] {
  const earlier = new Map(before.map((each) => [keyOf(each), each]));
  const changes = after.flatMap((now): readonly BatchChange[] => {
    const then = earlier.get(keyOf(now));
    const kind = then && changeKind(then, now);
    if (!kind) return [];
    const { place, matter } = now;
    return [{ kind, place, matter, before: then.state, after: now.state, then, now }];
  });
  const order = (change: BatchChange) => batchChangeKinds.indexOf(change.kind);
  return changes.toSorted((one, other) => order(one) - order(other));
}

function keyOf({ place, matter }: Judged): string {
  return `${place} ${matter}`;
}

/** What became of one verdict; null where nothing that is told did. */
export function changeKind(then: Judged, now: Judged): BatchChangeKind | null {
  const [was, is] = [isJudged(then), isJudged(now)];
  if (then.isNotDue && now.state === "not-met") return "late";
  if (then.state !== "not-met" && now.state === "not-met") return "newly-failing";
  if (then.state === "not-met" && is && now.state !== "not-met") return "recovered";
  if (was !== is) return is ? "newly-judged" : "no-longer-judged";
  return now.state === "not-met" ? gapChange(then, now) : null;
}

/** How a gap moved; of figures of two versions nothing can be said. */
function gapChange(then: Judged, now: Judged): "worsened" | "improved" | null {
  if (then.gap === null || now.gap === null || !isOfSameVersion(then, now)) return null;
  if (then.gap === now.gap) return null;
  return now.gap > then.gap ? "worsened" : "improved";
}
