import { writeCsvTable } from "../formats/csv-table";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { selectChosenIndicator } from "../state/select-places";
import { selectSectionRows, selectUnitRows } from "./select-table";
import { type FileColumn, sectionColumns, unitColumns } from "./table-columns";

/** The table behind the view as CSV: the same columns and rows that are shown, with their codes. */
export function tableFile(state: AppState): Blob {
  const { level, language } = state.choices;
  const wording = { text: messages[language], language };
  if (level === "section") {
    const rows = selectSectionRows(state);
    return csv(sectionColumns(wording), rows, ({ section }) => section.id);
  }
  const indicator = selectChosenIndicator(state);
  if (!indicator) return csv([], [], () => "");
  return csv(unitColumns(indicator, wording), selectUnitRows(state), ({ unit }) => unit.code);
}

function csv<Row>(
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
  codeOf: (row: Row) => string,
): Blob {
  const bytes = writeCsvTable(
    ["code", ...columns.map(({ title }) => title)],
    rows.map((row) => [codeOf(row), ...columns.map(({ plain }) => plain(row))]),
  );
  return new Blob([bytes.slice()], { type: "text/csv;charset=utf-8" });
}
