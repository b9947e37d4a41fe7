import type { CellFacts, CompareFacts } from "../../../src/messages/zh-compare-page";

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

const cell: CellFacts = {
  unit: "监利市",
  indicator: "林草覆盖率",
  state: "未达标",
  value: "15 %",
  target: "18 %",
};

/** Two calls that must be told apart, for every message of the comparison. */
export const comparePageInputs: Readonly<
  Record<string, readonly [readonly unknown[], readonly unknown[]]>
> = {
  "comparePage.sentence": [[facts], [{ ...facts, notMet: 61 }]],
  "comparePage.rollUp": [
    [3, 8],
    [4, 8],
  ],
  "comparePage.filterDomain": [["生态空间"], ["生态经济"]],
  "comparePage.cell": [[cell], [{ ...cell, value: "" }]],
  "comparePage.byGap": [["林草覆盖率"], ["河长制"]],
  "comparePage.byState": [["监利市"], ["石首市"]],
  "comparePage.pinUnit": [[true], [false]],
  "comparePage.pinIndicator": [[true], [false]],
  "comparePage.onlyUnit": [[true], [false]],
  "comparePage.trendSame": [["2022年"], ["2023年"]],
  "comparePage.trendNaming": [
    ["2022年", "better", "达标"],
    ["2022年", "worse", "达标"],
  ],
  "comparePage.trendBetter": [
    ["2022年", "1"],
    ["2022年", "2"],
  ],
  "comparePage.trendWorse": [
    ["2022年", "1"],
    ["2022年", "2"],
  ],
  "comparePage.rankingOf": [
    ["林草覆盖率", "2023年"],
    ["河长制", "2023年"],
  ],
  "comparePage.axis": [
    ["现状", "%"],
    ["现状", ""],
  ],
  "comparePage.rankingNote": [["2022年"], [""]],
  "comparePage.place": [[1], [2]],
  "comparePage.placeSame": [[1], [2]],
  "comparePage.placeUp": [
    [1, 2],
    [1, 3],
  ],
  "comparePage.placeDown": [
    [3, 1],
    [3, 2],
  ],
  "comparePage.townsOf": [
    ["林草覆盖率", "2023年"],
    ["河长制", "2023年"],
  ],
  "comparePage.townsLabel": [
    [100, 8],
    [101, 8],
  ],
  "comparePage.townsNote": [
    [100, 8],
    [101, 8],
  ],
  "comparePage.removeFilter": [["生态空间"], ["生态经济"]],
  "comparePage.coverageOf": [
    [3, 8],
    [4, 8],
  ],
};
