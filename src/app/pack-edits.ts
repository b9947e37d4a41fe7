import { download } from "../browser/download";
import {
  type AddedRow,
  type AddedTable,
  addedCells,
  addedRowProblem,
} from "../domain/pack-edits/added-row";
import type { EditColumn } from "../domain/pack-edits/edit-columns";
import { type EditRow, takenNames } from "../domain/pack-edits/edit-rows";
import {
  type EditTable,
  type PackEdit,
  withCell,
  withoutRow,
  withRemoved,
} from "../domain/pack-edits/pack-edit";
import { AppError } from "../errors";
import { checkPackCell } from "../formats/check-pack-cell";
import { messages } from "../messages/messages";
import type { AddProblem } from "../panels/pack-page/add-row";
import type { AppState } from "../state/app-state";
import { selectTargets } from "../state/select-verdicts";
import type { Store } from "../state/store";
import { addNotice, changeEntries } from "../state/transitions";

interface Typed {
  readonly table: EditTable;
  readonly row: EditRow;
  readonly column: EditColumn;
}

function checked({ pack }: AppState, { table, row, column }: Typed, typed: string) {
  const taken = takenNames(table, row.row, pack);
  return checkPackCell({ table, entity: row.entity, taken }, column, typed);
}

/** What is wrong with typed words, in the language of the page; empty when nothing is. */
export function cellProblem(state: AppState, place: Typed, typed: string): string {
  const { problems } = messages[state.choices.language].packPage;
  const found = checked(state, place, typed);
  return found.kind === "refused" ? problems[found.problem] : "";
}

/** Lays a typed cell over the pack; what does not fit changes nothing. */
export function editCell(store: Store<AppState>, place: Typed, typed: string): void {
  const found = checked(store.get(), place, typed);
  if (found.kind === "refused") return;
  const { table, row, column } = place;
  const { packEdits } = store.get().entries;
  store.update(changeEntries, {
    packEdits: withCell(packEdits, { table, row: row.row }, column.path, found.value),
  });
}

export function resetRow(store: Store<AppState>, table: EditTable, row: string): void {
  const { packEdits } = store.get().entries;
  store.update(changeEntries, { packEdits: withoutRow(packEdits, { table, row }) });
}

export function removeRow(store: Store<AppState>, table: EditTable, row: string): void {
  const { packEdits } = store.get().entries;
  store.update(changeEntries, { packEdits: withRemoved(packEdits, { table, row }) });
}

/** What keeps a row from being added, by its field and in the language of the page; null when nothing does. */
export function addProblem(
  { read, pack, choices }: AppState,
  table: AddedTable,
  added: AddedRow,
): AddProblem | null {
  const { problems } = messages[choices.language].packPage;
  const found = addedRowProblem({ read: read.pack, pack }, table, added);
  return found && { field: found.field, words: problems[found.problem] };
}

/** Adds an indicator, a section or a function zone that nothing keeps from being one. */
export function addRow(store: Store<AppState>, table: AddedTable, added: AddedRow): void {
  const { packEdits } = store.get().entries;
  if (addProblem(store.get(), table, added)) return;
  const cells = addedCells(table, added);
  const edit: PackEdit = { table, row: added.id, isNew: true, cells };
  store.update(changeEntries, { packEdits: [...packEdits, edit] });
}

export async function exportPack(state: AppState): Promise<void> {
  const { writePackZip } = await import("../formats/pack-zip");
  const bytes = writePackZip(packFilesOf(state));
  const name = `${messages[state.choices.language].pages.pack}-${state.pack.city.id}.zip`;
  download(name, new Blob([bytes.slice()], { type: "application/zip" }));
}

function packFilesOf(state: AppState) {
  const { pack, versions, entries } = state;
  const targets = selectTargets(state).filter(({ provenance }) => provenance.status !== "demo");
  return { pack, versions, targets, edits: entries.packEdits };
}

/** Lays the changes of a pack written before over this one, and says what else in it was not taken. */
export async function openPackZip(store: Store<AppState>, file: File): Promise<void> {
  const { otherPackFiles, readPackZip } = await import("../formats/pack-zip");
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    store.update(changeEntries, { packEdits: readPackZip(file.name, bytes) });
    const left = otherPackFiles(bytes, packFilesOf(store.get()));
    if (left.length === 0) return;
    const details = { file: file.name, files: left.join(", ") };
    store.update(addNotice, new AppError("pack-files-left", details));
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    store.update(addNotice, problem);
  }
}
