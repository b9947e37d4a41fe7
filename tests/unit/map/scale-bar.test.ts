import { expect, test } from "vitest";
import { distanceText, metresPerPixel, scaleBarOf } from "../../../src/map/scale-bar";

test.each([
  [100, 110, 10_000, 100],
  [61, 110, 5000, 82],
  [3, 110, 200, 67],
  [0.5, 110, 50, 100],
])("at %d m a pixel, %d pixels hold a bar of %d m", (scale, room, metres, width) => {
  const bar = scaleBarOf(scale, room);
  expect(bar.metres).toBe(metres);
  expect(Math.round(bar.widthPx)).toBe(width);
});

test("a pixel covers less ground the farther north", () => {
  expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.5, 1);
  expect(metresPerPixel(60, 1)).toBeCloseTo(78_271.5 / 4, 1);
});

test("metres below a kilometre, kilometres above", () => {
  expect([500, 1000, 20_000].map(distanceText)).toEqual(["500 m", "1 km", "20 km"]);
});
