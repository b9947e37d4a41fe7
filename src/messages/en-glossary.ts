import type { zhGlossary } from "./zh-glossary";

export const enGlossary: typeof zhGlossary = {
  binding: "Binding indicators must be met",
  advisory: "Advisory indicators are for comparison and not mandatory",
  unstated: "The text that was read does not say whether it is binding",
  national: "Nationally controlled: monitored and assessed for the state",
  provincial: "Provincially controlled: monitored and assessed for the province",
  exceedance: "(value − limit of III) ÷ limit of III; none for pH and dissolved oxygen",
  definingItems: "The items of the worst class: they decide the section's (single factor)",
  mainPollutants: "When worse than III: the worst and most exceeding items, three at most",
  items: "21 items of GB 3838 table 1 make the class; only those with data are judged here",
  coverage: "Units that could be judged, of those the indicator applies to; missing is never met",
  approximate: "The boundary is derived from the seat: for orientation, not for measuring",
};
