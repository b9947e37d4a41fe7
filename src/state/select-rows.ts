import type { Reported } from "../domain/observation";
import type { Period } from "../domain/period";
import type { AppState, PeriodRows } from "./app-state";
import { derive } from "./derive";

type Rows = PeriodRows<Reported> | null;

/** While the time bar is open, periods that were all asked at once are read, not asked again. */
function inHistory(
  isOpen: boolean,
  history: readonly PeriodRows<Reported>[] | null,
  period: string,
): Rows {
  return (isOpen && history?.find((each) => each.period === period)) || null;
}

const selectKnownCounties = derive(
  ({ choices, results }: AppState) => [choices.isTimeOpen, results.history.value, choices.period],
  inHistory,
);

const selectKnownTownships = derive(
  ({ choices, results }: AppState) => [
    choices.isTimeOpen,
    results.townshipHistory.value,
    choices.period,
  ],
  inHistory,
);

/** Whether the rows of the chosen period are there already, so that no question is needed. */
export const areCountiesKnown = (state: AppState): boolean => selectKnownCounties(state) !== null;

export const areTownshipsKnown = (state: AppState): boolean => selectKnownTownships(state) !== null;

/** What city, counties and zones reported in the chosen period. */
export function selectCountyRows(state: AppState): Rows {
  return selectKnownCounties(state) ?? state.results.counties.value;
}

/** What the townships reported of the chosen indicator in the chosen period. */
export function selectTownshipRows(state: AppState): Rows {
  return selectKnownTownships(state) ?? state.results.townships.value;
}

/**
 * The period that the verdicts shown are of: the last one answered, while the chosen one is being
 * asked. Words beside the figures name this one, not the choice.
 */
export function selectPeriodShown(state: AppState): Period {
  return selectCountyRows(state)?.period ?? state.choices.period;
}

/** The same for the townships, which are asked apart. */
export function selectTownshipPeriodShown(state: AppState): Period {
  return selectTownshipRows(state)?.period ?? state.choices.period;
}

/** The same for what the map is coloured by. */
export function selectLevelPeriodShown(state: AppState): Period {
  return state.choices.level === "township"
    ? selectTownshipPeriodShown(state)
    : selectPeriodShown(state);
}
