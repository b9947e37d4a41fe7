import { cellAt, type Table } from "../domain/tables/table";
import { messages } from "../messages/messages";
import { OpenedCard } from "../panels/opened-card";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { showImport } from "../state/imports";
import { openPage, pickOpened } from "../state/transitions";
import type { Services } from "./services";
import { useSelected } from "./use-selected";

const MOST_CELLS = 60;

/** The row whose shape was clicked; null when its file is gone or was read anew. */
const selectOpenedRow = derive(
  ({ picked, imports }: AppState) => [picked, imports.list],
  (picked, list) => {
    const found = picked && list.find(({ id }) => id === picked.file);
    const table = found?.file?.tables[picked?.table ?? 0];
    if (!picked || !found || !table || picked.row >= table.rowCount) return null;
    const { row } = picked;
    const roles = found.file?.understood[picked.table]?.recognition.roles ?? [];
    const named = roles.findIndex(({ kind }) => kind === "unit" || kind === "section");
    const cells = cellsOfRow(table, row);
    return {
      file: found.id,
      name: found.name,
      line: table.lines[row] ?? row + 1,
      title: cells.find(([column]) => column === table.columns[named]?.name) ?? cells[0],
      cells,
    };
  },
);

function cellsOfRow({ columns }: Table, row: number): readonly (readonly [string, string])[] {
  return columns
    .flatMap((column): readonly (readonly [string, string])[] => {
      const value = cellAt(column, row)?.trim();
      return value ? [[column.name, value]] : [];
    })
    .slice(0, MOST_CELLS);
}

/** The card of a shape of an opened file, over that of the place it lies in. */
export function OpenedHost({ store }: Pick<Services, "store">) {
  const { language } = useSelected(store, ({ choices }) => choices);
  const shown = useSelected(store, selectOpenedRow);
  if (!shown) return null;
  const text = messages[language];
  const place = text.data.rowAt(shown.name, shown.line);
  return (
    <OpenedCard
      {...{ text, place }}
      title={shown.title?.[1] ?? place}
      cells={shown.cells}
      onFile={() => store.update((state) => openPage(showImport(state, shown.file), "data"))}
      onClose={() => store.update(pickOpened, null)}
    />
  );
}
