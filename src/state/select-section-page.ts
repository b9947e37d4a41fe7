import { findSectionNotes } from "../domain/notes/find-notes";
import { yearOf } from "../domain/period";
import { type Acidity, spanMean } from "../domain/water/averages";
import type { Trend } from "../domain/water/movement";
import type { Reading } from "../domain/water/section";
import { sectionRobustness } from "../domain/water/section-robustness";
import { spearmanTrend } from "../domain/water/trend";
import { whatSectionTakes } from "../domain/water/what-water-takes";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { groupBy } from "./group-by";
import { selectStandard } from "./select-method";
import { selectCardSection } from "./select-sections";

/** The selected section's trend per item: its yearly means, of years with enough months only. */
export const selectSectionTrends = derive(
  (state: AppState) => [state.results.sectionHistory.value, state.choices.method.acidity],
  (history, acidity): ReadonlyMap<string, Trend> => {
    const items = groupBy(history ?? [], ({ item }) => item);
    return new Map(
      [...items].map(([item, readings]) => [
        item,
        spearmanTrend(yearlyMeans(item, readings, acidity)),
      ]),
    );
  },
);

function yearlyMeans(
  item: string,
  readings: readonly Reading[],
  acidity: Acidity,
): readonly number[] {
  const years = groupBy(readings, ({ period }) => yearOf(period));
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, months]) => {
      const mean = spanMean(
        item,
        months.map(({ value }) => value),
        "year",
        acidity,
      );
      return mean.isEnough && mean.mean !== null ? [mean.mean] : [];
    });
}

/** What would flip the verdict on the selected section. */
export const selectSectionRobustness = derive(
  (state: AppState) => [
    selectCardSection(state),
    state.results.sectionHistory.value,
    selectStandard(state),
  ],
  (chosen, history, standard) =>
    chosen &&
    sectionRobustness(chosen.section, chosen.assessment, {
      standard,
      history: history ?? [],
    }),
);

/** What would it take for the selected section to keep its target, or class Ⅲ where it has none. */
export const selectSectionTakes = derive(
  (state: AppState) => [selectCardSection(state), state.pack],
  (chosen, { limits }) =>
    chosen &&
    whatSectionTakes(
      chosen.section,
      chosen.assessment,
      chosen.assessment.target?.rank ?? 3,
      limits,
    ),
);

/** What looks wrong in the selected section's own readings. */
export const selectSectionNotes = derive(
  (state: AppState) => [state.results.sectionHistory.value],
  (history) => findSectionNotes(history ?? []),
);
