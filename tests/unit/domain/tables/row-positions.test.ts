import { expect, test } from "vitest";
import { crsOfEasting, zonesNear } from "../../../../src/domain/spatial/cgcs2000-zones";
import { type NamedSystem, rowPositions } from "../../../../src/domain/tables/row-positions";
import { readCrs } from "../../../../src/formats/crs/read-crs";
import { makeTable } from "../../../helpers/make-table";

const roles = [{ kind: "longitude" }, { kind: "latitude" }] as const;

type Cells = readonly (readonly (string | null)[])[];

function positionsIn(cells: Cells, isProjected: boolean, system: NamedSystem | null) {
  const projected = isProjected ? { projected: [0, 1] } : {};
  const found = rowPositions(makeTable(["X", "Y"], cells), { roles, ...projected }, system);
  return (
    found &&
    Array.from({ length: cells.length }, (_, row) => {
      const [east = 0, north = 0] = found.subarray(row * 2, row * 2 + 2);
      return Number.isNaN(east) ? null : [Number(east.toFixed(6)), Number(north.toFixed(6))];
    })
  );
}

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

test("metres without a system, and degrees with one of metres, have none; GCJ-02 is taken away", () => {
  expect(positionsIn([["615437.87", "3353979.85"]], true, null)).toBeNull();
  expect(positionsIn([["112.2", "30.3"]], false, systemOf("EPSG:4546"))).toBeNull();
  expect(positionsIn([["615437.87", "3353979.85"]], true, systemOf("GCJ-02"))).toBeNull();
  const [moved] = positionsIn([["112.2", "30.3"]], false, systemOf("GCJ-02")) ?? [];
  expect(Math.abs((moved?.[0] ?? 0) - 112.2)).toBeGreaterThan(0.003);
});

test.each([
  [38_541_234, "EPSG:4526"],
  [37_500_000, "EPSG:4525"],
  [25_000_001, "EPSG:4513"],
  [45_999_999, "EPSG:4533"],
  [19_500_000, "EPSG:4497"],
  [13_000_000, "EPSG:4491"],
  [23_999_999, "EPSG:4501"],
  [24_500_000, null],
  [12_999_999, null],
  [46_000_000, null],
  [541_234, null],
  [3_353_929, null],
])("an easting of %d shows %s", (easting, crs) => {
  expect(crsOfEasting(easting)).toBe(crs);
});

test("zones near a place: the nearest meridian first, without and with the number shown", () => {
  expect(zonesNear(112.4)).toEqual([
    { crs: "EPSG:4546", meridian: 111, number: null },
    { crs: "EPSG:4525", meridian: 111, number: 37 },
    { crs: "EPSG:4545", meridian: 108, number: null },
    { crs: "EPSG:4524", meridian: 108, number: 36 },
    { crs: "EPSG:4547", meridian: 114, number: null },
    { crs: "EPSG:4526", meridian: 114, number: 38 },
  ]);
  expect(zonesNear(74.2).map(({ crs }) => crs)).toEqual([
    "EPSG:4534",
    "EPSG:4513",
    "EPSG:4535",
    "EPSG:4514",
  ]);
});

test("the zones are those of the register", () => {
  for (const { crs, meridian } of zonesNear(112.4)) {
    const zone = Number(crs.slice(5)) < 4534 ? (meridian / 3) * 1_000_000 : 0;
    const [east] = readCrs(crs)?.toLonLat?.(zone + 500_000, 3_353_929) ?? [];
    expect(east).toBeCloseTo(meridian, 6);
  }
});
