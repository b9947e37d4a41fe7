import { expect, test } from "vitest";
import {
  flatKm,
  partOfLine,
  placeOnLine,
  pointsOfLine,
  sampled,
} from "../../../src/geometry/along-line";
import type { Position } from "../../../src/geometry/position";

const DEGREE = 111.2;
const line: readonly Position[] = [
  [0, 0],
  [0, 1],
  [0, 1],
  [1, 1],
];
const secondLeg = flatKm([0, 1], [1, 1]);

test("parts of a line follow each other as they are given; an area has no points of a line", () => {
  const parts = [
    [
      [1, 2],
      [3, 4],
    ],
    [
      [3, 4],
      [5, 6],
    ],
  ];
  expect(pointsOfLine({ type: "MultiLineString", coordinates: parts })).toEqual(parts.flat());
  expect(pointsOfLine({ type: "LineString", coordinates: [[1, 2, 9]] })).toEqual([[1, 2]]);
  expect(pointsOfLine({ type: "Polygon", coordinates: parts })).toEqual([]);
});

test("a degree of longitude is shorter away from the equator", () => {
  expect(flatKm([0, 0], [0, 1])).toBeCloseTo(DEGREE, 5);
  expect(flatKm([0, 60], [1, 60])).toBeCloseTo(DEGREE / 2, 5);
});

test("a point beside the line lies at the foot of its perpendicular, one beyond it at the end", () => {
  const beside = placeOnLine(line, [0.1, 0.5]);
  expect(beside?.km).toBeCloseTo(DEGREE / 2, 3);
  expect(beside?.at[0]).toBe(0);
  expect(beside?.offKm).toBeCloseTo(0.1 * DEGREE, 1);
  expect(placeOnLine(line, [2, 1])?.km).toBeCloseTo(DEGREE + secondLeg, 3);
  expect(placeOnLine(line, [-1, -1])?.km).toBe(0);
});

test("nothing lies on a line without length", () => {
  expect(placeOnLine([], [0, 0])).toBeNull();
  expect(placeOnLine([[1, 1]], [0, 0])).toBeNull();
});

test("a part keeps the corners between its two ends", () => {
  const part = partOfLine(line, DEGREE / 2, DEGREE + secondLeg / 2);
  expect(part.at(0)?.[1]).toBeCloseTo(0.5, 5);
  expect(part.some(([x, y]) => x === 0 && Math.abs(y - 1) < 1e-9)).toBe(true);
  expect(part.at(-1)?.[0]).toBeCloseTo(0.5, 5);
  expect(partOfLine(line, 1e4, 2e4)).toEqual([]);
});

test("samples lie a step apart from the beginning on", () => {
  const points = sampled(line, DEGREE / 2);
  const length = DEGREE + secondLeg;
  expect(points).toHaveLength(Math.floor(length / (DEGREE / 2)) + 1);
  expect(points[0]).toEqual([0, 0]);
  expect(points[1]?.[1]).toBeCloseTo(0.5, 9);
});
