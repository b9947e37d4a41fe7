import { classChange, type PeriodChange } from "../../domain/compare/period-change";
import type { SectionAssessment } from "../../domain/water/assessment";
import type { Section } from "../../domain/water/section";
import type { AppState } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectPassesSection } from "../../state/select-passing";
import { selectAssessedSections } from "../../state/select-sections";
import { selectSectionsBefore } from "../../state/select-water";

export interface SideSection {
  readonly section: Section;
  readonly before: SectionAssessment | null;
  readonly after: SectionAssessment;
  readonly change: PeriodChange;
  readonly isFaded: boolean;
}

/** The city's own sections with their classes of both water periods, and how they moved. */
export const selectSideSections = derive(
  (state: AppState) => [
    selectAssessedSections(state),
    selectSectionsBefore(state),
    selectPassesSection(state),
  ],
  (sections, earlier, passes): readonly SideSection[] => {
    const then = new Map(
      (earlier ?? []).map(({ section, assessment }) => [section.id, assessment]),
    );
    return sections
      .filter(({ section }) => !section.outside)
      .map((each) => {
        const { section, assessment } = each;
        const before = then.get(section.id) ?? null;
        return {
          section,
          before,
          after: assessment,
          change: classChange(before, assessment),
          isFaded: !passes(each),
        };
      });
  },
);
