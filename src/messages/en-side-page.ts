import type { Messages } from "./zh";

/** Words of the page that sets two periods, or two indicators, side by side. */
export const enSidePage: Messages["sidePage"] = {
  level: "Compared",
  water: "Water sections",
  picture: "Shown as",
  pictures: {
    difference: "Differences",
    multiples: "By period",
    counties: "By county",
    swipe: "Swipe",
    pair: "Two at once",
  },
  indicator: "Indicator",
  kinds: {
    "much-better": "clearly better",
    better: "better",
    same: "unchanged",
    worse: "worse",
    "much-worse": "clearly worse",
    "not-comparable": "not comparable",
  },
  why: {
    "not-applicable": "does not apply",
    "no-figure-before": "no data before",
    "no-figure-after": "no data now",
    "mixed-basis": "one published, one demo",
    implausible: "a figure cannot be right",
    "other-version": "of two versions",
    "no-direction": "no verdict to compare",
  },
  sentence: (facts) =>
    `${facts.what}, ${facts.before} to ${facts.after}: of ${facts.all} ${facts.places}, ${facts.better} better, ` +
    `${facts.worse} worse, ${facts.same} unchanged, ${facts.none} not comparable`,
  indicated: (sentence) => `${sentence} (by county rules, as an indication)`,
  notComparable: (why) => `not comparable (${why})`,
  places: { county: "counties", township: "townships", section: "sections" },
  differenceTitle: (what, before, after) => `${what}: change from ${before} to ${after}`,
  multiplesTitle: (what) => `${what}: period by period`,
  swipeTitle: (what, before, after) => `${what}: ${before} on the left, ${after} on the right`,
  mapLabel: (title, parts) => `${title}. ${parts}`,
  unitBreaks:
    "Clear from 5 % of the target on (of the earlier figure without one); less than half the last digit is unchanged; words are compared by verdict. Fixed classes, whatever is shown",
  waterBreaks: "By steps of the water class: one is better or worse, two or more is clear",
  stateBreaks: "Not met in three steps, at 5 % and 20 % of the target, the same in every period",
  classBreaks: "Classes by GB 3838-2002, one legend for all maps",
  depths: ["not met by ≤5 %", "not met by 5–20 %", "not met by >20 %"],
  source: (periods) =>
    `Source: figures and targets reported by counties, ${periods}; lines in the table and under Why`,
  waterSource: (periods) =>
    `Source: means of section readings, ${periods}; every month on the section's page`,
  swipeSlider: (before, after) => `Swipe: ${before} on the left, ${after} on the right`,
  swipeAt: (share) => `${share} %`,
  change: "Change",
  steps: (count) => (Math.abs(count) === 1 ? `${count} step` : `${count} steps`),
  unplaced: (count) => `${count} sections without a known position are listed only`,
  whyFigure: (place, period) => `${place}, ${period}: why?`,
  pairWith: "Crossed with",
  pairTrend: "its own change",
  pairTitle: (one, other) => `${one} × ${other}`,
  pairHow:
    "Across: how well the target is met (not met, at risk, met); upward: change, or the same of another indicator. Coloured only where both are known; the rest is hatched as no data",
  pairCount: (cell, count) => `${cell}: ${count}`,
  pairLevel: (name) => `${name}: beyond target (% of target)`,
  pairChange: (before) => `Change since ${before} (% of target, above zero better)`,
  pairSentence: (facts) =>
    `${facts.period}, ${facts.one} × ${facts.other}: both known for ${facts.both} of ${facts.all} counties; ` +
    `both bad in ${facts.worst}, both good in ${facts.best}`,
  pairMissing: (count) => `${count} counties lack one of the two and are left out`,
  pairNone: "No county has both",
  cell: (x, y) => `${x} · ${y}`,
  thirds: ["worse", "unchanged", "better"],
  combined: "Together",
  countiesTitle: (what, period) => `${what}: inside each county, ${period}`,
  countiesSentence: ({ worst, ...facts }) => {
    const { period, what, places, all, judged, short } = facts;
    const head = `${what}, ${period}: a verdict on ${judged} of ${all} ${places}`;
    if (judged === 0) return head;
    if (short === 0) return `${head}, none of them not met`;
    const most = worst ? `; most in ${worst.name} (${worst.short}/${worst.judged})` : "";
    return `${head}, ${short} of them not met${most}`;
  },
  runTitle: (what, first, last) => `${what}, period by period: ${first} to ${last}`,
  runSentence: ({ first, last, periods, known, empty }) => {
    const counts = known.map(({ period, good, all }) => `${good}/${all} in ${period}`).join(", ");
    const head = `Water of ${periods} periods, ${first} to ${last}`;
    const missing = empty > 0 ? `; without data: ${empty}` : "";
    return `${head}${counts ? `: sections of class Ⅰ–Ⅲ ${counts}` : ""}${missing}`;
  },
  runHow: (most) =>
    `Periods of the chosen kind up to the chosen one, ${most} at the most; one without data between them is there too, its sections marked –`,
  order: "Order",
  orders: { worst: "Worst first", official: "Official order" },
  short: (short, judged) => `${short}/${judged} not met`,
  shortOf: (short, judged) => `${judged} with a verdict, ${short} of them not met`,
  noneJudged: "no verdict",
  ownFigure: "Own",
  countyOnMap: (name) => `${name} on the map`,
  countiesHow:
    "n/m not met: m have a verdict, n of them miss their target. Worst first goes by n, then by n/m, those without any verdict last. Scales differ: see the bar under each map",
  zoneBlank: "What is blank inside a county belongs to a function zone, which has a map of its own",
  townIndication:
    "The documents ask nothing of townships: they are judged by their county's rules as an indication, and their borders are approximate",
  townSource: (period) => `Source: figures reported by townships, ${period}; rows under “Why?”`,
  noTownships: "no townships",
  noSections: "no sections",
  noTownFigures: "No township reported this indicator: all maps are drawn as no data",
  noTownBorders: "Township borders are not there: table only",
  sharedSections:
    "A shared section counts in each county that shares it; sections without a target have no verdict",
};
