import type { zhTownsPage } from "./zh-towns-page";

/** Words of the page of eco-towns and eco-villages. */
export const enTownsPage: typeof zhTownsPage = {
  sentence: (facts) =>
    `${facts.named} of ${facts.townships} townships are named eco-towns; held against county rules as an ` +
    `indication, in ${facts.period} ${facts.ready} of the others meet everything and could declare first, ` +
    `${facts.lackingOne} lack one thing, ${facts.unknown} have too few figures to say`,
  indication:
    "The documents give no conditions for eco-towns: county rules stand in as an indication, township borders are approximate, and none of this replaces the examination of a declaration.",
  standing: "Standing",
  standings: {
    ready: "Could declare",
    lacking: "Falls short",
    unknown: "Too few figures",
    planned: "Planned",
    declared: "Declared",
    named: "Named",
  },
  record: (level, year) => `${level}, ${year}`,
  noRecord: "None found",
  records: "Named or declared",
  lacks: "What it lacks",
  lacksNothing: "Nothing not met",
  missing: (count) => `${count} more without a figure`,
  coverage: "Assessed / due",
  placeless: (what, year, count) =>
    `${what}: ${count} in ${year}; no list was published or they belong to no one township, so they count for the city alone`,
  map: "Map of standings",
  mapLabel: (facts) => `Township borders (approximate) by standing: ${facts}`,
  standingCount: (name, count) => `${name} ${count}`,
  onMap: "Show on the map",
  county: "County",
  township: "Township",
  empty: "This pack has no townships",
  emptyAdvice: "Open township borders and a table of township figures on the page of data files",
};
