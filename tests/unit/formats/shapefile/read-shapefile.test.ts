import type { Position } from "geojson";
import { expect, test } from "vitest";
import { polygonsOfRings } from "../../../../src/formats/shapefile/polygons-of-rings";
import { gridOf, kindsOf, read, refusalOf, shapesOf, zip } from "../read-helpers";
import { dbfOf, nullRecord, partsRecord, pointRecord, shpOf } from "./shp-file";

type Place = readonly [number, number];

/** Clockwise, as outer rings run; the other way round for a hole. */
function square([x, y]: Place, size: number): readonly Place[] {
  return [
    [x, y],
    [x, y + size],
    [x + size, y + size],
    [x + size, y],
    [x, y],
  ];
}

const hole = (at: Place, size: number) => square(at, size).toReversed();
const named = (length = 6) => ({ name: "name", kind: "C", length });

async function shapes(...records: readonly DataView[]) {
  return shapesOf(await read("a.shp", shpOf(...records)));
}

test("points with and without heights, lines, null shapes, each in its row", async () => {
  const line = partsRecord(3, [
    [112, 30],
    [113, 31],
  ]);
  const got = await shapes(pointRecord([112, 30]), pointRecord([113, 31], 11), nullRecord(), line);
  expect(got).toEqual([
    { type: "Point", coordinates: [112, 30] },
    { type: "Point", coordinates: [113, 31] },
    null,
    {
      type: "LineString",
      coordinates: [
        [112, 30],
        [113, 31],
      ],
    },
  ]);
});

test("a hole goes to the smallest ring around it, whatever their order in the file", async () => {
  const lake = square([112.4, 30.4], 0.2);
  const rings = [
    hole([112.45, 30.45], 0.1),
    square([112, 30], 1),
    hole([112.3, 30.3], 0.4),
    lake,
    square([114, 30], 1),
  ];
  const [shape] = await shapes(partsRecord(5, ...rings));
  expect(shape).toEqual({
    type: "MultiPolygon",
    coordinates: [[rings[1], rings[2]], [lake, rings[0]], [rings[4]]],
  });
});

test("a ring that runs the wrong way and lies in none is an outer ring", async () => {
  const [shape] = await shapes(partsRecord(5, hole([112, 30], 1)));
  expect(shape).toEqual({ type: "Polygon", coordinates: [hole([112, 30], 1)] });
});

test("thousands of islands with a lake each are sorted within seconds", () => {
  const rings = Array.from({ length: 8000 }, (_, index): Position[] => {
    const place: Place = [100 + ((index >> 1) % 100) * 0.1, 20 + Math.floor(index / 200) * 0.1];
    const ring = index % 2 ? hole([place[0] + 0.02, place[1] + 0.02], 0.02) : square(place, 0.08);
    return ring.map(([x, y]) => [x, y]);
  });
  const start = performance.now();
  const shape = polygonsOfRings(rings);
  const polygons = shape?.type === "MultiPolygon" ? shape.coordinates : [];
  expect(polygons).toHaveLength(4000);
  expect(polygons.every((polygon) => polygon.length === 2)).toBe(true);
  expect(performance.now() - start).toBeLessThan(5000);
});

test("a shape whose counts point outside of its record is bad, the next one is read", async () => {
  const broken = partsRecord(5, square([112, 30], 1));
  broken.setInt32(36, 1_000_000, true);
  const answer = await read("a.shp", shpOf(broken, pointRecord([112, 30])));
  expect(shapesOf(answer)).toEqual([null, { type: "Point", coordinates: [112, 30] }]);
  expect(kindsOf(answer)).toEqual(["part-missing", "features-bad", "crs-missing"]);
});

test("values that stand for none are none: stars, the smallest double, day zero, ?", async () => {
  const fields = [
    { name: "n", kind: "N", length: 24 },
    { name: "d", kind: "D", length: 8 },
    { name: "l", kind: "L", length: 1 },
  ];
  const rows = [
    `${"0.05".padStart(24)}20210301T`,
    `${"*".repeat(24)}00000000?`,
    `${"-1.7976931348623157e+308".padStart(24)}        F`,
  ];
  expect(gridOf(await read("a.dbf", dbfOf({ fields, rows }))).rows).toEqual([
    ["0.05", "2021-03-01", "true"],
    [null, null, null],
    [null, null, "false"],
  ]);
});

test("a row marked as deleted is left out, and with it its shape", async () => {
  const dbf = dbfOf({ fields: [named()], rows: ["a", "b", "c"], deleted: [1] });
  const shp = shpOf(pointRecord([111, 30]), pointRecord([112, 30]), pointRecord([113, 30]));
  const answer = await read("a.zip", zip({ "a.shp": shp, "a.dbf": dbf }));
  expect(gridOf(answer)).toMatchObject({ rows: [["a"], ["c"]], lines: [1, 3] });
  expect(shapesOf(answer)).toMatchObject([{ coordinates: [111, 30] }, { coordinates: [113, 30] }]);
});

test.each([
  ["more shapes than rows", 1, 2, [["a"], [null]]],
  ["more rows than shapes", 2, 1, [["a"]]],
])("%s: said, with how many have both", async (_what, rowCount, shapeCount, rows) => {
  const dbf = dbfOf({ fields: [named()], rows: ["a", "b"].slice(0, rowCount) });
  const shp = shpOf(...Array.from({ length: shapeCount }, () => pointRecord([112, 30])));
  const answer = await read("a.zip", zip({ "a.shp": shp, "a.dbf": dbf }));
  expect(gridOf(answer).rows).toEqual(rows);
  expect(answer.notes).toContainEqual({ kind: "rest-truncated", count: 1, lines: [], detail: "" });
});

test("columns of the same name are told apart, and it is said", async () => {
  const bytes = dbfOf({ fields: [named(1), named(1)], rows: ["ab"] });
  const answer = await read("a.dbf", bytes);
  expect(gridOf(answer)).toMatchObject({ names: ["name", "name_2"], rows: [["a", "b"]] });
  expect(kindsOf(answer)).toEqual(["columns-named"]);
});

test("something left where texts have no decimals does not shift the cells", async () => {
  const fields = [
    { ...named(2), decimals: 7 },
    { name: "n", kind: "N", length: 2 },
  ];
  expect(gridOf(await read("a.dbf", dbfOf({ fields, rows: ["ab12"] }))).rows).toEqual([
    ["ab", "12"],
  ]);
});

test("the language byte names the encoding where there is no .cpg", async () => {
  const rows = ["\u00cf\u00e5\u00f0\u00ec\u00fc"];
  const answer = await read("a.dbf", dbfOf({ fields: [named()], rows, language: 201 }));
  expect([gridOf(answer).rows, answer.encoding]).toEqual([[["Пермь"]], "windows-1251"]);
});

test("a letter cut at the end of its field is counted", async () => {
  const cut = dbfOf({ fields: [named(2)], rows: ["\u00e6\u96b0".slice(0, 1), "ab"] });
  const answer = await read("a.zip", zip({ "a.dbf": cut, "a.cpg": "GBK" }));
  expect(answer.notes).toContainEqual({ kind: "text-replaced", count: 1, lines: [1], detail: "" });
});

const onePoint = shpOf(pointRecord([112, 30]));

test("layers of one archive, one on request; what belongs to none is named", async () => {
  const packed = zip({
    "断面/a.shp": onePoint,
    "断面/b.shp": onePoint,
    "代码.dbf": dbfOf({ fields: [named()], rows: ["a"] }),
    "readme.txt": "x",
  });
  const all = await read("a.zip", packed);
  expect([all.tableNames, all.tables.length]).toEqual([["a", "b"], 2]);
  expect(all.notes).toContainEqual({
    kind: "entries-ignored",
    count: 1,
    lines: [],
    detail: "代码.dbf",
  });
  expect((await read("a.zip", packed, { table: "b" })).tables.map(({ name }) => name)).toEqual([
    "b",
  ]);
  expect(await refusalOf(read("a.zip", packed, { table: "c" }))).toEqual(["no-table", "c"]);
});

test.each([
  ["names nothing known", 'PROJCS["X",PROJECTION["Unknown Projection"]]', ["crs-missing"]],
  ["is a local grid", 'LOCAL_CS["厂区"]', ["crs-missing"]],
])("a .prj that %s counts as none while coordinates look like degrees", async (_w, prj, kinds) => {
  const answer = await read("a.zip", zip({ "a.shp": onePoint, "a.prj": prj }));
  expect(kindsOf(answer)).toEqual(["part-missing", ...kinds]);
  const metres = zip({ "a.shp": shpOf(pointRecord([500_000, 3_356_796])), "a.prj": prj });
  expect(await refusalOf(read("a.zip", metres))).toEqual([
    "coordinates-out-of-range",
    "500000, 3356796",
  ]);
});

test("a .prj in CGCS2000 metres puts the point where it is", async () => {
  const prj =
    'PROJCS["CGCS2000_3_Degree_GK_CM_114E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",114.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';
  const shp = shpOf(pointRecord([500_000, 3_356_796.7]));
  const [shape] = shapesOf(await read("a.zip", zip({ "a.shp": shp, "a.prj": prj }))) as {
    coordinates: Position;
  }[];
  expect(shape?.coordinates[0]).toBeCloseTo(114, 6);
  expect(shape?.coordinates[1]).toBeCloseTo(30.33, 2);
});
