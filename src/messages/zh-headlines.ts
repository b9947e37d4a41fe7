import type { HeadlineFacts, WaterFacts } from "./headline-facts";

/** The sentences over the map. */
export const zhHeadlines = {
  coverage: (judged: number, all: number) => `覆盖 ${judged}/${all}`,
  headlineNone: (period: string, indicator: string, judged: number) =>
    `${period}${indicator}：${judged} 个单位均未发现差距`,
  headlineNoTarget: (period: string, indicator: string, known: number) =>
    `${period}${indicator}：${known} 个单位有数据，没有目标可对照`,
  headlineNothing: (period: string, indicator: string) => `${period}${indicator}：没有可评价的数据`,
  headlineGap: (facts: HeadlineFacts) =>
    `${facts.period}${facts.indicator}：${facts.judged} 个单位中 ${facts.notMet} 个未达标，差距最大的是${facts.worst}（${facts.value}，目标 ${facts.target}，差 ${facts.gap}）`,
  headlineWords: (facts: HeadlineFacts) =>
    `${facts.period}${facts.indicator}：${facts.judged} 个单位中 ${facts.notMet} 个未达标，首先是${facts.worst}（${facts.value}，要求 ${facts.target}）`,
  headlineNaming: (facts: HeadlineFacts) =>
    `按通知应命名的县市中，${facts.notMet} 个未列入应命名年份的名单；最早到期的是${facts.worst}（${facts.target}，${facts.gap}）`,
  headlineWater: (facts: WaterFacts) =>
    `${facts.period}：${facts.all} 个断面中 ${facts.assessed} 个有数据，优良比例 ${facts.good}，劣Ⅴ类 ${facts.worse} 个${facts.worst ? `；最差的是${facts.worst}` : ""}`,
  citation: (clause: string) => clause,
  ownFigure: (words: string) => `${words}（本人设定）`,
  clauseJoint: "，",
  pickSomething: "在地图、表格或搜索中选一个区县、乡镇或断面",
  toggleLeft: "显示或隐藏左栏",
  openFailed: "数据包打不开",
};
