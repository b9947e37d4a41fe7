import { onAddressTyped, readAddress, writeAddress } from "../browser/address-bar";
import type { AppState } from "../state/app-state";
import { decodeChoices, encodeChoices } from "../state/choices-code";
import { selectNameable } from "../state/select-places";
import type { Store } from "../state/store";
import { restoreChoices } from "../state/transitions";

/** The address says the view at every moment, and a typed or pasted one is followed. */
export function keepAddressInStep(store: Store<AppState>): () => void {
  const follow = (text: string) => {
    const state = store.get();
    store.update(restoreChoices, decodeChoices(text, selectNameable(state), state.choices));
  };
  if (readAddress()) follow(readAddress());
  const stopListening = onAddressTyped(follow);
  const stopWriting = store.subscribe(() => writeAddress(encodeChoices(store.get().choices)));
  return () => {
    stopListening();
    stopWriting();
  };
}
