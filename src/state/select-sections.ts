import { monthsOf, type Period } from "../domain/period";
import { assessSection } from "../domain/water/assess-section";
import type { SectionAssessment } from "../domain/water/assessment";
import type { ClassRank, Reading, Section } from "../domain/water/section";
import { sectionTarget } from "../domain/water/section-target";
import { type SectionTrace, traceSection } from "../domain/water/section-trace";
import { summariseSections } from "../domain/water/summary";
import type { WaterStandard } from "../domain/water/water-standard";
import type { AppState } from "./app-state";
import { derive } from "./derive";
import { groupBy } from "./group-by";
import { selectStandard } from "./select-method";
import { selectChosenSection } from "./select-places";

export interface AssessedSection {
  readonly section: Section;
  readonly assessment: SectionAssessment;
}

/** Every section of the pack, those without a reading or a position included. */
export const selectAssessedSections = derive(
  (state: AppState) => [
    state.pack.places.sections,
    selectStandard(state),
    state.results.readings.value,
    state.choices.userTarget,
  ],
  (sections, standard, answer, userTarget): readonly AssessedSection[] =>
    assessAll({ sections, standard, userTarget }, answer?.rows ?? []),
);

export interface AssessGiven {
  readonly sections: readonly Section[];
  readonly standard: WaterStandard;
  readonly userTarget: ClassRank | null;
}

/** Every section by these readings, means of one period. */
export function assessAll(
  { sections, standard, userTarget }: AssessGiven,
  rows: readonly Reading[],
): readonly AssessedSection[] {
  const readings = groupBy(rows, ({ section }) => section);
  return sections.map((section) => ({
    section,
    assessment: assessSection(
      section,
      readings.get(section.id) ?? [],
      standard,
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
    selectStandard(state),
    selectChosenSection(state),
    state.results.sectionHistory.value,
    state.choices.userTarget,
  ],
  (standard, section, history, userTarget): readonly SectionAssessment[] => {
    if (!section || !history) return [];
    const target = sectionTarget(section, userTarget);
    const months = groupBy(history, ({ period }) => period);
    return [...months.keys()]
      .sort()
      .map((month) => assessSection(section, months.get(month) ?? [], standard, target));
  },
);

/** How the selected section's class was reached, down to the rows. */
export const selectSectionTrace = derive(
  (state: AppState) => [
    selectCardSection(state),
    state.results.sectionHistory.value,
    state.results.setAside.value,
    selectStandard(state),
    selectWaterPeriodShown(state),
  ],
  (chosen, history, setAside, { limits, seasons, acidity }, period): SectionTrace | null =>
    chosen &&
    traceSection(chosen.section, chosen.assessment, {
      limits,
      history: history ?? [],
      setAside: setAside ?? [],
      months: monthsOf(period, seasons),
      acidity,
    }),
);
