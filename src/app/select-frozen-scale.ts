import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { selectCube } from "../state/select-cube";
import { selectChosenIndicator, selectUnits } from "../state/select-places";
import { selectJudgeTownships } from "../state/select-verdicts";

/**
 * The worst gap of the chosen indicator over all periods, as a share of the target: the depth of every
 * colour is measured by it while the time bar is open, so that one figure has one colour in every year.
 * Null while the bar is closed or the periods are not there yet.
 */
export function selectFrozenWorst(state: AppState): number | null {
  if (!state.choices.isTimeOpen) return null;
  return state.choices.level === "township" ? worstOfTownships(state) : worstOfCounties(state);
}

const worstOfCounties = derive(
  (state: AppState) => [selectCube(state), selectChosenIndicator(state), selectUnits(state)],
  (cube, indicator, units): number | null => {
    if (!cube || !indicator) return null;
    const drawn = cube.units.filter((code) => units.get(code)?.hasPolygon);
    const gaps = cube.periods.flatMap((period) =>
      drawn.map((unit) => cube.placeOf({ unit, period, indicator: indicator.id })),
    );
    return Math.max(0, ...gaps.map((place) => cube.relativeGaps[place] || 0));
  },
);

const worstOfTownships = derive(
  (state: AppState) => [
    state.results.townshipHistory.value,
    selectJudgeTownships(state),
    selectChosenIndicator(state),
  ],
  (history, judgeTownships, indicator): number | null => {
    if (!history || !indicator) return null;
    const verdicts = history.flatMap((rows) => judgeTownships([indicator], rows));
    return Math.max(0, ...verdicts.map(({ relativeGap }) => relativeGap ?? 0));
  },
);
