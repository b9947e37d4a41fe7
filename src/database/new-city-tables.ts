import type { Places } from "../domain/city";
import { unitCells, unitColumns } from "../domain/new-city/unit-table";
import { neededColumns, sourceOf, type TableFile, tableFiles } from "./table-files";

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

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""').replace(/[\r\n]+/g, " ")}"` : text;
}
