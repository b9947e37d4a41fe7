import { readSavedEntries, saveEntries } from "../browser/saved-entries";
import { AppError } from "../errors";
import { parseEntries } from "../formats/entries";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { addNotice, changeEntries } from "../state/transitions";

/** Keeps the person's own targets and scenarios from one visit to the next, and says when it cannot. */
export function keepEntriesSaved(store: Store<AppState>): () => void {
  const city = store.get().choices.city;
  restore(store, city);
  let saved = store.get().entries;
  return store.subscribe(() => {
    const { entries } = store.get();
    if (entries === saved) return;
    saved = entries;
    if (!saveEntries(city, JSON.stringify(entries)))
      store.update(addNotice, new AppError("not-saved", {}));
  });
}

function restore(store: Store<AppState>, city: string): void {
  const text = readSavedEntries(city);
  if (text === null) return;
  try {
    store.update(changeEntries, parseEntries(text));
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    store.update(addNotice, problem);
  }
}
