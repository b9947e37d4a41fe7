import { describe, expect, test } from "vitest";
import type { ItemLimits } from "../../../../src/domain/water/limits";
import {
  bandsOf,
  heightOf,
  limitsShown,
  scaleOf,
  ticksOf,
} from "../../../../src/panels/section-page/class-bands";
import { limitWords } from "../../../../src/panels/section-page/limit-words";
import { makeLimits } from "./make-limits";

const ranksOf = (line: ItemLimits, values: readonly number[], target = 0) =>
  bandsOf(line, scaleOf(line, values, target)).map(({ rank }) => rank);

describe("bands", () => {
  const phosphorus = makeLimits({ limits: [0.02, 0.1, 0.2, 0.3, 0.4] });
  const oxygen = makeLimits({ direction: "at-least", limits: [7.5, 6, 5, 3, 2] });
  const acidity = makeLimits({ direction: "range", limits: [6, 9] });

  test("a low concentration still shows the limit of class Ⅲ", () => {
    expect(ranksOf(phosphorus, [0.01])).toEqual([1, 2, 3, 4]);
  });

  test("a target of class Ⅴ is inside the chart although no value comes near it", () => {
    expect(ranksOf(phosphorus, [0.05], 0.4)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("for dissolved oxygen the bands run the other way and reach down to nothing", () => {
    const scale = scaleOf(oxygen, [8.2], 0);
    const bands = bandsOf(oxygen, scale);
    expect(bands.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(bands[0]).toEqual({ rank: 1, from: 7.5, to: scale.high });
    expect(bands.at(-1)).toEqual({ rank: 6, from: 0, to: 2 });
  });

  test("pH is worse than V on both sides, and a value of 9.8 has room", () => {
    const scale = scaleOf(acidity, [9.8], 0);
    expect(scale.high).toBeGreaterThan(9.8);
    expect(bandsOf(acidity, scale)).toEqual([
      { rank: 6, from: 5.5, to: 6 },
      { rank: 1, from: 6, to: 9 },
      { rank: 6, from: 9, to: scale.high },
    ]);
  });

  test("classes with the same limit share one band, that of the better class", () => {
    const cod = makeLimits({ limits: [15, 15, 20, 30, 40] });
    expect(ranksOf(cod, [45])).toEqual([1, 3, 4, 5, 6]);
    expect(limitsShown(cod, scaleOf(cod, [45], 0))).toEqual([15, 20, 30, 40]);
  });

  test("bands lie on each other without a gap", () => {
    const bands = bandsOf(phosphorus, scaleOf(phosphorus, [0.9], 0));
    bands.slice(1).forEach(({ from }, place) => {
      expect(from).toBe(bands[place]?.to);
    });
  });
});

describe("scale", () => {
  const coliforms = makeLimits({ limits: [200, 2000, 10000, 20000, 40000] });

  test("values a hundredfold apart stay on a plain scale, beyond that they go on a log scale", () => {
    expect(scaleOf(coliforms, [100, 10000], 0).isLog).toBe(false);
    expect(scaleOf(coliforms, [99, 10000], 0).isLog).toBe(true);
    expect(scaleOf(coliforms, [0, 10000], 0).isLog).toBe(false);
  });

  test("no value at all gives a scale that can be drawn", () => {
    const scale = scaleOf(coliforms, [], 0);
    expect(scale).toEqual({ low: 0, high: 11200.000000000002, isLog: false });
    expect(heightOf(scale, 0)).toBe(0);
  });

  test("on a log scale each tenfold is as high as the next, and zero stands at the foot", () => {
    const scale = { low: 10, high: 1000, isLog: true };
    expect(heightOf(scale, 100)).toBeCloseTo(0.5, 12);
    expect(heightOf(scale, 0)).toBe(0);
    expect(ticksOf(scale)).toEqual([10, 100, 1000]);
  });

  test("ticks are round figures inside the scale", () => {
    expect(ticksOf({ low: 0, high: 0.39, isLog: false })).toEqual([0, 0.1, 0.2, 0.3]);
    expect(ticksOf({ low: 5.5, high: 9.5, isLog: false })).toEqual([6, 7, 8, 9]);
  });
});

describe("limits in words", () => {
  test.each([
    ["at-most", [0.02, 0.1, 0.2, 0.3, 0.4], "≤0.2"],
    ["at-least", [7.5, 6, 5, 3, 2], "≥5"],
    ["range", [6, 9], "6–9"],
    ["at-most", [200, 2000, 10000, 20000, 40000], "≤10,000"],
    ["at-most", [0.00005, 0.00005, 0.0001, 0.001, 0.001], "≤0.0001"],
  ] as const)("%s %j of class Ⅲ is %s", (direction, limits, words) => {
    expect(limitWords(makeLimits({ direction, limits }), 3, "en")).toBe(words);
  });
});
