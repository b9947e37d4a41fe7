import { expect, test } from "vitest";
import { difference, isAtMost } from "../../../src/domain/decimal";
import { isNearLimit } from "../../../src/domain/near-limit";

test.each([
  [80, 79.9, 0.1],
  [0.1 + 0.2, 0.3, 0],
  [0.00006, 0.00005, 0.00001],
  [3179.671, 3179.67, 0.001],
  [0.215, 0.2, 0.015],
  [5, 5, 0],
  [0, 0, 0],
  [-2, 3, -5],
] as const)("%d − %d is %d", (a, b, expected) => {
  expect(difference(a, b)).toBe(expected);
  expect(difference(b, a)).toBe(expected === 0 ? 0 : -expected);
});

test("what differs only by dust is at most the other, what truly exceeds it is not", () => {
  expect(isAtMost(0.1 + 0.2, 0.3)).toBe(true);
  expect(isAtMost(0.300001, 0.3)).toBe(false);
  expect(isAtMost(0.00005001, 0.00005)).toBe(false);
  expect(isAtMost(0, 0)).toBe(true);
});

test("what is no number is neither at most anything nor zero", () => {
  expect(isAtMost(Number.NaN, 1)).toBe(false);
  expect(difference(Number.NaN, 1)).toBeNaN();
});

test("a limit is near inside 5 percent of it, and never when it is zero", () => {
  expect(isNearLimit(0, 18)).toBe(true);
  expect(isNearLimit(0.89, 18)).toBe(true);
  expect(isNearLimit(18.9 - 18, 18)).toBe(false);
  expect(isNearLimit(0, 0)).toBe(false);
});
