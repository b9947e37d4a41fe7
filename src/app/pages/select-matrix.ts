import type { Basis } from "../../domain/observation";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectPlaceSections } from "../../state/select-water";
import { placeNames } from "../names";

/** The classes of all months with the sections' names, for the place that is shown. */
export const selectMatrix = derive(
  (state: AppState) => [state.results.matrix.value, selectPlaceSections(state), placeNames(state)],
  (matrix, sections, names) => {
    if (!matrix) return null;
    const { months } = matrix;
    const shown = sections
      .filter(({ section }) => !section.outside)
      .map(({ section }) => ({
        id: section.id,
        name: names.get(section.id) ?? section.id,
        row: matrix.sections.indexOf(section.id),
      }))
      .filter(({ row }) => row >= 0);
    const cut = (cells: Uint8Array) => {
      const rows = new Uint8Array(shown.length * months.length);
      for (const [at, { row }] of shown.entries())
        rows.set(
          cells.subarray(row * months.length, (row + 1) * months.length),
          at * months.length,
        );
      return rows;
    };
    return { sections: shown, months, ranks: cut(matrix.ranks), isDemo: cut(matrix.isDemo) };
  },
);

/** What the page's figures rest on: made up in part is made up. */
export const selectWaterBasis = derive(
  (state: AppState) => [selectPlaceSections(state)],
  (sections): Basis | null => {
    const weakestFirst: readonly Basis[] = ["demo", "user", "published"];
    return (
      weakestFirst.find((basis) => sections.some(({ assessment }) => assessment.basis === basis)) ??
      null
    );
  },
);
