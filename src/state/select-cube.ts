import { buildCube, type VerdictCube } from "../domain/gaps/verdict-cube";
import type { Period } from "../domain/period";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { selectJudgedIndicators } from "./select-places";
import { selectJudgeRows, selectUnitsAboveTownships } from "./select-verdicts";

/**
 * Verdicts of city, counties and zones for every judged indicator and every year; null until the
 * database has answered. The views of the matrix, lists, charts and time read it and nothing else.
 */
export const selectCube = derive(
  (state: AppState) => [
    state.results.history.value,
    selectJudgedIndicators(state),
    selectUnitsAboveTownships(state),
    selectJudgeRows(state),
  ],
  (history, judged, units, judgeRows): VerdictCube | null => {
    if (!history) return null;
    const rowsIn = new Map(history.map((each) => [each.period, each]));
    const axes = {
      periods: [...rowsIn.keys()],
      indicators: judged.map(({ id }) => id),
      units: units.map(({ code }) => code),
    };
    return buildCube(axes, (period: Period) => {
      const rows = rowsIn.get(period);
      return rows ? [...judgeRows(judged, rows).values()].flat() : [];
    });
  },
);
