import type { CityPack } from "../domain/city";
import { monthsOf, type Period } from "../domain/period";
import { assessSection } from "../domain/water/assess-section";
import type { SectionAssessment } from "../domain/water/assessment";
import type { ClassRank, Reading, Section } from "../domain/water/section";
import { sectionTarget } from "../domain/water/section-target";
import { type SectionTrace, traceSection } from "../domain/water/section-trace";
import { summariseSections } from "../domain/water/summary";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { groupBy } from "./group-by";
import { selectChosenSection } from "./select-places";

export interface AssessedSection {
  readonly section: Section;
  readonly assessment: SectionAssessment;
}

/** Every section of the pack, those without a reading or a position included. */
export const selectAssessedSections = derive(
  (state: AppState) => [state.pack, state.results.readings.value, state.choices.userTarget],
  (pack, answer, userTarget): readonly AssessedSection[] =>
    assessAll(pack, answer?.rows ?? [], userTarget),
);

/** Every section of the pack by these readings, means of one period. */
export function assessAll(
  { places, limits, city }: CityPack,
  rows: readonly Reading[],
  userTarget: ClassRank | null,
): readonly AssessedSection[] {
  const readings = groupBy(rows, ({ section }) => section);
  return places.sections.map((section) => ({
    section,
    assessment: assessSection(
      section,
      readings.get(section.id) ?? [],
      { limits, seasons: city.waterSeasons },
      sectionTarget(section, userTarget),
    ),
  }));
}

/** The period that what is shown is of: the last one answered, while the chosen one is being asked. */
export function selectWaterPeriodShown({ results, choices }: AppState): Period {
  return results.readings.value?.period ?? choices.waterPeriod;
}

export const selectSectionSummary = derive(
  (state: AppState) => [selectAssessedSections(state)],
  (sections) => summariseSections(sections),
);

export const selectCardSection = derive(
  (state: AppState) => [selectChosenSection(state), selectAssessedSections(state)],
  (chosen, sections): AssessedSection | null =>
    sections.find(({ section }) => section === chosen) ?? null,
);

/** The selected section's class month by month, oldest first. */
export const selectSectionMonths = derive(
  (state: AppState) => [
    state.pack,
    selectChosenSection(state),
    state.results.sectionHistory.value,
    state.choices.userTarget,
  ],
  ({ limits }, section, history, userTarget): readonly SectionAssessment[] => {
    if (!section || !history) return [];
    const target = sectionTarget(section, userTarget);
    const months = groupBy(history, ({ period }) => period);
    return [...months.keys()]
      .sort()
      .map((month) => assessSection(section, months.get(month) ?? [], { limits }, target));
  },
);

/** How the selected section's class was reached, down to the rows. */
export const selectSectionTrace = derive(
  (state: AppState) => [
    selectCardSection(state),
    state.results.sectionHistory.value,
    state.pack,
    selectWaterPeriodShown(state),
  ],
  (chosen, history, { limits, city }, period): SectionTrace | null =>
    chosen &&
    traceSection(chosen.section, chosen.assessment, {
      limits,
      history: history ?? [],
      months: monthsOf(period, city.waterSeasons),
    }),
);
