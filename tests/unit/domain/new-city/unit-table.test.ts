import { expect, test } from "vitest";
import { unitCells, unitColumns } from "../../../../src/domain/new-city/unit-table";
import type { Unit } from "../../../../src/domain/unit";

const unit = {
  code: "421071001",
  level: "township",
  name: { zh: "联合街道", en: "Lianhe Subdistrict" },
  initials: "lhjd",
  pinyin: "lianhejiedao",
  parent: "421071",
  drawnIn: "421002",
  hasPolygon: true,
  areaKm2: 12.5,
  seatBasis: "geonames",
} as Unit;

const cellsOf = (change: Partial<Unit>) => {
  const cells = unitCells({ ...unit, ...change });
  return Object.fromEntries(unitColumns.map((column, at) => [column, cells[at]]));
};

test("a unit's cells stand under their columns", () => {
  expect(cellsOf({})).toEqual({
    code: "421071001",
    level: "township",
    name_zh: "联合街道",
    name_en: "Lianhe Subdistrict",
    initials: "lhjd",
    pinyin: "lianhejiedao",
    parent: "421071",
    drawn_in: "421002",
    has_polygon: "true",
    area_km2: "12.5",
    seat_basis: "geonames",
  });
});

test("what a unit lacks is an empty cell, and an area of nothing is a figure", () => {
  const bare = { parent: null, drawnIn: null, areaKm2: null, seatBasis: null, hasPolygon: false };
  expect(cellsOf(bare)).toMatchObject({
    parent: "",
    drawn_in: "",
    has_polygon: "false",
    area_km2: "",
    seat_basis: "",
  });
  expect(cellsOf({ areaKm2: 0 })["area_km2"]).toBe("0");
});
