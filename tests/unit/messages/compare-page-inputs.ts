import type { CompareFacts } from "../../../src/messages/zh-compare-page";

const facts: CompareFacts = {
  period: "2024",
  units: 8,
  indicators: 40,
  applicable: 300,
  judged: 250,
  notMet: 60,
  worst: "监利市",
  worstCount: 12,
};

/** Two calls that must be told apart, for every message of the comparison. */
export const comparePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "comparePage.sentence": [[facts], [{ ...facts, notMet: 61 }]],
  "comparePage.removeFilter": [["生态空间"], ["生态经济"]],
  "comparePage.coverageOf": [
    [3, 8],
    [4, 8],
  ],
};
