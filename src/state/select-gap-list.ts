import {
  compareGapRows,
  type Duty,
  type GapRow,
  isGap,
  sectionGap,
  unitGap,
} from "../domain/lists/gap-row";
import type { Indicator } from "../domain/programme/programme";
import type { UnitCode } from "../domain/unit-code";
import type { AppState, Filters } from "./app-state";
import { derive } from "./derive";
import { passesIndicator, passesUnit } from "./filters";
import { selectPassesCounty, selectSectionIndicator } from "./select-passing";
import { selectIndicators } from "./select-places";
import { selectPeriodShown } from "./select-rows";
import { selectAssessedSections } from "./select-sections";
import { selectCountyVerdicts } from "./select-verdicts";

export const selectSectionDuty = derive(
  (state: AppState) => [selectSectionIndicator(state)],
  (indicator): Duty => ({
    lead: indicator?.departments.lead ?? "",
    support: indicator?.departments.support ?? [],
    isSuggested: true,
  }),
);

const selectUnitGaps = derive(
  (state: AppState) => [
    selectCountyVerdicts(state),
    selectIndicators(state),
    state.pack.city,
    state.today,
    selectPeriodShown(state),
  ],
  (verdicts, indicators, { namingGoals }, today, asked): readonly GapRow[] =>
    [...verdicts.values()].flat().flatMap((verdict) => {
      const indicator = indicators.get(verdict.indicator);
      return indicator && isGap(verdict.state)
        ? [unitGap(verdict, indicator, { today, asked, namingGoals })]
        : [];
    }),
);

const selectSectionGaps = derive(
  (state: AppState) => [selectAssessedSections(state), selectSectionDuty(state)],
  (sections, duty): readonly GapRow[] =>
    sections
      .filter(({ section, assessment }) => !section.outside && isGap(assessment.state))
      .map(({ section, assessment }) => sectionGap(section, assessment, duty)),
);

/** Every gap there is in the periods shown, whatever is filtered, in the order of the list. */
export const selectAllGaps = derive(
  (state: AppState) => [selectUnitGaps(state), selectSectionGaps(state)],
  (units, sections): readonly GapRow[] => [...units, ...sections].toSorted(compareGapRows),
);

/** The gaps that the filters and the legend let through. */
export const selectGapList = derive(
  (state: AppState) => [
    selectAllGaps(state),
    state.choices.filters,
    state.choices.litStates,
    selectSectionIndicator(state),
    selectPassesCounty(state),
  ],
  (rows, filters, litStates, water, passesCounty): readonly GapRow[] => {
    const passesPlace = ({ about, place }: GapRow) =>
      about.kind === "unit" ? passesUnit(filters, place as UnitCode) : passesCounty(about.section);
    return rows.filter(
      (row) =>
        (litStates.length === 0 || litStates.includes(row.state)) &&
        (!filters.isBindingOnly || row.isBinding) &&
        passesPlace(row) &&
        passesMatter(filters, row, water),
    );
  },
);

function passesMatter(filters: Filters, { about }: GapRow, water: Indicator | null): boolean {
  const indicator = about.kind === "unit" ? about.indicator : water;
  return indicator ? passesIndicator(filters, indicator) : filters.domains.length === 0;
}
