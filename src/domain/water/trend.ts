import type { Trend } from "./movement";

/** Fewer values tell no trend. */
const FEWEST = 5;

/** One-tailed significance. */
const ALPHA = 0.05;

/** Up to this many values p is counted over all orders; beyond, by the t-distribution. */
const MOST_COUNTED = 8;

/** Wp at 0.05, one-tailed, by N (from memory; N = 5…8 reckoned anew by permutation). */
const criticalValues: readonly (readonly [n: number, wp: number])[] = [
  [5, 0.9],
  [6, 0.829],
  [7, 0.714],
  [8, 0.643],
  [9, 0.6],
  [10, 0.564],
  [12, 0.506],
  [14, 0.456],
  [16, 0.425],
  [18, 0.399],
  [20, 0.377],
  [22, 0.359],
  [24, 0.343],
  [26, 0.329],
  [28, 0.317],
  [30, 0.306],
];

/**
 * Spearman's rank correlation of a series with time (环办〔2011〕22号): rs = 1 − 6Σd² / (N³ − N), with
 * average ranks for ties (then Pearson's formula over the ranks, which is the same without ties).
 * Significant where |rs| > Wp. Values stand in order of time; five at least.
 */
export function spearmanTrend(values: readonly number[]): Trend {
  const n = values.length;
  if (n < FEWEST) return { n, rs: null, critical: null, p: null, result: "too-few" };
  const critical = criticalValue(n);
  const ranks = ranksOf(values);
  const rs = correlation(ranks);
  if (rs === null) return { n, rs, critical, p: null, result: "no-trend" };
  const p = probability(rs, ranks);
  const isSignificant = critical === null ? p < ALPHA : Math.abs(rs) > critical;
  const direction = rs > 0 ? "rising" : "falling";
  return { n, rs, critical, p, result: isSignificant ? direction : "no-trend" };
}

/** Between two listed N the smaller one's, which is the stricter; none beyond 30. */
function criticalValue(n: number): number | null {
  const last = criticalValues.at(-1)?.[0] ?? 0;
  if (n > last) return null;
  return criticalValues.findLast(([listed]) => listed <= n)?.[1] ?? null;
}

function ranksOf(values: readonly number[]): readonly number[] {
  return values.map((value) => {
    const smaller = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return smaller + (equal + 1) / 2;
  });
}

/** Of ranks with 1…n; null when all ranks are equal: nothing moved. */
function correlation(ranks: readonly number[]): number | null {
  const n = ranks.length;
  const middle = (n + 1) / 2;
  let [together, spread, time] = [0, 0, 0];
  ranks.forEach((rank, place) => {
    together += (rank - middle) * (place + 1 - middle);
    spread += (rank - middle) ** 2;
    time += (place + 1 - middle) ** 2;
  });
  return spread === 0 ? null : together / Math.sqrt(spread * time);
}

/** One-tailed: how often chance alone gives as strong a trend in the same direction. */
function probability(rs: number, ranks: readonly number[]): number {
  if (ranks.length <= MOST_COUNTED) return countedProbability(Math.sign(rs), ranks);
  const freedom = ranks.length - 2;
  const rest = 1 - rs * rs;
  return rest <= 0 ? 0 : tailOfT(Math.abs(rs) * Math.sqrt(freedom / rest), freedom);
}

/** Of the orders of the same ranks only Σ rank · time differs, in halves: exact in binary. */
function countedProbability(sign: number, ranks: readonly number[]): number {
  const strength = (order: readonly number[]) =>
    sign * order.reduce((sum, rank, place) => sum + rank * place, 0);
  const observed = strength(ranks);
  let [asStrong, all] = [0, 0];
  forEachOrder([...ranks], ranks.length, (order) => {
    all++;
    if (strength(order) >= observed) asStrong++;
  });
  return asStrong / all;
}

/** Heap's algorithm: every order once, in place. */
function forEachOrder(list: number[], size: number, visit: (order: readonly number[]) => void) {
  if (size <= 1) return visit(list);
  for (let place = 0; place < size; place++) {
    forEachOrder(list, size - 1, visit);
    const other = size % 2 === 0 ? place : 0;
    const [a = 0, b = 0] = [list[other], list[size - 1]];
    list[other] = b;
    list[size - 1] = a;
  }
}

/** P(T > t) of Student's t, by Simpson's rule on the angle: t = √ν·tan θ. */
function tailOfT(t: number, freedom: number): number {
  const from = Math.atan(t / Math.sqrt(freedom));
  const density = (angle: number) => Math.cos(angle) ** (freedom - 1);
  const tail = simpson(density, from, Math.PI / 2);
  return tail / (2 * simpson(density, 0, Math.PI / 2));
}

const STEPS = 400;

function simpson(density: (x: number) => number, from: number, to: number): number {
  const step = (to - from) / STEPS;
  let sum = density(from) + density(to);
  for (let at = 1; at < STEPS; at++) sum += density(from + at * step) * (at % 2 === 0 ? 2 : 4);
  return (sum * step) / 3;
}
