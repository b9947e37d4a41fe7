import { type LakeMonth, lakeMonths } from "../domain/water/lake-months";
import type { Section } from "../domain/water/section";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectStandard } from "./select-method";

/** The points of a lake, those of neighbours left out. */
export function lakePoints(sections: readonly Section[], lake: string): readonly Section[] {
  return sections.filter(
    ({ waterBody, waterKind, outside }) => waterBody === lake && waterKind === "lake" && !outside,
  );
}

/** As many months as the chart of a lake shows. */
const MOST_MONTHS = 60;

/** The chosen lake month by month. */
export const selectLakeMonths = derive(
  (state: AppState) => [
    state.pack.places.sections,
    state.choices.lake,
    state.results.lakeHistory.value,
    selectStandard(state),
  ],
  (sections, lake, history, standard): readonly LakeMonth[] =>
    lakeMonths(lake, lakePoints(sections, lake), history ?? [], standard).slice(-MOST_MONTHS),
);
