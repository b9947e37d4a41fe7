import { download } from "../browser/download";
import type { EditColumn } from "../domain/pack-edits/edit-columns";
import type { EditRow } from "../domain/pack-edits/edit-rows";
import {
  type EditTable,
  type PackEdit,
  withCell,
  withoutRow,
} from "../domain/pack-edits/pack-edit";
import { AppError } from "../errors";
import { checkPackCell } from "../formats/check-pack-cell";
import { messages } from "../messages/messages";
import type { AddedRow } from "../panels/pack-page/add-row";
import type { AppState } from "../state/app-state";
import { selectTargets } from "../state/select-verdicts";
import type { Store } from "../state/store";
import { addNotice, changeEntries } from "../state/transitions";

/** What is wrong with typed words, in the language of the page; empty when nothing is. */
export function cellProblem(
  state: AppState,
  { table, row, column }: { table: EditTable; row: EditRow; column: EditColumn },
  typed: string,
): string {
  const checked = checkPackCell({ table, entity: row.entity }, column, typed);
  const { problems } = messages[state.choices.language].packPage;
  return checked.kind === "refused" ? problems[checked.problem] : "";
}

/** Lays a typed cell over the pack; what does not fit changes nothing. */
export function editCell(
  store: Store<AppState>,
  { table, row, column }: { table: EditTable; row: EditRow; column: EditColumn },
  typed: string,
): void {
  const checked = checkPackCell({ table, entity: row.entity }, column, typed);
  if (checked.kind === "refused") return;
  const { packEdits } = store.get().entries;
  store.update(changeEntries, {
    packEdits: withCell(packEdits, { table, row: row.row }, column.path, checked.value),
  });
}

export function resetRow(store: Store<AppState>, table: EditTable, row: string): void {
  const { packEdits } = store.get().entries;
  store.update(changeEntries, { packEdits: withoutRow(packEdits, { table, row }) });
}

/** Adds an indicator or a section; answers why it could not, in words. */
export function addRow(
  store: Store<AppState>,
  table: "indicators" | "sections",
  { id, name, kind, limit }: AddedRow,
): string {
  const { choices, pack, entries } = store.get();
  const { problems } = messages[choices.language].packPage;
  const value = Number(limit.normalize("NFKC").trim());
  const taken = new Set([
    ...pack.programmes.flatMap(({ indicators }) => indicators.map((each) => each.id)),
    ...pack.places.sections.map((section) => section.id),
  ]);
  if (!/^[a-z0-9][a-z0-9.-]*$/.test(id)) return problems.id;
  if (taken.has(id)) return problems.taken;
  if (name.trim() === "") return problems.empty;
  const isIndicator = table === "indicators";
  if (isIndicator && (limit.trim() === "" || !Number.isFinite(value))) return problems.number;
  const limits = isIndicator ? { "rules.0.rule.kind": kind, "rules.0.rule.value": value } : {};
  const cells = { "name.zh": name.trim(), "name.en": name.trim(), ...limits };
  const added: PackEdit = { table, row: id, isNew: true, cells };
  store.update(changeEntries, { packEdits: [...entries.packEdits, added] });
  return "";
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
