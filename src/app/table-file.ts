import { writeCsvTable } from "../formats/csv-table";
import type { AppState } from "../state/app-state";
import { exportTable } from "./export-view";

/** The table behind the view as CSV: the same columns and rows that are shown, with their codes. */
export function tableFile(state: AppState): Blob {
  const { columns, rows } = exportTable(state);
  return new Blob([writeCsvTable(columns, rows).slice()], { type: "text/csv;charset=utf-8" });
}
