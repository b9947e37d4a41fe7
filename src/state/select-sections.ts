import { assessSection } from "../domain/water/assess-section";
import type { SectionAssessment } from "../domain/water/assessment";
import type { Section } from "../domain/water/section";
import { sectionTarget } from "../domain/water/section-target";
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
  ({ places, limits }, answer, userTarget): readonly AssessedSection[] => {
    const readings = groupBy(answer?.rows ?? [], ({ section }) => section);
    return places.sections.map((section) => ({
      section,
      assessment: assessSection(
        section,
        readings.get(section.id) ?? [],
        limits,
        sectionTarget(section, userTarget),
      ),
    }));
  },
);

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
      .map((month) => assessSection(section, months.get(month) ?? [], limits, target));
  },
);
