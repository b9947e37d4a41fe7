import type { Judged } from "../tables/batch-changes";
import type { SectionAssessment } from "../water/assessment";
import type { Section } from "../water/section";

export interface WaterOfSection {
  readonly section: Section;
  readonly assessment: SectionAssessment;
}

/** The water of a section as a verdict that is compared with another one. */
export function judgedWater({ section, assessment }: WaterOfSection): Judged {
  const { state, basis, gapSteps, rank, items, definingItems } = assessment;
  return {
    place: section.id,
    matter: "",
    state,
    gap: gapSteps,
    figure: rank,
    isDemo: basis === "demo",
    rows: items
      .filter(({ item }) => definingItems.includes(item))
      .map(({ reading }) => reading.row),
  };
}
