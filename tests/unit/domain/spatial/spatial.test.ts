import { expect, test } from "vitest";
import { areaChange, areaTolerance } from "../../../../src/domain/spatial/kept-area";
import { occupationOf } from "../../../../src/domain/spatial/occupation";
import { shorelineProtection } from "../../../../src/domain/spatial/shoreline-protection";
import { unionAreaKm2 } from "../../../../src/domain/spatial/union-area";

test.each([
  [0, 0.01],
  [50, 0.01],
  [100, 0.01],
  [1000, 0.1],
] as const)("of %d km² an area may seem to shrink by %d km²", (before, tolerance) => {
  expect(areaTolerance(before)).toBeCloseTo(tolerance, 12);
});

test.each([
  [50, 49.99, -0.01, false],
  [50, 49.989, -0.011, true],
  [1000, 999.9, -0.1, false],
  [1000, 999.89, -0.11, true],
  [50, 51, 1, false],
] as const)("%d → %d km² changes by %d, violation: %s", (before, now, change, isViolation) => {
  expect(areaChange(before, now)).toEqual({ change, isViolation });
});

test.each([
  [2, 0, "built-up", 0, "none"],
  [2, 0.0199, "built-up", 0.995, "sliver"],
  [2, 0.02, "built-up", 1, "suspected"],
  [2, 0.0399, "farmland", 1.995, "sliver"],
  [2, 0.04, "farmland", 2, "suspected"],
  [2, 0.0599, "other", 2.995, "sliver"],
  [2, 0.06, "other", 3, "suspected"],
  [2, 2, "other", 100, "suspected"],
] as const)("of %d ha, %d ha of %s: %d %%, %s", (...row) => {
  const [parcel, overlap, kind, ratio, status] = row;
  const found = occupationOf(parcel, overlap, kind);
  expect(found?.ratioPercent).toBeCloseTo(ratio, 9);
  expect(found?.status).toBe(status);
});

test.each([
  [0, 0],
  [-1, 0],
  [2, -0.1],
  [2, 2.1],
  [Number.NaN, 1],
])("no parcel of %d ha has %d ha in a protected area", (parcel, overlap) => {
  expect(occupationOf(parcel, overlap)).toBeNull();
});

test.each([
  [0.1, 0.2, 0, 0.3],
  [100, 30, 30, 100],
  [100, 30, 30.1, null],
  [100, 30, -1, null],
] as const)("%d and %d km² that share %d are %s together", (a, b, overlap, union) => {
  expect(unionAreaKm2(a, b, overlap)).toBe(union);
});

test.each([
  [120, 60, 240, 75],
  [0, 0, 240, 0],
  [140, 100, 240, 100],
  [141, 100, 240, null],
  [-1, 100, 240, null],
  [100, -1, 240, null],
  [0, 0, 0, null],
] as const)(
  "%d and %d of %d km of shoreline: %s %%",
  (protectedKm, reservedKm, plannedKm, rate) => {
    expect(shorelineProtection({ protectedKm, reservedKm, plannedKm })).toBe(rate);
  },
);
