import { applyPackEdits, applyToProgramme } from "../domain/pack-edits/apply-pack-edits";
import type { AppState } from "./app-state";

/** The pack and its versions anew: what was read with the person's changes laid over it. */
export function layEdits(state: AppState): AppState {
  const { read, entries } = state;
  const { packEdits } = entries;
  const { programmeInForce } = read.pack.city;
  return {
    ...state,
    pack: applyPackEdits(read.pack, packEdits),
    versions:
      packEdits.length === 0
        ? read.versions
        : read.versions.map((each) =>
            applyToProgramme(each, packEdits, each.id === programmeInForce),
          ),
  };
}
