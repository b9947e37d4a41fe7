import { OfflineCopy, type OfflineState } from "../browser/offline/offline-copy";
import { createStore, type Store } from "../state/store";
import { changeUi, type UiState } from "../state/ui-state";

/** Late enough not to stand in the way of the first map. */
const LOOK_AFTER_MS = 4000;

export interface OfflineKeeper {
  /** null until it was looked at. */
  readonly state: Store<OfflineState | null>;
  readonly copy: OfflineCopy;
}

/** Tells what the browser keeps of the site itself, and whether there is a network. */
export function keepOffline(ui: Store<UiState>): OfflineKeeper {
  const state = createStore<OfflineState | null>(null);
  const copy = new OfflineCopy((next) => state.update(() => next));
  setTimeout(() => void copy.look(), LOOK_AFTER_MS);
  const tell = () => ui.update(changeUi, { isOnline: navigator.onLine });
  for (const event of ["online", "offline"]) addEventListener(event, tell);
  tell();
  return { state, copy };
}
