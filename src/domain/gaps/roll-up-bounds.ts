import type { Indicator } from "../programme/programme";
import { plausibleRange } from "../programme/rules/plausible";
import { type RollUpMethod, type RollUpPart, rollUp } from "./roll-up";

/** A figure now and the one before, as the missing parts could make them. */
export interface Bound {
  readonly now: number;
  readonly before: number | null;
}

interface RolledTwice {
  readonly now: readonly RollUpPart[];
  readonly before: readonly RollUpPart[];
  readonly hasBefore: boolean;
  readonly method: RollUpMethod;
  readonly better: "higher" | "lower";
}

/**
 * The two figures furthest apart that a whole could have: its missing parts at one end of the
 * plausible range now and at the other before. A part of unknown weight may weigh anything, so the
 * figure may be drawn all the way to its own. Within the plausible range of the whole.
 */
export function boundsOf(indicator: Indicator, parts: RolledTwice): readonly Bound[] {
  const [low, high] = parts.method === "share-met" ? [0, 100] : plausibleRange(indicator);
  const end = (list: readonly RollUpPart[], filling: number, furthest: typeof Math.min) => {
    const filled = list.map((part) => fill(part, filling, parts.method));
    if (filled.some(({ value }) => value === filling && !Number.isFinite(value))) return filling;
    const { value, unweighted } = rollUp(filled, parts.method, 0, parts.better);
    const drawn = filled.filter(({ unit }) => unweighted.includes(unit));
    const figure = furthest(value ?? filling, ...drawn.map((part) => part.value ?? filling));
    return Math.min(Math.max(figure, low), high);
  };
  const before = (filling: number, furthest: typeof Math.min) =>
    parts.hasBefore ? end(parts.before, filling, furthest) : null;
  return [
    { now: end(parts.now, low, Math.min), before: before(high, Math.max) },
    { now: end(parts.now, high, Math.max), before: before(low, Math.min) },
  ];
}

function fill(part: RollUpPart, filling: number, method: RollUpMethod): RollUpPart {
  if (method === "share-met") return part.isMet === null ? { ...part, isMet: filling > 0 } : part;
  return part.value === null ? { ...part, value: filling } : part;
}
