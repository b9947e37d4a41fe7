import { expect, test } from "vitest";
import { crsOfEasting, zonesNear } from "../../../../../src/domain/spatial/cgcs2000-zones";
import {
  type NamedSystem,
  rowPositions,
} from "../../../../../src/domain/tables/coordinates/row-positions";
import { readCrs } from "../../../../../src/formats/crs/read-crs";
import { makeTable } from "../../../../helpers/make-table";

const roles = [{ kind: "longitude" }, { kind: "latitude" }] as const;

type Cells = readonly (readonly (string | null)[])[];

function placed(
  cells: Cells,
  isProjected: boolean,
  system: NamedSystem | null,
  names: readonly string[] = ["X", "Y"],
) {
  const projected = isProjected ? { projected: [0, 1] } : {};
  const found = rowPositions(makeTable(names, cells), { roles, ...projected }, system);
  return (
    found && {
      positions: Array.from({ length: cells.length }, (_, row) => {
        const [east = 0, north = 0] = found.degrees.subarray(row * 2, row * 2 + 2);
        return Number.isNaN(east) ? null : [Number(east.toFixed(6)), Number(north.toFixed(6))];
      }),
      isUsed: found.isUsed,
      placed: found.placed,
      unplaced: found.unplaced.lines,
    }
  );
}

const positionsIn = (...given: Parameters<typeof placed>) => placed(...given)?.positions ?? null;

function systemOf(name: string): NamedSystem {
  const toLonLat = readCrs(name)?.toLonLat;
  if (!toLonLat) throw new Error(name);
  return { name, toLonLat, isOfMetres: name !== "GCJ-02" };
}

test("a row is where its columns say; none where one is missing, none, both 0 or on no globe", () => {
  const cells: Cells = [
    ["112.2", "30.3"],
    ["112°12′", "30°18′"],
    ["112.2", null],
    ["—", "30.3"],
    ["0", "0"],
    ["30.3", "112.2"],
    ["-0.5", "0"],
  ];
  const expected = [[112.2, 30.3], [112.2, 30.3], null, null, null, null, [-0.5, 0]];
  expect(positionsIn(cells, false, null)).toEqual(expected);
});

test("a table without both columns, and a layer with shapes, have no positions of rows", () => {
  const table = makeTable(["经度", "名称"], [["112.2", "甲"]]);
  expect(
    rowPositions(table, { roles: [{ kind: "longitude" }, { kind: "unit" }] }, null),
  ).toBeNull();
  const both = makeTable(["经度", "纬度"], [["112.2", "30.3"]]);
  const [shapes] = both.columns;
  expect(rowPositions({ ...both, shapes: shapes ?? null }, { roles }, null)).toBeNull();
  expect(rowPositions(both, { roles }, null)).not.toBeNull();
});

// EPSG:4546 has its meridian at 111° and 500 km before it: 115 km east of that and 3354 km north of the equator is 沙市.
test("metres are where the named system says, whichever column is the easting", () => {
  const surveyed: Cells = [
    ["3353979.85", "615437.87"],
    ["615437.87", "3353979.85"],
    ["37615437.87", "3353979.85"],
    ["615437.87", "700000"],
    ["112.2", "30.3"],
    ["615437.87", null],
  ];
  const [one, other, ...rest] = positionsIn(surveyed, true, systemOf("EPSG:4546")) ?? [];
  expect(one?.[0]).toBeCloseTo(112.2, 6);
  expect(one?.[1]).toBeCloseTo(30.3, 6);
  expect(other).toEqual(one);
  expect(rest.slice(1)).toEqual([null, null, null]);
  const [, , shown] = positionsIn(surveyed, true, systemOf("EPSG:4525")) ?? [];
  expect(shown).toEqual(one);
});

test("metres without a system have none, degrees stay with one of metres; GCJ-02 is taken away", () => {
  expect(positionsIn([["615437.87", "3353979.85"]], true, null)).toBeNull();
  expect(placed([["112.2", "30.3"]], false, systemOf("EPSG:4546"))).toMatchObject({
    positions: [[112.2, 30.3]],
    isUsed: false,
  });
  expect(placed([["112.2", "30.3"]], false, systemOf("GCJ-02"))?.isUsed).toBe(true);
  expect(positionsIn([["615437.87", "3353979.85"]], true, systemOf("GCJ-02"))).toBeNull();
  const [moved] = positionsIn([["112.2", "30.3"]], false, systemOf("GCJ-02")) ?? [];
  expect(Math.abs((moved?.[0] ?? 0) - 112.2)).toBeGreaterThan(0.003);
});

test("what is there and makes no position is told by its line; what is impossible is told elsewhere", () => {
  const cells: Cells = [
    ["112.2", "30.3"],
    ["112.2", null],
    ["—", "30.3"],
    [null, " "],
    ["500", "30"],
    ["0", "0"],
  ];
  expect(placed(cells, false, null)).toMatchObject({ placed: 1, unplaced: [3, 4] });
  const metres: Cells = [
    ["615437.87", "3353979.85"],
    ["53979.85", "15437.87"],
    ["112.2", "30.3"],
    ["37615437.87", "3353979.85"],
  ];
  expect(placed(metres, true, systemOf("EPSG:4546"))).toMatchObject({
    placed: 1,
    unplaced: [3, 4, 5],
  });
});

test("Web Mercator is taken as its columns say", () => {
  const [tianjin] = positionsIn([["13046000", "4735000"]], true, systemOf("EPSG:3857")) ?? [];
  expect(tianjin?.[0]).toBeCloseTo(117.2, 1);
  expect(tianjin?.[1]).toBeCloseTo(39.1, 1);
  const [north] = positionsIn([["14100000", "6150000"]], true, systemOf("EPSG:3857")) ?? [];
  expect(north?.[1]).toBeCloseTo(48.3, 1);
});

test("minutes and seconds in columns behind the degrees are part of them; a blank one is no zero", () => {
  const names = ["经度（度）", "经度（分）", "经度（秒）", "纬度（°）", "纬度（′）", "纬度（″）"];
  const axes = ["longitude", "ignored", "ignored", "latitude", "ignored", "ignored"] as const;
  const table = makeTable(names, [
    ["112", "14", "30", "30", "18", "36"],
    ["112", "14′", "30″", "30", "18分", "36秒"],
    ["112", "14", null, "30", "18", "36"],
    ["112", "60", "0", "30", "18", "36"],
    ["-112", "15", "0", "30", "0", "0"],
  ]);
  const found = rowPositions(table, { roles: axes.map((kind) => ({ kind })) }, null);
  const pairs = Array.from({ length: 5 }, (_, row) => [
    ...(found?.degrees.subarray(row * 2, row * 2 + 2) ?? []),
  ]);
  expect(pairs[0]?.[0]).toBeCloseTo(112.241667, 6);
  expect(pairs[0]?.[1]).toBeCloseTo(30.31, 6);
  expect(pairs[1]).toEqual(pairs[0]);
  expect(pairs[4]).toEqual([-112.25, 30]);
  expect(found?.unplaced.lines).toEqual([4, 5]);
});

test("rows that show otherwise have none, and are not missed", () => {
  const table = makeTable(
    ["X", "Y"],
    [
      ["112.2", "30.3"],
      ["x", "30.3"],
      ["112.3", "30.4"],
    ],
  );
  const found = rowPositions(table, { roles }, null, { isShown: (row) => row < 2 });
  expect([found?.placed, found?.unplaced.count]).toEqual([1, 0]);
});

test.each([
  [38_541_234, 112.4, "EPSG:4526"],
  [37_500_000, 112.4, "EPSG:4525"],
  [19_500_000, 112.4, "EPSG:4497"],
  [25_000_001, 75, "EPSG:4513"],
  [45_999_999, 134, "EPSG:4533"],
  [13_000_000, 75, "EPSG:4491"],
  [23_999_999, 135, "EPSG:4501"],
  // Web Mercator of 118.8° E, which is no zone 13.
  [13_222_000, 118.8, null],
  [38_541_234, 121, null],
  [24_500_000, 112.4, null],
  [541_234, 112.4, null],
  [3_353_929, 112.4, null],
  [38_541_234, null, null],
])("an easting of %d about %s shows %s", (easting, near, crs) => {
  expect(crsOfEasting(easting, near)).toBe(crs);
});

test("zones near a place: of 3° and the nearest first, without and with the number shown", () => {
  const said = zonesNear(112.4).map(({ crs, meridian, width, number }) => [
    crs,
    meridian,
    width,
    number,
  ]);
  expect(said).toEqual([
    ["EPSG:4546", 111, 3, null],
    ["EPSG:4525", 111, 3, 37],
    ["EPSG:4547", 114, 3, null],
    ["EPSG:4526", 114, 3, 38],
    ["EPSG:4545", 108, 3, null],
    ["EPSG:4524", 108, 3, 36],
    ["EPSG:4508", 111, 6, null],
    ["EPSG:4497", 111, 6, 19],
  ]);
});

test("a zone is read by its own meridian and its own number in the easting", () => {
  for (const { crs, meridian, number } of zonesNear(112.4)) {
    const [east] = readCrs(crs)?.toLonLat?.((number ?? 0) * 1_000_000 + 500_000, 3_353_929) ?? [];
    expect(east, crs).toBeCloseTo(meridian, 6);
  }
});

test("a wrong zone is degrees off: beyond the city's reach it is told, not drawn", () => {
  const table = makeTable(["X", "Y"], [["3353979.85", "37615437.87"]]);
  const place = (name: string, reach: readonly [number, number] | null) =>
    rowPositions(table, { roles, projected: [0, 1] }, systemOf(name), { reach });
  const reach = [109.5, 115.5] as const;
  expect(place("EPSG:4525", reach)?.placed).toBe(1);
  for (const wrong of ["EPSG:4524", "EPSG:4526"]) {
    expect(place(wrong, null)?.placed).toBe(1);
    expect(place(wrong, reach)).toMatchObject({ placed: 0, unplaced: { count: 1 } });
  }
});

test.each([
  ["分 and 秒 alone", ["经度", "分", "秒", "纬度", "分_2", "秒_2"]],
  ["columns without a name", ["经度", "列2", "列3", "纬度", "列5", "列6"]],
  ["a name told thrice", ["经度", "经度_2", "经度_3", "纬度", "纬度_2", "纬度_3"]],
])("minutes and seconds under %s are read", (_case, names) => {
  const axes = ["longitude", "ignored", "ignored", "latitude", "ignored", "ignored"] as const;
  const whole = { roles: axes.map((kind) => ({ kind })) };
  const found = rowPositions(
    makeTable(names, [["112", "15", "36", "30", "18", "36"]]),
    whole,
    null,
  );
  expect([...(found?.degrees ?? [])].map((each) => each.toFixed(6))).toEqual([
    "112.260000",
    "30.310000",
  ]);
  const beside = makeTable(names, [["112.26", "15", "36", "30.31", "18", "36"]]);
  // Of degrees with a fraction of their own, columns without a name hold something else.
  const [east] = rowPositions(beside, whole, null)?.degrees ?? [];
  expect(east).toEqual(names.includes("分") ? Number.NaN : 112.26);
});
