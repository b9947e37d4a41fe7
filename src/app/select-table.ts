import { formatPeriod } from "../messages/format-period";
import { messages } from "../messages/messages";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectChosenIndicator, selectUnits } from "../state/select-places";
import { selectAssessedSections } from "../state/select-sections";
import { selectLevelVerdicts } from "../state/select-verdicts";
import type { UnitRow } from "./table-columns";

export const selectUnitRows = derive(
  (state: AppState) => [selectLevelVerdicts(state), selectUnits(state), state.choices.litStates],
  (verdicts, units, litStates): readonly UnitRow[] =>
    verdicts.flatMap((verdict) => {
      const unit = units.get(verdict.unit);
      const isLit = litStates.length === 0 || litStates.includes(verdict.state);
      return unit && isLit && verdict.reason !== "not-applicable" ? [{ unit, verdict }] : [];
    }),
);

export const selectSectionRows = derive(
  (state: AppState) => [selectAssessedSections(state), state.choices.litRanks],
  (sections, litRanks) =>
    sections.filter(
      ({ assessment: { rank } }) =>
        litRanks.length === 0 || (rank !== null && litRanks.includes(rank)),
    ),
);

/** What the table shows, in words: the subject of the map and its period. */
export const selectTableTitle = derive(
  (state: AppState) => [state.choices, selectChosenIndicator(state)],
  ({ level, language, period, waterPeriod }, indicator): string => {
    const text = messages[language];
    if (level === "section")
      return text.tableTitle(text.layerNames.section, formatPeriod(language, waterPeriod));
    return text.tableTitle(indicator?.name[language] ?? "", formatPeriod(language, period));
  },
);
