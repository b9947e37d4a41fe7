import { mayBeCoordinate } from "../domain/tables/coordinates/coordinate-header";
import type { ColumnRole } from "../domain/tables/recognise/recognise-table";
import { cellAt, type Table } from "../domain/tables/table";
import type { AppState, PickedRow } from "../state/app-state";
import { derive } from "../state/derive";

export interface OpenedRow {
  readonly file: number;
  readonly name: string;
  readonly line: number;
  /** What the row is called; null where nothing tells. */
  readonly title: string | null;
  readonly cells: readonly (readonly [column: string, value: string])[];
  /** How many filled cells are not listed. */
  readonly more: number;
}

const MOST_CELLS = 60;

/** The row that was picked; null when its layer is hidden, or its file is gone or was read anew. */
export const selectPicked = derive(
  ({ picked, imports, choices }: AppState) => [picked, imports.list, choices.layers],
  (picked, list, layers): PickedRow | null => {
    const file = list.find(({ id }) => id === picked?.file)?.file;
    return picked && file === picked.of && layers.includes("opened") ? picked : null;
  },
);

/** That row as it was read. */
export const selectOpenedRow = derive(
  (state: AppState) => [selectPicked(state), state.imports.list],
  (picked, list): OpenedRow | null => {
    const found = list.find(({ id }) => id === picked?.file);
    const table = picked?.of.tables[picked.table];
    if (!picked || !found || !table) return null;
    const cells = filledCells(table, picked.row);
    return {
      file: found.id,
      name: found.name,
      line: table.lines[picked.row] ?? picked.row + 1,
      title: titleOf(cells, kindsOf(picked, table)),
      cells: cells.slice(0, MOST_CELLS),
      more: Math.max(0, cells.length - MOST_CELLS),
    };
  },
);

function kindsOf({ of, table: at }: PickedRow, { columns }: Table) {
  const roles = of.understood[at]?.recognition.roles ?? [];
  const kinds = new Map(columns.map(({ name }, column) => [name, roles[column]?.kind]));
  return (column: string) => kinds.get(column) ?? "ignored";
}

type Cells = OpenedRow["cells"];

function filledCells({ columns }: Table, row: number): Cells {
  return columns.flatMap((column): Cells => {
    const value = cellAt(column, row)?.trim();
    return value ? [[column.name, value]] : [];
  });
}

const NAME = /^(?!.*(?:行政区|[县市区镇乡]名|姓名)).*名称?(?:[(（].*[)）])?$|^name$/i;
/** What says where, when or how much names nothing. */
const SAYS_NO_NAME: ReadonlySet<ColumnRole["kind"]> = new Set([
  ...(["unit", "county", "period", "year", "month", "value"] as const),
  ...(["longitude", "latitude", "position"] as const),
]);

/** The section, else the cell of a column of names, else the first words that are neither place nor time. */
function titleOf(cells: Cells, roleOf: (column: string) => ColumnRole["kind"]): string | null {
  const isWords = ([column, value]: Cells[number]) =>
    !/^[\d.,\s%-]+$/.test(value) && !SAYS_NO_NAME.has(roleOf(column)) && !mayBeCoordinate(column);
  const section = cells.find(([column]) => roleOf(column) === "section");
  return (
    (section ?? cells.find(([column]) => NAME.test(column)) ?? cells.find(isWords))?.[1] ?? null
  );
}
