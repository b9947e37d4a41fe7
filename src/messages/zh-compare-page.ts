/** Words of the comparison of units, and of the filter that all views share. */
export const zhComparePage = {
  filter: "筛选",
  clearFilters: "清除筛选",
  removeFilter: (name: string) => `去掉筛选：${name}`,
  bindingOnly: "仅约束性",
  sentence: (facts: CompareFacts) =>
    `${facts.period}${facts.units}个区县 ${facts.indicators} 项指标共 ${facts.applicable} 项次应评，` +
    `${facts.judged} 项次有结论，其中 ${facts.notMet} 项次未达标${facts.worst ? `，${facts.worst}最多（${facts.worstCount} 项）` : ""}`,
  fourNumbers: "四个数",
  goals: "项",
  barsLabel: "各区县各状态的指标项数，未达标多者在前",
  coverageOf: (judged: number, applicable: number) => `有结论 ${judged}/应评 ${applicable}`,
};

export interface CompareFacts {
  readonly period: string;
  readonly units: number;
  readonly indicators: number;
  readonly applicable: number;
  readonly judged: number;
  readonly notMet: number;
  /** The unit with the most not met; empty when nothing is. */
  readonly worst: string;
  readonly worstCount: number;
}
