import { writePageLanguage } from "../browser/page-language";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";

/** The document's own language follows the chosen one: screen readers and hyphenation go by it. */
export function keepLanguageTold(store: Store<AppState>): () => void {
  const tell = () => writePageLanguage(store.get().choices.language);
  tell();
  return store.subscribe(tell);
}
