/** Words of 差距清单 and 责任清单. */
export const zhListPage = {
  lists: {
    gaps: "差距清单",
    departments: "责任清单",
    tasks: "任务清单",
    projects: "项目清单",
    notes: "备注",
  },
  listsLabel: "哪张清单",
  sentence: (facts: GapListFacts) =>
    `${facts.period}（断面${facts.waterPeriod}）共 ${facts.all} 项差距：未达标 ${facts.notMet} 项、` +
    `临界 ${facts.atRisk} 项，其中约束性 ${facts.binding} 项、已过期限 ${facts.overdue} 项` +
    (facts.first ? `；首位是${facts.first}` : ""),
  departmentsSentence: (departments: number, first: string, notMet: number) =>
    `差距分属 ${departments} 个牵头单位，${first}最多（未达标 ${notMet} 项）`,
  nothing: "没有差距",
  nothingAdvice: "所选期次和筛选下没有未达标或临界的项；无数据和未评价的不在此列",
  binding: "约束性",
  overdue: "已过期限",
  numbersLabel: "四个数",
  columns: {
    place: "单位、断面",
    matter: "指标",
    measure: "计量单位",
    attribute: "属性",
    share: "占目标",
    trend: "较上期",
    deadline: "期限",
    days: "剩余天数",
    duty: "牵头、配合单位",
    cause: "原因",
    marks: "标注",
  },
  water: "水质类别",
  goal: "通知目标",
  noDeadline: "未定期限",
  nobody: "未明确牵头单位",
  daysLeft: (days: string) => `剩 ${days} 天`,
  daysOver: (days: string) => `已过 ${days} 天`,
  ofTarget: (share: string) => `目标的 ${share}`,
  exceeds: (times: string) => `超标 ${times} 倍`,
  classSteps: (steps: string) => `差 ${steps} 个类别`,
  trendWords: {
    worsened: (size: string) => `扩大 ${size}`,
    improved: (size: string) => `缩小 ${size}`,
    before: (state: string) => `上期${state}`,
    same: "持平",
    none: "上期无数据",
  },
  classStep: "类",
  definedBy: (items: string) => `定类：${items}`,
  groupCount: (notMet: number, atRisk: number) => `未达标 ${notMet} 项，临界 ${atRisk} 项`,
  onlyDepartment: (name: string) => `只看${name}`,
  only: "只看",
  download: (format: string) => `导出 ${format}`,
};

export interface GapListFacts {
  readonly period: string;
  readonly waterPeriod: string;
  readonly all: number;
  readonly notMet: number;
  readonly atRisk: number;
  readonly binding: number;
  readonly overdue: number;
  /** Place and indicator of the first row; empty without one. */
  readonly first: string;
}
