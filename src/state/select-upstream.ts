import { type Upstream, upstreamOf } from "../domain/upstream/upstream-of";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectAssessedSections } from "./select-sections";

/** What stands above the section whose upstream view is open; null while none is. */
export const selectUpstream = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    state.pack.places.units,
    state.pack.drainage,
    state.choices.upstreamOf,
  ],
  (sections, units, drainage, id): Upstream | null =>
    id === "" ? null : upstreamOf(id, { sections, units, drainage }),
);
