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
      title: titleOf(cells),
      cells: cells.slice(0, MOST_CELLS),
      more: Math.max(0, cells.length - MOST_CELLS),
    };
  },
);

type Cells = OpenedRow["cells"];

function filledCells({ columns }: Table, row: number): Cells {
  return columns.flatMap((column): Cells => {
    const value = cellAt(column, row)?.trim();
    return value ? [[column.name, value]] : [];
  });
}

const NAME = /名称?$|^name$/i;

/** The cell of a column of names, else the first that is words. */
function titleOf(cells: Cells): string | null {
  const named = cells.find(([column]) => NAME.test(column));
  return (named ?? cells.find(([, value]) => !/^[\d.,\s%-]+$/.test(value)))?.[1] ?? null;
}
