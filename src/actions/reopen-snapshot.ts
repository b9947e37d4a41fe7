import { AppError } from "../errors";
import { readPngText } from "../formats/png-text";
import type { AppState } from "../state/app-state";
import { decodeChoices } from "../state/choices-code";
import { selectNameable } from "../state/select-places";
import type { Store } from "../state/store";
import { addNotice, restoreChoices } from "../state/transitions";

/** Snapshots of ours are a few MB; nothing larger is read. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reopens the view a dropped PNG carries. True when it did; otherwise a notice says why not. */
export async function reopenSnapshot(store: Store<AppState>, file: File): Promise<boolean> {
  try {
    restoreView(store, await viewOf(file), file.name);
    return true;
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    store.update(addNotice, problem);
    return false;
  }
}

async function viewOf(file: File): Promise<string> {
  const details = { file: file.name };
  if (file.size > MOST_BYTES) throw new AppError("snapshot-unreadable", details);
  const read = readPngText(new Uint8Array(await file.arrayBuffer()));
  if (read.kind !== "read") throw new AppError("snapshot-unreadable", details);
  const view = read.texts.EcologyGapMap;
  if (!view) throw new AppError("snapshot-no-state", details);
  return view;
}

function restoreView(store: Store<AppState>, view: string, file: string): void {
  const state = store.get();
  if (view.split("?")[0] !== state.choices.city)
    throw new AppError("snapshot-other-city", { file });
  store.update(restoreChoices, decodeChoices(view, selectNameable(state), state.choices));
}
