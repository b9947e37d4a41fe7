import type {
  CountiesFacts,
  PairFacts,
  RunFacts,
  SideFacts,
} from "../../../src/messages/zh-side-page";

const facts: SideFacts = {
  what: "a",
  before: "2021",
  after: "2023",
  places: "p",
  all: 8,
  better: 2,
  worse: 3,
  same: 1,
  none: 2,
};
const pair: PairFacts = {
  period: "2023",
  one: "a",
  other: "b",
  all: 8,
  both: 6,
  worst: 2,
  best: 1,
};
const counties: CountiesFacts = {
  period: "2023",
  what: "a",
  places: "p",
  all: 129,
  judged: 123,
  short: 12,
  worst: { name: "n", short: 5, judged: 9 },
};
const run: RunFacts = {
  first: "2022",
  last: "2023",
  periods: 12,
  known: [
    { period: "2022", good: 3, all: 19 },
    { period: "2023", good: 5, all: 18 },
  ],
  empty: 0,
};
const spans = [
  ["a", "b", "c"],
  ["a", "b", "d"],
] as const;
const words = [["a"], ["b"]] as const;
const counts = [[1], [2]] as const;
const shares = [
  [1, 8],
  [2, 8],
] as const;

/** Two calls that must be told apart, for every message of the page of two periods. */
export const sidePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "sidePage.sentence": [[facts], [{ ...facts, worse: 4 }]],
  "sidePage.indicated": words,
  "sidePage.notComparable": words,
  "sidePage.differenceTitle": spans,
  "sidePage.multiplesTitle": words,
  "sidePage.swipeTitle": spans,
  "sidePage.mapLabel": [
    ["a", "b"],
    ["a", "c"],
  ],
  "sidePage.source": words,
  "sidePage.waterSource": words,
  "sidePage.swipeSlider": [
    ["a", "b"],
    ["a", "c"],
  ],
  "sidePage.swipeAt": counts,
  "sidePage.steps": counts,
  "sidePage.unplaced": counts,
  "sidePage.whyFigure": [
    ["a", "b"],
    ["a", "c"],
  ],
  "sidePage.pairTitle": [
    ["a", "b"],
    ["a", "c"],
  ],
  "sidePage.pairCount": [
    ["a", 1],
    ["a", 2],
  ],
  "sidePage.pairLevel": words,
  "sidePage.pairChange": words,
  "sidePage.pairSentence": [[pair], [{ ...pair, best: 2 }]],
  "sidePage.pairMissing": counts,
  "sidePage.countiesTitle": [
    ["a", "b"],
    ["a", "c"],
  ],
  "sidePage.countiesSentence": [[counties], [{ ...counties, worst: null }]],
  "sidePage.runTitle": spans,
  "sidePage.runSentence": [[run], [{ ...run, known: [], empty: 12 }]],
  "sidePage.runHow": counts,
  "sidePage.short": shares,
  "sidePage.shortOf": shares,
  "sidePage.countyOnMap": words,
  "sidePage.townSource": words,
  "sidePage.cell": [
    ["a", "b"],
    ["a", "c"],
  ],
};
