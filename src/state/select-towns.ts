import { type TownReadiness, townReadiness } from "../domain/town-readiness";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectJudgedIndicators, selectUnits, seriesOf } from "./select-places";
import { selectJudgeTownships } from "./select-verdicts";

/**
 * The townships beside their own gaps, in order of readiness; null until their figures are there. Only
 * indicators of which any township reported something are asked of them.
 */
export const selectTowns = derive(
  (state: AppState) => [
    state.results.townshipFigures.value,
    selectJudgedIndicators(state),
    selectUnits(state),
    selectJudgeTownships(state),
    state.pack,
  ],
  (rows, judged, units, judge, { ecoTowns }): readonly TownReadiness[] | null => {
    if (!rows) return null;
    const reported = new Set(rows.rows.map(({ indicator }) => indicator));
    const asked = judged.filter((each) => reported.has(seriesOf(each)));
    const townships = [...units.values()].filter(({ level }) => level === "township");
    return townReadiness(townships, ecoTowns, judge(asked, rows));
  },
);
