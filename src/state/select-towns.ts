import { type TownReadiness, townReadiness } from "../domain/town-readiness";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectIndicators, selectUnits, seriesOf } from "./select-places";
import { selectJudgeTownships } from "./select-verdicts";

/**
 * The townships beside their own gaps, in order of readiness; null until their figures are there. Only
 * indicators of which any township reported something are asked of them.
 */
export const selectTowns = derive(
  (state: AppState) => [
    state.results.townshipFigures.value,
    selectIndicators(state),
    selectUnits(state),
    selectJudgeTownships(state),
    state.pack,
  ],
  (rows, indicators, units, judge, { ecoTowns }): readonly TownReadiness[] | null => {
    if (!rows) return null;
    const reported = new Set(rows.rows.map(({ indicator }) => indicator));
    const asked = [...indicators.values()].filter(
      (each) => each.domain !== "context" && reported.has(seriesOf(each)),
    );
    const townships = [...units.values()].filter(({ level }) => level === "township");
    return townReadiness(townships, ecoTowns, judge(asked, rows));
  },
);
