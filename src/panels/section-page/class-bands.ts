import type { ItemLimits } from "../../domain/water/limits";
import type { ClassRank } from "../../domain/water/section";

/** A stretch of concentrations that is one class; `to` may lie beyond the chart. */
export interface Band {
  readonly rank: ClassRank;
  readonly from: number;
  readonly to: number;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
}

const HEADROOM = 1.12;

/** The lowest and highest concentration drawn: all values, the target's limit and that of class Ⅲ. */
export function scaleOf(limits: ItemLimits, values: readonly number[], target: number): Scale {
  if (limits.direction === "range") {
    const [low = 6, high = 9] = limits.limits;
    return { low: Math.min(low, ...values) - 0.5, high: Math.max(high, ...values) + 0.5 };
  }
  const third = limits.limits[2] ?? 0;
  return { low: 0, high: Math.max(third, target, ...values) * HEADROOM || 1 };
}

/** The classes as bands from low to high; a class without a stretch of its own has none. */
export function bandsOf({ direction, limits }: ItemLimits, { low, high }: Scale): readonly Band[] {
  if (direction === "range") {
    const [from = low, to = high] = limits;
    return clipped(
      [
        { rank: 6, from: low, to: from },
        { rank: 1, from, to },
        { rank: 6, from: to, to: high },
      ],
      { low, high },
    );
  }
  const isAtMost = direction === "at-most";
  const edges = isAtMost ? [low, ...limits, high] : [high, ...limits, low];
  const bands = edges.slice(1).map((edge, place): Band => {
    const other = edges[place] ?? edge;
    const rank = (place + 1) as ClassRank;
    return isAtMost ? { rank, from: other, to: edge } : { rank, from: edge, to: other };
  });
  return clipped(bands, { low, high });
}

function clipped(bands: readonly Band[], { low, high }: Scale): readonly Band[] {
  return bands
    .map(({ rank, from, to }) => ({ rank, from: Math.max(from, low), to: Math.min(to, high) }))
    .filter(({ from, to }) => to > from);
}

/** Round figures for the axis, about five. */
export function ticksOf({ low, high }: Scale): readonly number[] {
  const raw = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(6)));
}
