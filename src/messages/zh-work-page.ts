/** Words of 任务清单, 项目清单 and the notes on figures. */
export const zhWorkPage = {
  own: "本人录入",
  ownHint: "由使用者自己录入，不是官方清单",
  states: { "not-started": "未开始", "under-way": "进行中", done: "已完成", paused: "暂停" },
  stateOf: (title: string) => `进度：${title}`,
  sentence: {
    task: (facts: WorkFacts) =>
      `任务 ${facts.all} 项：已完成 ${facts.done} 项，已逾期 ${facts.late} 项；` +
      `差距 ${facts.gaps} 项中 ${facts.uncovered} 项没有任务`,
    project: (facts: WorkFacts) =>
      `项目 ${facts.all} 个：已完成 ${facts.done} 个，已逾期 ${facts.late} 个；` +
      `差距 ${facts.gaps} 项中 ${facts.uncovered} 项没有项目`,
  },
  numbers: { all: "全部", "under-way": "进行中", late: "已逾期" },
  uncovered: { task: "没有任务的差距", project: "没有项目的差距" },
  covered: { task: "每项差距都有任务", project: "每项差距都有项目" },
  add: { task: "新建任务", project: "新建项目" },
  addFor: {
    task: (gap: string) => `为“${gap}”新建任务`,
    project: (gap: string) => `为“${gap}”新建项目`,
  },
  edit: { task: "编辑任务", project: "编辑项目" },
  remove: (title: string) => `删除：${title}`,
  removeWork: "删除",
  save: "保存",
  cancel: "取消",
  paste: "粘贴表格",
  pasteTitle: { task: "粘贴任务", project: "粘贴项目" },
  pasteLabel: "从电子表格复制的内容（首行为表头），或 CSV",
  pasteHint: (columns: string) =>
    `可用的列：${columns}。多个单位或指标用顿号分开；有“编号”的行更新原有的行`,
  pasteFile: "选择 Excel 或 CSV 文件",
  pasteAdd: (count: number) => `添加 ${count} 行`,
  pasteSummary: (good: number, bad: number) =>
    bad > 0 ? `${good} 行可以添加，${bad} 行要先改正` : `${good} 行可以添加`,
  pasteIgnored: (columns: string) => `不认识的列，不读入：${columns}`,
  blockFaults: {
    nothing: "还没有可读的行：首行为表头，其下每行一项",
    "no-title": "首行没有“任务”或“项目名称”这一列",
    "too-many": "一次最多 2000 行，请分几次粘贴",
  },
  inCell: (line: number, column: string, problem: string) => `第 ${line} 行“${column}”：${problem}`,
  moreProblems: (count: number) => `另有 ${count} 处`,
  faults: {
    empty: "不能为空",
    "too-long": (most: string) => `超过 ${most} 字`,
    "unit-unknown": (text: string) => `没有叫“${text}”的单位`,
    "unit-ambiguous": (text: string) => `叫“${text}”的单位不止一个，请写代码`,
    "indicator-unknown": (text: string) => `没有叫“${text}”的指标，可写编号或全称`,
    "work-item-unknown": (text: string) => `通知没有“${text}”这一工作事项，可写 1 至 8`,
    due: (text: string) => `“${text}”不是日期，可写 2026-06-30 或 2026年6月`,
    "due-without-year": (text: string) => `“${text}”缺年份`,
    state: (text: string) => `“${text}”不是进度，可写未开始、进行中、已完成、暂停`,
    "state-late": (text: string) => `“${text}”由期限算出，请写实际进度`,
    investment: (text: string) => `“${text}”不是金额，可写 1200 或 1.2亿元`,
    year: (text: string) => `“${text}”不是年份`,
    "years-turned": (text: string) => `开工晚于完工：${text}`,
  },
  fields: {
    id: "编号",
    title: "任务",
    workItem: "工作事项",
    lead: "牵头单位",
    support: "配合单位",
    units: "单位",
    indicators: "指标",
    year: "年度",
    due: "完成时限",
    state: "进度",
    investment: "投资（万元）",
    start: "开工年份",
    end: "完工年份",
    span: "起止年份",
    department: "责任单位",
  },
  projectTitle: "项目名称",
  separated: "多个用顿号分开",
  addUnit: "添加单位…",
  addIndicator: "添加指标…",
  without: (name: string) => `去掉${name}`,
  noWorkItem: "未归入通知的工作事项",
  chooseWorkItem: "不归入",
  noYear: "未定期限",
  yearGroup: (year: number) => `${year} 年`,
  rows: (count: number) => `${count} 项`,
  money: (amount: string) => `${amount} 万元`,
  years: (start: string, end: string) => `${start}–${end} 年`,
  linked: "关联的差距",
  unlinked: "未关联单位和指标",
  more: (count: number) => `另 ${count} 项`,
  showAll: (count: number) => `显示全部 ${count} 项`,
  showFewer: "收起",
  empty: {
    task: "还没有任务",
    project: "还没有项目",
  },
  emptyAdvice: {
    task: "从上面的差距新建，粘贴已有的表格，或在会议模式中把决定记成任务",
    project: "从上面的差距新建，或粘贴已有的项目表",
  },
  noticeItems: "通知的工作事项（荆政发〔2020〕14号）",
  filteredOut: "筛选之下没有行",
  filteredAdvice: "清除上方的筛选即可看到全部",
  columns: { source: "来源", late: "逾期", links: "关联的差距", days: "剩余天数" },
  late: "已逾期",
  dueSoon: (days: string) => `剩 ${days} 天`,
  dueOver: (days: string) => `逾期 ${days} 天`,
};

export interface WorkFacts {
  readonly all: number;
  readonly done: number;
  readonly late: number;
  readonly gaps: number;
  readonly uncovered: number;
}
