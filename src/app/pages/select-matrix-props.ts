import type { CellCounts } from "../../domain/gaps/count-cells";
import type {
  LineCount,
  MatrixCells,
  MatrixGroup,
  MatrixUnit,
} from "../../panels/compare-page/matrix-types";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { domainNames } from "../names";
import { selectUnitComparison } from "./select-comparison";

/** What the cells are read from; selecting and hovering leave it the same object. */
export const selectMatrixCells = derive(
  (state: AppState) => [
    selectUnitComparison(state),
    state.choices.period,
    state.choices.litStates,
    state.choices.filters.isBindingOnly,
    state.choices.matrix.pinned,
  ],
  (comparison, period, litStates, isBindingOnly, pinned): MatrixCells | null =>
    comparison && {
      cube: comparison.cube,
      period,
      litStates,
      isBindingOnly,
      columns: comparison.indicators.map((indicator) => ({
        indicator,
        isPinned: pinned.includes(indicator.id),
        ...lineOf(comparison.byIndicator.get(indicator.id)),
      })),
    },
);

export const selectMatrixUnits = derive(
  (state: AppState) => [
    selectUnitComparison(state),
    state.choices.matrix.pinned,
    state.choices.language,
  ],
  (comparison, pinned, language): readonly MatrixUnit[] =>
    (comparison?.units ?? []).map(({ code, name }) => ({
      code,
      name: name[language],
      isPinned: pinned.includes(code),
      ...lineOf(comparison?.byUnit.get(code)),
    })),
);

/** Neighbouring columns of one domain under one head. */
export const selectMatrixGroups = derive(
  (state: AppState) => [selectUnitComparison(state), domainNames(state)],
  (comparison, names): readonly MatrixGroup[] => {
    const groups: MatrixGroup[] = [];
    for (const { domain, id } of comparison?.indicators ?? []) {
      const last = groups.at(-1);
      if (last?.domain === domain) groups[groups.length - 1] = { ...last, span: last.span + 1 };
      else groups.push({ domain, name: names.get(domain) ?? domain, first: id, span: 1 });
    }
    return groups;
  },
);

function lineOf(counts: CellCounts | undefined): LineCount {
  return { notMet: counts?.counts["not-met"] ?? 0, judged: counts?.judged ?? 0 };
}
