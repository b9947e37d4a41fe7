import { enClause } from "./en-clauses";
import type { zhHeadlines } from "./zh-headlines";

/** Brackets of Chinese type are too wide between Latin letters. */
const latin = (words: string) => words.replace("（", " (").replace("）", ")");

export const enHeadlines: typeof zhHeadlines = {
  coverage: (judged, all) => `${judged} of ${all} covered`,
  headlineNone: (period, indicator, judged) =>
    `${indicator}, ${period}: no gap found in ${judged} units`,
  headlineNoTarget: (period, indicator, known) =>
    `${indicator}, ${period}: ${known} units have figures, but no target to hold them against`,
  headlineNothing: (period, indicator) => `${indicator}, ${period}: nothing to assess`,
  headlineGap: (facts) =>
    `${facts.indicator}, ${facts.period}: ${facts.notMet} of ${facts.judged} units fall short; the largest gap is ${facts.worst} (${facts.value}, target ${facts.target}, short by ${facts.gap})`,
  headlineWords: (facts) =>
    `${facts.indicator}, ${facts.period}: ${facts.notMet} of ${facts.judged} units fall short, first ${facts.worst} (${facts.value}, required ${facts.target})`,
  headlineNaming: (facts) =>
    `Of the counties the notice wants named, ${facts.notMet} are not in the list of their goal year; the earliest due is ${facts.worst} (${facts.target}, ${facts.gap})`,
  headlineWater: (facts) =>
    `${facts.period}: ${facts.assessed} of ${facts.all} sections have data, ${facts.good} are class I\u00a0to\u00a0III, ${facts.worse} worse than V${facts.worst ? `; the worst is ${latin(facts.worst)}` : ""}`,
  citation: enClause,
  ownFigure: (words) => `${words} (set by you)`,
  clauseJoint: "; ",
  pickSomething: "Pick a county, township or section on the map, in the table or by search",
  toggleLeft: "Show or hide the left rail",
  openFailed: "The data pack cannot be opened",
};
