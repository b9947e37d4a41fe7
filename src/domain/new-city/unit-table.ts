import type { Unit } from "../unit";

/** Columns of a table of units: those of a built city's `units.csv` that a pack keeps. */
export const unitColumns = [
  "code",
  "level",
  "name_zh",
  "name_en",
  "initials",
  "pinyin",
  "parent",
  "drawn_in",
  "has_polygon",
  "area_km2",
  "seat_basis",
] as const;

/** A unit as a row of that table; what it lacks is an empty cell. */
export function unitCells(unit: Unit): readonly string[] {
  return [
    unit.code,
    unit.level,
    unit.name.zh,
    unit.name.en,
    unit.initials,
    unit.pinyin,
    unit.parent ?? "",
    unit.drawnIn ?? "",
    String(unit.hasPolygon),
    unit.areaKm2 === null ? "" : String(unit.areaKm2),
    unit.seatBasis ?? "",
  ];
}
