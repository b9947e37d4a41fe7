import { expect, test } from "vitest";
import { roundedNumber, roundGb8170 } from "../../../../src/domain/water/round-gb8170";

test.each([
  ["12.1498", 1, "12.1"],
  ["12.1498", 0, "12"],
  ["10.502", 0, "11"],
  ["0.050", 1, "0.0"],
  ["0.150", 1, "0.2"],
  ["0.25000001", 1, "0.3"],
  ["9.995", 2, "10.00"],
  ["99.95", 1, "100.0"],
  ["-0.35", 1, "-0.4"],
  ["-0.04", 1, "0.0"],
  ["7", 2, "7.00"],
  ["12345678901234567890.5", 0, "12345678901234567890"],
])("%s to %d places is %s", (text, places, rounded) => {
  expect(roundGb8170(text, places)).toBe(rounded);
});

test("text that is no plain decimal comes back as it is", () => {
  expect(roundGb8170("ND", 2)).toBe("ND");
});

test("a number is rounded by the decimal it stands for, not by its binary dust", () => {
  const mean = 0.075 * 3;
  expect(mean).not.toBe(0.225);
  expect(roundedNumber(mean, 2)).toBe(0.22);
  expect(roundedNumber(1.005, 2)).toBe(1);
  expect(roundedNumber(0.00000015, 7)).toBe(0.0000002);
});
