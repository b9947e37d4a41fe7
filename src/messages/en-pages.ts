import type { Messages } from "./zh";

/** What the pages of the product are called. */
export const enPages: Messages["pages"] = {
  map: "Map",
  compare: "Compare",
  side: "Side by side",
  towns: "Eco-towns",
  lists: "Lists",
  meeting: "Meeting mode",
  changes: "Changes",
  water: "Water quality",
  section: "Section",
  lake: "Lake",
  rule: "Rule",
  versions: "Versions",
  targets: "Targets",
  method: "Method",
  notes: "Doubtful data",
  data: "Data files",
  pack: "City pack",
  sql: "Queries",
};
