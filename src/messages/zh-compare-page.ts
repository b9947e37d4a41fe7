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
  coverageOf: (judged: number, applicable: number) => `有结论 ${judged}/应评 ${applicable}`,
  matrixTitle: "区县 × 指标",
  matrixLabel: "区县与指标的达标矩阵；方向键移动，回车选定，P 置顶",
  units: "区县",
  domain: "领域",
  rollUpHead: "未达标/有结论",
  rollUp: (notMet: number, judged: number) => `未达标 ${notMet} 项，有结论 ${judged} 项`,
  filterDomain: (name: string) => `只看${name}（再点恢复）`,
  cell: (facts: CellFacts) =>
    `${facts.unit} ${facts.indicator}：${facts.state}` +
    `${facts.value ? `，现状 ${facts.value}` : ""}${facts.target ? `，目标值 ${facts.target}` : ""}`,
  rowsBy: "区县次序",
  columnsBy: "指标次序",
  officialOrder: "法定次序",
  mostNotMet: "未达标多者在前",
  byGap: (name: string) => `按「${name}」缺口`,
  byState: (name: string) => `按${name}状态`,
  allDepartments: "全部单位",
  demoCorner: "角点＝演示数据",
  detail: "所选单元格",
  pickCell: "点选一个单元格，看数值、目标、缺口、牵头单位和依据",
  rolledUpNote: "本处由下级汇总得出；矩阵只列直接上报的数值",
  onMap: "在一张图上看",
  pinUnit: (isPinned: boolean): string => (isPinned ? "取消置顶区县" : "置顶此区县"),
  pinIndicator: (isPinned: boolean): string => (isPinned ? "取消置顶指标" : "置顶此指标"),
  onlyUnit: (isOnly: boolean): string => (isOnly ? "恢复全部区县" : "只看此区县"),
  trend: "较上期",
  noTrend: "无上期可比",
  trendSame: (period: string) => `与${period}持平`,
  trendBetter: (period: string, size: string) => `比${period}好转 ${size}`,
  trendWorse: (period: string, size: string) => `比${period}变差 ${size}`,
  trendNaming: (period: string, trend: "better" | "worse", now: string) =>
    `比${period}${trend === "better" ? "好转" : "变差"}，现为${now}`,
  rankingTitle: "排行",
  rankingOf: (indicator: string, period: string) => `${indicator} · ${period}排行`,
  noRanking: "所选指标本期没有可比的数值",
  axis: (name: string, unit: string) => (unit ? `${name}（${unit}）` : name),
  rank: "名次（较上期）",
  rankingNote: (before: string) =>
    `缺口大者在前，名次以缺口小者为先；竖线＝目标值${before ? `，灰条＝${before}` : ""}。来源：各区县上报数据`,
  place: (rank: number) => `第 ${rank} 位`,
  placeSame: (rank: number) => `第 ${rank} 位（持平）`,
  placeUp: (rank: number, by: number) => `第 ${rank} 位（▲升 ${by} 位）`,
  placeDown: (rank: number, by: number) => `第 ${rank} 位（▼降 ${by} 位）`,
  namingTitle: "示范命名进度（2021/2022/2023 年目标）",
  namingNow: "本期结论",
  namingNote: "粗体为当年到期的命名层级；未查到名单不作未达标。来源：荆政发〔2020〕14号、公布名单",
  named: "按期命名",
  notFound: "未查到",
  notDue: "未到期",
  townsTitle: "区县内部的乡镇分布",
  townsOf: (indicator: string, period: string) => `乡镇分布 · ${indicator} · ${period}`,
  noTowns: "所选指标没有乡镇数据",
  townsLabel: (towns: number, counties: number) => `${counties} 个区县 ${towns} 个乡镇的数值分布`,
  townsNote: (shown: number, missing: number) =>
    `每点一个乡镇，共 ${shown} 个，另有 ${missing} 个无数据；乡镇按区县标准仅作示意。来源：乡镇上报数据`,
  asTable: "数据表",
};

export interface CellFacts {
  readonly unit: string;
  readonly indicator: string;
  readonly state: string;
  /** Empty where there is none. */
  readonly value: string;
  readonly target: string;
}

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
