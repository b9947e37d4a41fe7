import type { Messages } from "./zh";

/** Words of what became different between two periods, or by a file. */
export const enChangePage: Messages["changePage"] = {
  sentence: (facts) =>
    `${facts.periods}: ${facts.parts ? `${facts.all} changes: ${facts.parts}` : "no changes"}`,
  part: (kind, count) => `${count} ${kind.toLowerCase()}`,
  since: "Since the last review",
  countsLabel: "Changes of each kind",
  units: "Figures",
  water: "Sections (water periods)",
  before: "Before",
  after: "Now",
  by: "Compare",
  byPeriods: "Two periods",
  byFile: (name) => `Before and after importing ${name}`,
  fileSentence: (name, periods) => `Before and after importing ${name} (${periods})`,
  fileWaiting: "What this file changed is not known yet",
  spans: (units, water) => `Indicators ${units}, sections ${water}`,
  span: (before, after) => `${before} → ${after}`,
  all: "All",
  kindFilter: "Only which kind of change",
  columns: {
    kind: "Change",
    place: "Place",
    matter: "Indicator",
    before: "Before",
    after: "Now",
    rows: "Rows it rests on",
  },
  noChange: "No changes",
  noChangeAdvice:
    "No verdict and no gap differs between the two periods under these filters; other periods can be chosen",
  noRows: "No rows",
};
