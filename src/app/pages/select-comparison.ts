import { type CellCounts, countCells } from "../../domain/gaps/count-cells";
import { orderIndicators, orderUnits } from "../../domain/gaps/order-cells";
import { cellAt, type VerdictCube } from "../../domain/gaps/verdict-cube";
import type { Indicator } from "../../domain/programme/programme";
import type { Unit } from "../../domain/unit";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { passesIndicator, passesUnit } from "../../state/filters";
import { selectCube } from "../../state/select-cube";
import { selectJudgedIndicators } from "../../state/select-places";
import { selectUnitsAboveTownships } from "../../state/select-verdicts";

export interface Comparison {
  readonly cube: VerdictCube;
  /** Counties, zones and the city, as far as the filter lets them through, in their chosen order. */
  readonly units: readonly Unit[];
  /** Those that apply anywhere, likewise. */
  readonly indicators: readonly Indicator[];
  /** Over the counties alone: a zone is counted in its host, the city is their sum. */
  readonly counts: CellCounts;
  readonly byUnit: ReadonlyMap<string, CellCounts>;
  readonly byIndicator: ReadonlyMap<string, CellCounts>;
}

/** What the comparison is about, filtered; null until the cube is there. */
const selectChosenParts = derive(
  (state: AppState) => [
    selectCube(state),
    selectJudgedIndicators(state),
    selectUnitsAboveTownships(state),
    state.choices.filters,
    state.choices.period,
  ],
  (cube, judged, places, filters, period) => {
    if (!cube) return null;
    const units = places.filter(({ code }) => passesUnit(filters, code));
    const codes = units.map(({ code }) => code);
    const applies = ({ id }: Indicator) =>
      places.some(({ code }) => cellAt(cube, { unit: code, indicator: id, period })?.applies);
    const indicators = judged.filter((each) => passesIndicator(filters, each) && applies(each));
    const ids = indicators.map(({ id }) => id);
    const countIn = (some: readonly string[], on: readonly string[]) =>
      countCells(cube, {
        period,
        indicators: on,
        units: some,
        isBindingOnly: filters.isBindingOnly,
      });
    const counties = units.filter(({ level }) => level === "county").map(({ code }) => code);
    return {
      cube,
      period,
      units,
      indicators,
      counts: countIn(counties, ids),
      byUnit: new Map(codes.map((code) => [code, countIn([code], ids)])),
      byIndicator: new Map(ids.map((id) => [id, countIn(counties, [id])])),
    };
  },
);

/** The same, in the order the person chose; ordering counts nothing again. */
export const selectUnitComparison = derive(
  (state: AppState) => [selectChosenParts(state), state.choices.matrix],
  (parts, { rowsBy, columnsBy, pinned }): Comparison | null => {
    if (!parts) return null;
    const { cube, period, units, indicators } = parts;
    const sides = {
      units: units.map(({ code }) => code),
      indicators: indicators.map(({ id }) => id),
    };
    const rows = orderUnits(cube, sides, { period, by: rowsBy, pinned });
    const columns = orderIndicators(cube, sides, { period, by: columnsBy, pinned });
    return {
      ...parts,
      units: rows.flatMap((code) => units.find((unit) => unit.code === code) ?? []),
      indicators: columns.flatMap((id) => indicators.find((each) => each.id === id) ?? []),
    };
  },
);
