/** Words of 自上次调度以来: what became different between two periods, or by a file. */
export const zhChangePage = {
  sentence: (facts: ChangeFacts) =>
    `${facts.periods}：${facts.parts ? `共 ${facts.all} 项变化，${facts.parts}` : "没有变化"}`,
  part: (kind: string, count: number) => `${kind} ${count} 项`,
  since: "自上次调度以来",
  countsLabel: "各类变化的项数",
  units: "指标期次",
  water: "断面（水质期次）",
  before: "上次",
  after: "本次",
  by: "比较",
  byPeriods: "两个期次",
  byFile: (name: string) => `导入前后：${name}`,
  fileSentence: (name: string, periods: string) => `${name} 导入前后（${periods}）`,
  fileWaiting: "这个文件的影响还没有算出",
  spans: (units: string, water: string) => `指标 ${units}，断面 ${water}`,
  span: (before: string, after: string) => `${before} → ${after}`,
  all: "全部",
  kindFilter: "只看哪类变化",
  columns: {
    kind: "变化",
    place: "单位、断面",
    matter: "指标",
    before: "上次",
    after: "本次",
    rows: "依据的行",
  },
  noChange: "没有变化",
  noChangeAdvice: "两个期次之间，所选筛选下没有一项结论或差距变化；可另选期次",
  noRows: "没有行",
};

export interface ChangeFacts {
  readonly periods: string;
  readonly all: number;
  /** Counts by kind, in words; empty without any. */
  readonly parts: string;
}
