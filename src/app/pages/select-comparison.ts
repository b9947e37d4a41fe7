import { type CellCounts, countCells } from "../../domain/gaps/count-cells";
import type { VerdictCube } from "../../domain/gaps/verdict-cube";
import type { Indicator } from "../../domain/programme/programme";
import type { Unit } from "../../domain/unit";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesIndicator, passesUnit } from "../../state/filters";
import { selectCube } from "../../state/select-cube";
import { selectIndicators } from "../../state/select-places";
import { selectUnitsAboveTownships } from "../../state/select-verdicts";

export interface Comparison {
  readonly cube: VerdictCube;
  /** Counties, zones and the city, as far as the filter lets them through. */
  readonly units: readonly Unit[];
  readonly indicators: readonly Indicator[];
  /** Over the counties alone: a zone is counted in its host, the city is their sum. */
  readonly counts: CellCounts;
  readonly byCounty: readonly { readonly unit: Unit; readonly counts: CellCounts }[];
}

/** What the comparison is about, filtered; null until the cube is there. */
export const selectUnitComparison = derive(
  (state: AppState) => [
    selectCube(state),
    selectIndicators(state),
    selectUnitsAboveTownships(state),
    state.choices.filters,
    state.choices.period,
  ],
  (cube, all, places, filters, period): Comparison | null => {
    if (!cube) return null;
    const indicators = [...all.values()].filter(
      (each) => each.domain !== "context" && passesIndicator(filters, each),
    );
    const units = places.filter(({ code }) => passesUnit(filters, code));
    const counties = units.filter(({ level }) => level === "county");
    const ids = indicators.map(({ id }) => id);
    const countIn = (codes: readonly string[]) =>
      countCells(cube, {
        period,
        indicators: ids,
        units: codes,
        isBindingOnly: filters.isBindingOnly,
      });
    return {
      cube,
      units,
      indicators,
      counts: countIn(counties.map(({ code }) => code)),
      byCounty: counties.map((unit) => ({ unit, counts: countIn([unit.code]) })),
    };
  },
);
