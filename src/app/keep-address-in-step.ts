import { holdAddressBar, readAddress, reopenPage } from "../browser/address-bar";
import type { CityEntry } from "../formats/city-index";
import type { AppState, Choices } from "../state/app-state";
import { decodeChoices, encodeChoices } from "../state/choices-code";
import { selectNameable } from "../state/select-places";
import type { Store } from "../state/store";
import { restoreChoices } from "../state/transitions";

/**
 * The address says the view at every moment, and a typed or pasted one is followed: what it leaves out is
 * as at the opening, so that it shows the same in every tab; only the language stays.
 */
export function keepAddressInStep(
  store: Store<AppState>,
  cities: readonly CityEntry[],
  opening: Choices,
): () => void {
  const follow = (text: string) => {
    const state = store.get();
    const base = { ...opening, language: state.choices.language };
    const other = cities.find(({ id }) => id === text.split("?")[0]);
    // Another city has other tables: the page begins anew with it.
    if (other && other.id !== state.choices.city) return reopenPage();
    store.update(restoreChoices, decodeChoices(text, selectNameable(state), base));
  };
  if (readAddress()) follow(readAddress());
  const bar = holdAddressBar(follow);
  const stopWriting = store.subscribe(() => bar.write(encodeChoices(store.get().choices)));
  return () => {
    bar.release();
    stopWriting();
  };
}
