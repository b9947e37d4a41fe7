import type { Places } from "../domain/city";
import type { Unit } from "../domain/unit";
import { neededColumns, sourceOf, type TableFile, tableFiles } from "./table-files";

const unitColumns = [
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
];

/** The tables of a city without figures: its units, and of every other table the header alone. */
export function newCityTables({ units }: Places): ReadonlyMap<TableFile, string> {
  return new Map(
    tableFiles.map((file) => {
      const isUnits = file === "units.csv";
      const columns = isUnits ? unitColumns : neededColumns[sourceOf(file).kind];
      const rows = isUnits ? units.map(unitCells) : [];
      return [file, [columns, ...rows].map((cells) => `${cells.map(cell).join(",")}\n`).join("")];
    }),
  );
}

function unitCells(unit: Unit): readonly string[] {
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

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/[\r\n]+/g, " ")}"` : text;
}
