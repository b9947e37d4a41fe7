import { expect, test } from "vitest";
import { wgs84ToGcj02 } from "../../../../src/domain/spatial/gcj02";
import { findGcj02Shift, type KnownFrame } from "../../../../src/domain/tables/find-gcj02-shift";
import { ColumnBuilder } from "../../../../src/formats/column-builder";
import { makeTable } from "../../../helpers/make-table";

const points = [
  [112.03, 30.28],
  [112.62, 29.7],
  [113.2, 29.5],
] as const;
const codes = ["a", "b", "c"];
const pointFrames = points.map(
  ([x, y], at): KnownFrame => ({
    code: codes[at] ?? "",
    box: [x, y, x, y],
  }),
);

type Place = readonly [number, number];

function tableOf(geometries: readonly object[]) {
  const shapes = new ColumnBuilder("geometry");
  for (const geometry of geometries) shapes.add(JSON.stringify(geometry));
  const rows = geometries.map(() => ["x"]);
  return { ...makeTable(["名称"], rows), shapes: shapes.build() };
}

const pointsAt = (places: readonly Place[]) =>
  tableOf(places.map((coordinates) => ({ type: "Point", coordinates })));
const byRow = (row: number) => codes[row] ?? null;

test("points moved by the formula are told, with how far they lie off", () => {
  const shift = findGcj02Shift(pointsAt(points.map(wgs84ToGcj02)), byRow, pointFrames);
  expect(shift?.places).toBe(3);
  expect(shift?.metres).toBeGreaterThan(300);
  expect(shift?.metres).toBeLessThan(700);
});

test.each<[string, (place: Place) => Place]>([
  ["right", (place) => place],
  ["as far off in another direction", ([x, y]) => [x - 0.005, y + 0.003]],
  ["kilometres off", ([x, y]) => [x + 0.05, y]],
])("points that are %s are not suspected", (_, move) => {
  expect(findGcj02Shift(pointsAt(points.map(move)), byRow, pointFrames)).toBeNull();
});

test("two points may be off by chance, and places that are not known tell nothing", () => {
  const shifted = pointsAt(points.map(wgs84ToGcj02));
  expect(findGcj02Shift(shifted, (row) => (row < 2 ? byRow(row) : null), pointFrames)).toBeNull();
  expect(findGcj02Shift(shifted, () => null, pointFrames)).toBeNull();
  expect(findGcj02Shift(makeTable(["a"], [["x"]]), byRow, pointFrames)).toBeNull();
});

const ring: readonly Place[] = [
  [112, 30],
  [112.4, 30.1],
  [112.3, 30.5],
  [112, 30],
];
const areaFrame: KnownFrame = { code: "a", box: [112, 30, 112.4, 30.5] };
const areaOf = (places: readonly Place[]) => tableOf([{ type: "Polygon", coordinates: [places] }]);

test("one border suffices, but not to be held against a point", () => {
  const shifted = areaOf(ring.map(wgs84ToGcj02));
  expect(findGcj02Shift(shifted, byRow, [areaFrame])?.places).toBe(1);
  expect(findGcj02Shift(areaOf(ring), byRow, [areaFrame])).toBeNull();
  expect(findGcj02Shift(shifted, byRow, pointFrames)).toBeNull();
});
