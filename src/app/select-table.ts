import type { Period } from "../domain/period";
import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectPassesSection, selectPassesVerdict } from "../state/select-passing";
import { selectChosenIndicator, selectUnits } from "../state/select-places";
import { selectLevelPeriodShown } from "../state/select-rows";
import { selectAssessedSections, selectWaterPeriodShown } from "../state/select-sections";
import { selectLevelVerdicts } from "../state/select-verdicts";
import type { UnitRow } from "./table-columns";

const selectAllUnitRows = derive(
  (state: AppState) => [selectLevelVerdicts(state), selectUnits(state)],
  (verdicts, units): readonly UnitRow[] =>
    verdicts.flatMap((verdict) => {
      const unit = units.get(verdict.unit);
      return unit && verdict.reason !== "not-applicable" ? [{ unit, verdict }] : [];
    }),
);

/** What filter and legend let through, of the units the chosen indicator applies to. */
export const selectUnitRows = derive(
  (state: AppState) => [selectAllUnitRows(state), selectPassesVerdict(state)],
  (rows, passes): readonly UnitRow[] => rows.filter(({ verdict }) => passes(verdict)),
);

export const selectSectionRows = derive(
  (state: AppState) => [selectAssessedSections(state), selectPassesSection(state)],
  (sections, passes) => sections.filter(passes),
);

/** How many rows there would be without any filter. */
export function countAllRows(state: AppState): number {
  const all = state.choices.level === "section" ? selectAssessedSections : selectAllUnitRows;
  return all(state).length;
}

/** The period of what map and table show: of the sections' water, or of the units' figures. */
export function selectViewPeriodShown(state: AppState): Period {
  return state.choices.level === "section"
    ? selectWaterPeriodShown(state)
    : selectLevelPeriodShown(state);
}

/** What the table shows, in words: the subject of the map and its period. */
export const selectTableTitle = derive(
  (state: AppState) => [state.choices, selectChosenIndicator(state), selectViewPeriodShown(state)],
  ({ level, language }, indicator, period): string => {
    const text = messages[language];
    const subject =
      level === "section" ? text.layerNames.section : (indicator?.name[language] ?? "");
    return text.tableTitle(subject, formatPeriod(language, period));
  },
);
