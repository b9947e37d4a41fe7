import type { Messages } from "./zh";

/** Words of the comparison of units, and of the filter that all views share. */
export const enComparePage: Messages["comparePage"] = {
  filter: "Filter",
  clearFilters: "Clear filters",
  removeFilter: (name) => `Remove filter: ${name}`,
  bindingOnly: "Binding only",
  sentence: (facts) =>
    `${facts.period}: of ${facts.applicable} assessments due in ${facts.units} counties and ` +
    `${facts.indicators} indicators, ${facts.judged} could be made and ${facts.notMet} are not met` +
    (facts.worst ? `; most in ${facts.worst} (${facts.worstCount})` : ""),
  fourNumbers: "Four numbers",
  goals: "goals",
  barsLabel: "Goals of each county by state, those with the most not met first",
  coverageOf: (judged, applicable) => `${judged} of ${applicable} due assessed`,
};
