import type { Programme } from "../domain/programme/programme";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { addNotice, receiveVersion } from "../state/transitions";

export type ReadVersion = (file: string) => Promise<Programme>;

/** The version that judges is always needed; the others once a page speaks of them. */
function neededVersions({ choices, pack }: AppState): readonly string[] {
  const speaksOfAll = choices.page === "versions" || choices.page === "rule";
  return speaksOfAll ? pack.city.versions.map(({ id }) => id) : [choices.programme];
}

/** Reads each version of the indicator system once, when it is first needed. */
export function keepVersionsLoaded(store: Store<AppState>, read: ReadVersion): () => void {
  const asked = new Set(store.get().versions.map(({ id }) => id));

  async function load(id: string) {
    asked.add(id);
    const known = store.get().pack.city.versions.find((version) => version.id === id);
    if (!known) return;
    try {
      store.update(receiveVersion, await read(known.file));
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      store.update(addNotice, problem);
    }
  }

  const refresh = () => {
    for (const id of neededVersions(store.get())) if (!asked.has(id)) void load(id);
  };
  refresh();
  return store.subscribe(refresh);
}
