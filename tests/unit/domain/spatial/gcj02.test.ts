import { expect, test } from "vitest";
import { gcj02ToWgs84, wgs84ToGcj02 } from "../../../../src/domain/spatial/gcj02";

const METRES_PER_DEGREE = 111_195;
const CORNERS = [
  [111.2, 29.3],
  [111.2, 30.7],
  [112.24, 30.33],
  [114.1, 29.3],
  [114.1, 30.7],
] as const;

function metresBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) {
  const scale = Math.cos((y1 * Math.PI) / 180);
  return Math.hypot((x2 - x1) * scale, y2 - y1) * METRES_PER_DEGREE;
}

test("there and back again returns within a millimetre", () => {
  for (const corner of CORNERS)
    expect(metresBetween(corner, gcj02ToWgs84(wgs84ToGcj02(corner)))).toBeLessThan(0.001);
});

test("around 荆州 the shift is 300 to 700 m, so a datum mixed up would show", () => {
  for (const corner of CORNERS) {
    const shift = metresBetween(corner, wgs84ToGcj02(corner));
    expect(shift).toBeGreaterThan(300);
    expect(shift).toBeLessThan(700);
  }
});

test("the public formula moves 天安门 to the published GCJ-02 position", () => {
  // The figures other public implementations of the formula answer for this point (memory).
  const [longitude, latitude] = wgs84ToGcj02([116.4074, 39.9042]);
  expect(longitude).toBeCloseTo(116.413642, 4);
  expect(latitude).toBeCloseTo(39.905603, 4);
});
