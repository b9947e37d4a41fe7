import { findNotes } from "../../domain/notes/find-notes";
import { isInUnit } from "../../geometry/is-in-unit";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectIndicators } from "../../state/select-places";

/** Everything doubtful in the rows that were read, by the whole list of detectors. */
export const selectNotes = derive(
  (state: AppState) => [
    state.results.allReadings.value,
    state.results.allObservations.value,
    state.results.statedClasses.value,
    state.pack,
    selectIndicators(state),
    state.shapes.county,
  ],
  (readings, observations, statedClasses, { places, limits }, indicators, counties) =>
    findNotes({
      readings: readings ?? [],
      observations: observations ?? [],
      sections: places.sections,
      limits,
      indicators: [...indicators.values()],
      statedClasses: statedClasses ?? [],
      contains: (county, position) => (counties ? isInUnit(counties, county, position) : null),
    }),
);
