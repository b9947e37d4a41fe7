import type { ItemLimits } from "../../domain/water/limits";
import type { ClassRank } from "../../domain/water/section";

/** A stretch of concentrations that is one class, cut to what the chart shows. */
export interface Band {
  readonly rank: ClassRank;
  readonly from: number;
  readonly to: number;
}

export interface Scale {
  readonly low: number;
  readonly high: number;
  /** Only where the values differ more than a hundredfold: a log scale hides how far over is. */
  readonly isLog: boolean;
}

const HEADROOM = 1.12;
const LOG_FROM = 100;

/** The lowest and highest concentration drawn: all values, the target's limit and that of class Ⅲ. */
export function scaleOf(limits: ItemLimits, values: readonly number[], target: number): Scale {
  if (limits.direction === "range") {
    const [low = 6, high = 9] = limits.limits;
    const ends = [Math.min(low, ...values) - 0.5, Math.max(high, ...values) + 0.5] as const;
    return { low: ends[0], high: ends[1], isLog: false };
  }
  const third = limits.limits[2] ?? 0;
  const high = Math.max(third, target, ...values) * HEADROOM || 1;
  const least = Math.min(...values.filter((value) => value > 0));
  const isLog = Math.max(...values) / least > LOG_FROM;
  return { low: isLog ? least * 0.8 : 0, high, isLog };
}

/** Where a value stands between the foot (0) and the top (1) of the chart. */
export function heightOf({ low, high, isLog }: Scale, value: number): number {
  const share = isLog
    ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
    : (value - low) / (high - low);
  return Math.min(Math.max(share, 0), 1);
}

/** The classes as bands from low to high; a class without a stretch of its own has none. */
export function bandsOf({ direction, limits }: ItemLimits, scale: Scale): readonly Band[] {
  const { low, high } = scale;
  if (direction === "range") {
    const [from = low, to = high] = limits;
    const sound: Band = { rank: 1, from, to };
    return clipped(
      [{ rank: 6, from: low, to: from }, sound, { rank: 6, from: to, to: high }],
      scale,
    );
  }
  const isAtMost = direction === "at-most";
  const edges = isAtMost ? [low, ...limits, high] : [high, ...limits, low];
  const bands = edges.slice(1).map((edge, place): Band => {
    const other = edges[place] ?? edge;
    const rank = (place + 1) as ClassRank;
    return isAtMost ? { rank, from: other, to: edge } : { rank, from: edge, to: other };
  });
  return clipped(bands, scale);
}

function clipped(bands: readonly Band[], { low, high }: Scale): readonly Band[] {
  return bands
    .map(({ rank, from, to }) => ({ rank, from: Math.max(from, low), to: Math.min(to, high) }))
    .filter(({ from, to }) => to > from);
}

/** Limits that lie inside the chart, each figure once. */
export function limitsShown({ limits }: ItemLimits, { low, high }: Scale): readonly number[] {
  return [...new Set(limits)].filter((limit) => limit > low && limit < high);
}

/** Round figures for the axis, about five; on a log scale the powers of ten. */
export function ticksOf({ low, high, isLog }: Scale): readonly number[] {
  if (isLog) {
    const first = Math.ceil(Math.log10(low));
    const count = Math.floor(Math.log10(high)) - first + 1;
    return Array.from({ length: count }, (_, at) => Number((10 ** (first + at)).toPrecision(6)));
  }
  const raw = (high - low) / 5;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? raw;
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(6)));
}
