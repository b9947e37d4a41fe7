import { findNotes } from "../../domain/notes/find-notes";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectIndicators } from "../../state/select-places";

/** Everything doubtful in the rows that were read, by the whole list of detectors. */
export const selectNotes = derive(
  (state: AppState) => [
    state.results.allReadings.value,
    state.results.allObservations.value,
    state.pack,
    selectIndicators(state),
  ],
  (readings, observations, { places, limits }, indicators) =>
    findNotes({
      readings: readings ?? [],
      observations: observations ?? [],
      sections: places.sections,
      limits,
      indicators: [...indicators.values()],
      statedClasses: [],
      contains: () => null,
    }),
);
