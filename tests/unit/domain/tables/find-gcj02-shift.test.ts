import { expect, test } from "vitest";
import { wgs84ToGcj02 } from "../../../../src/domain/spatial/gcj02";
import {
  boxOf,
  findGcj02Shift,
  type KnownFrame,
} from "../../../../src/domain/tables/find-gcj02-shift";
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

test("rows with columns of coordinates are told like points; those without any tell nothing", () => {
  const moved = [...points.map(wgs84ToGcj02), [Number.NaN, Number.NaN]].flat();
  const table = { shapes: null, rowCount: 4, positions: Float64Array.from(moved) };
  const known = [...pointFrames, { code: "d", box: [113, 30, 113, 30] } as const];
  const codeOf = (row: number) => [...codes, "d"][row] ?? null;
  expect(findGcj02Shift(table, codeOf, known)?.places).toBe(3);
  const right = { ...table, positions: Float64Array.from(points.flat()), rowCount: 3 };
  expect(findGcj02Shift(right, codeOf, known)).toBeNull();
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

test("a border is not held against a known point in its middle", () => {
  const shifted = areaOf(ring.map(wgs84ToGcj02));
  const middle: KnownFrame = { code: "a", box: [112.2, 30.25, 112.2, 30.25] };
  expect(findGcj02Shift(shifted, byRow, [middle])).toBeNull();
});

test("a point beside a border is compared too, though two points alone would not do", () => {
  const shapes = [
    { type: "Polygon", coordinates: [ring.map(wgs84ToGcj02)] },
    { type: "Point", coordinates: wgs84ToGcj02(points[1]) },
  ];
  const [, second] = pointFrames;
  const known = second ? [areaFrame, second] : [];
  expect(findGcj02Shift(tableOf(shapes), byRow, known)?.places).toBe(2);
});

/** Metres along the great circle on a sphere of the Earth's mean radius (6 371 008.8 m). */
function metresBetween([x1, y1]: Place, [x2, y2]: Place): number {
  const [east, north] = [((x2 - x1) * Math.PI) / 180, ((y2 - y1) * Math.PI) / 180];
  const [from, to] = [(y1 * Math.PI) / 180, (y2 * Math.PI) / 180];
  const chord = Math.sin(north / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(east / 2) ** 2;
  return 2 * 6_371_008.8 * Math.asin(Math.sqrt(chord));
}

test("the middle one of the distances is told, in metres along the ground", () => {
  const byLength = points.map((place) => metresBetween(place, wgs84ToGcj02(place))).toSorted();
  const shift = findGcj02Shift(pointsAt(points.map(wgs84ToGcj02)), byRow, pointFrames);
  expect(Math.abs((shift?.metres ?? 0) - (byLength[1] ?? 0))).toBeLessThan(1);
});

test("one point far off does not hide the shift of the others", () => {
  const moved = points.map(wgs84ToGcj02).map(([x, y], at): Place => [x + (at === 1 ? 1 : 0), y]);
  const shift = findGcj02Shift(pointsAt(moved), byRow, pointFrames);
  expect(shift?.metres).toBeLessThan(700);
});

/** Moves a place by the formula, and by shares of that shift further along it and across it. */
const movedBy =
  (along: number, across: number) =>
  (place: Place): Place => {
    const [x, y] = wgs84ToGcj02(place);
    const [east, north] = [x - place[0], y - place[1]];
    const narrowing = Math.cos((place[1] * Math.PI) / 180);
    return [
      x + east * along - (north * across) / narrowing,
      y + north * along + east * across * narrowing,
    ];
  };
const framesOf = (places: readonly Place[]) =>
  places.map(([x, y], at): KnownFrame => ({ code: codes[at] ?? "", box: [x, y, x, y] }));
const around = ([x, y]: Place): readonly Place[] => [
  [x, y],
  [x + 0.01, y],
  [x, y + 0.01],
];

// The formula moves places by some 620 m around Jingzhou, 340 m at Lhasa, 20 m in the Qaidam basin.
const lhasa = around([91.1, 29.6]);
const qaidam = around([96.6, 37.1]);

test.each<
  [string, readonly Place[], more: readonly [along: number, across: number], isTold: boolean]
>([
  ["125 m off a shift of 620", points, [0.2, 0], true],
  ["180 m off a shift of 620, more than 150 m", points, [0.29, 0], false],
  ["70 m off a shift of 340", lhasa, [0, 0.2], true],
  ["130 m off a shift of 340, more than a third", lhasa, [0, 0.38], false],
  ["a shift too small to tell", qaidam, [0, 0], false],
])("%s", (_, places, more, isTold) => {
  const moved = pointsAt(places.map(movedBy(...more)));
  expect(findGcj02Shift(moved, byRow, framesOf(places)) !== null).toBe(isTold);
});

test("every row of the layer is asked for once and no other", () => {
  const asked: number[] = [];
  const codeOf = (row: number) => {
    asked.push(row);
    return byRow(row);
  };
  findGcj02Shift(pointsAt(points), codeOf, pointFrames);
  expect(asked).toEqual([0, 1, 2]);
});

test("no row is asked for where there is nothing to compare", () => {
  const codeOf = () => {
    throw new Error("asked");
  };
  expect(findGcj02Shift(pointsAt(points), codeOf, [])).toBeNull();
  expect(findGcj02Shift(makeTable(["a"], [["x"]]), codeOf, pointFrames)).toBeNull();
});

test("200 places are enough, however many there are", () => {
  const [place] = points;
  const many = Array.from({ length: 230 }, () => wgs84ToGcj02(place));
  expect(findGcj02Shift(pointsAt(many), () => "a", pointFrames)?.places).toBe(200);
});

test.each<[string, object, ReturnType<typeof boxOf>]>([
  ["a point", { coordinates: [112, 30] }, [112, 30, 112, 30]],
  [
    "a line that turns back",
    {
      coordinates: [
        [112, 31],
        [113, 30],
        [111, 30.5],
      ],
    },
    [111, 30, 113, 31],
  ],
  [
    "two areas",
    {
      coordinates: [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [
          [
            [5, 0],
            [6, 1],
          ],
        ],
      ],
    },
    [1, 0, 6, 4],
  ],
  [
    "a collection",
    { geometries: [{ coordinates: [1, 9] }, { coordinates: [[4, 2]] }] },
    [1, 2, 4, 9],
  ],
  ["an empty shape", { coordinates: [] }, null],
  ["no shape", {}, null],
  ["half a position", { coordinates: [112] }, null],
  ["a position without a longitude", { coordinates: [null, 30] }, null],
])("the box around %s", (_, geometry, box) => {
  expect(boxOf(geometry)).toEqual(box);
});
