import type { TownsFacts } from "../../../src/messages/zh-towns-page";

const facts: TownsFacts = {
  period: "2024",
  townships: 129,
  named: 6,
  ready: 12,
  lackingOne: 40,
  unknown: 20,
};

/** Two calls that must be told apart, for every message of the eco-towns. */
export const townsPageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "townsPage.sentence": [[facts], [{ ...facts, ready: 13 }]],
  "townsPage.record": [
    ["a", 2016],
    ["a", 2017],
  ],
  "townsPage.missing": [[1], [2]],
  "townsPage.placeless": [
    ["a", 2016, 80],
    ["a", 2016, 81],
  ],
  "townsPage.mapLabel": [["a"], ["b"]],
  "townsPage.standingCount": [
    ["a", 1],
    ["a", 2],
  ],
};
