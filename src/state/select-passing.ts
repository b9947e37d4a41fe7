import type { Verdict } from "../domain/gaps/verdict";
import type { Indicator } from "../domain/programme/programme";
import { isSectionOf } from "../domain/water/is-section-of";
import type { Section } from "../domain/water/section";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { passesIndicator, passesPlace } from "./filters";
import { selectIndicators, selectUnits, seriesOf } from "./select-places";
import type { AssessedSection } from "./select-sections";

/**
 * The indicator whose departments answer for the water of a section: 劣Ⅴ类水体比例下降幅度. No document
 * names a department per section, so it is our suggestion.
 */
const SECTION_SERIES = "2019-08.2";

export const selectSectionIndicator = derive(
  (state: AppState) => [selectIndicators(state)],
  (indicators): Indicator | null =>
    [...indicators.values()].find((each) => seriesOf(each) === SECTION_SERIES) ?? null,
);

/** Whether filter and legend let a unit's verdict through; map, table and lists ask here. */
export const selectPassesVerdict = derive(
  (state: AppState) => [
    state.choices.filters,
    state.choices.litStates,
    selectIndicators(state),
    selectUnits(state),
  ],
  (filters, litStates, indicators, units) =>
    ({ unit: code, indicator: id, state, attribute }: Verdict): boolean => {
      const [unit, indicator] = [units.get(code), indicators.get(id)];
      const isLit = litStates.length === 0 || litStates.includes(state);
      const isDue = !filters.isBindingOnly || attribute === "binding";
      if (!isLit || !isDue || !unit) return false;
      return passesPlace(filters, unit) && (!indicator || passesIndicator(filters, indicator));
    },
);

/** Whether a section's county passes: the one it lies in or one that shares it. */
export const selectPassesCounty = derive(
  (state: AppState) => [state.choices.filters.units, selectUnits(state)],
  (codes, units) => {
    const chosen = codes.flatMap((code) => units.get(code) ?? []);
    return (section: Section): boolean =>
      codes.length === 0 || chosen.some((unit) => isSectionOf(section, unit));
  },
);

/** Whether they let a section through: by its county, its class and the indicator it counts for. */
export const selectPassesSection = derive(
  (state: AppState) => [
    state.choices.filters,
    state.choices.litRanks,
    selectSectionIndicator(state),
    selectPassesCounty(state),
  ],
  (filters, litRanks, indicator, passesCounty) =>
    ({ section, assessment: { rank } }: AssessedSection): boolean => {
      const isLit = litRanks.length === 0 || (rank !== null && litRanks.includes(rank));
      if (!isLit || !passesCounty(section)) return false;
      return indicator ? passesIndicator(filters, indicator) : filters.domains.length === 0;
    },
);
