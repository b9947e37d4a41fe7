import { expect, test } from "vitest";
import { spearmanTrend } from "../../../../src/domain/water/trend";

test("fewer than five values are too few to tell", () => {
  expect(spearmanTrend([4, 3, 2, 1])).toMatchObject({ n: 4, rs: null, p: null, result: "too-few" });
});

test("values that never move have no correlation and no trend, which is not too few", () => {
  expect(spearmanTrend([2, 2, 2, 2, 2])).toEqual({
    n: 5,
    rs: null,
    critical: 0.9,
    p: null,
    result: "no-trend",
  });
});

test("p of ties counts the orders of the same ranks", () => {
  // Ranks 1, 2.5, 2.5, 4, 5 in order of time: two of the 120 orders rise as strongly.
  expect(spearmanTrend([1, 2, 2, 3, 4]).p).toBeCloseTo(2 / 120, 12);
  expect(spearmanTrend([1, 1, 1, 1, 2]).p).toBeCloseTo(24 / 120, 12);
});

test("five in a row fall: rs −1, one order of 120", () => {
  const found = spearmanTrend([5, 4, 3, 2, 1]);
  expect(found).toMatchObject({ n: 5, rs: -1, critical: 0.9, result: "falling" });
  expect(found.p).toBeCloseTo(1 / 120, 12);
});

test("exactly at Wp is not significant", () => {
  const found = spearmanTrend([1, 2, 3, 5, 4]);
  expect(found.rs).toBeCloseTo(0.9, 12);
  expect(found.result).toBe("no-trend");
});

test("six that rise but for one pair are significant", () => {
  const found = spearmanTrend([1, 2, 3, 4, 6, 5]);
  expect(found.rs).toBeCloseTo(1 - 12 / 210, 12);
  expect(found).toMatchObject({ critical: 0.829, result: "rising" });
  expect(found.p).toBeCloseTo(6 / 720, 12);
});

test("ties have average ranks", () => {
  expect(spearmanTrend([1, 2, 2, 3, 4]).rs).toBeCloseTo(0.9746794344808963, 12);
});

test("between two listed lengths the smaller one's Wp holds, beyond the last none", () => {
  const rising = (count: number) => Array.from({ length: count }, (_, place) => place);
  expect(spearmanTrend(rising(11)).critical).toBe(0.564);
  expect(spearmanTrend(rising(30)).critical).toBe(0.306);
  expect(spearmanTrend(rising(31))).toMatchObject({ critical: null, result: "rising", p: 0 });
});

test("nine values and more have their p from Student's t", () => {
  const found = spearmanTrend([2, 1, 4, 3, 6, 5, 8, 7, 10, 9]);
  expect(found.rs).toBeCloseTo(0.9393939393939394, 12);
  expect(found.p).toBeCloseTo(0.000027, 6);
});

test("forty values without a direction are no trend", () => {
  const zigzag = Array.from({ length: 40 }, (_, place) => (place % 2 === 0 ? 1 : 2));
  const found = spearmanTrend(zigzag);
  expect(found.result).toBe("no-trend");
  expect(found.p).toBeGreaterThan(0.3);
});

/** Student's t by its closed form for an even number of degrees of freedom. */
function tailOf(rs: number, n: number): number {
  const freedom = n - 2;
  const angle = Math.atan((Math.abs(rs) * Math.sqrt(freedom / (1 - rs * rs))) / Math.sqrt(freedom));
  let [term, sum] = [1, 1];
  for (let at = 2; at < freedom; at += 2) {
    term *= ((at - 1) / at) * Math.cos(angle) ** 2;
    sum += term;
  }
  return (1 - Math.sin(angle) * sum) / 2;
}

test.each([
  [[3, 1, 2, 6, 4, 5, 10, 7, 9, 8], "rising"],
  [[5, 6, 1, 9, 2, 10, 3, 7, 4, 8], "no-trend"],
  [[8, 4, 7, 3, 10, 2, 9, 1, 6, 5], "no-trend"],
  [[12, 9, 11, 10, 5, 8, 6, 7, 2, 4, 1, 3], "falling"],
] as const)(
  "%j: p is the tail of the t-distribution, in the middle as at the end",
  (values, result) => {
    const found = spearmanTrend(values);
    expect(found.result).toBe(result);
    expect(found.p).toBeCloseTo(tailOf(found.rs ?? 0, values.length), 9);
    expect(found.p).toBeGreaterThan(0);
  },
);

test.each([
  [[2, 1, 4, 3, 5, 6], 6],
  [[3, 1, 2, 5, 4, 7, 6], 7],
  [[3, 1, 2, 5, 4, 7, 6, 8], 8],
] as const)("%j: p is counted over every order, each once", (values, n) => {
  const { p, rs } = spearmanTrend(values);
  const orders = permutations(Array.from({ length: n }, (_, at) => at + 1));
  const asStrong = orders.filter((order) => correlationOf(order) >= (rs ?? 0) - 1e-12).length;
  expect(p).toBeCloseTo(asStrong / orders.length, 12);
});

function permutations(list: readonly number[]): readonly (readonly number[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) =>
    permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}

function correlationOf(order: readonly number[]): number {
  const n = order.length;
  const squares = order.reduce((sum, rank, place) => sum + (rank - place - 1) ** 2, 0);
  return 1 - (6 * squares) / (n ** 3 - n);
}
