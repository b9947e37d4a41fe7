import type { Movement } from "../domain/water/movement";
import type { LeftOutSection, RegionAssessment } from "../domain/water/region-assessment";
import type { WaterStatus } from "../domain/water/water-status";

const statuses: Readonly<Record<WaterStatus, string>> = {
  excellent: "优",
  good: "良好",
  light: "轻度污染",
  moderate: "中度污染",
  heavy: "重度污染",
};

const movements: Readonly<Record<Movement, string>> = {
  "much-better": "明显好转",
  better: "有所好转",
  none: "无明显变化",
  worse: "有所变差",
  "much-worse": "明显变差",
};

const methods: Readonly<Record<RegionAssessment["method"], string>> = {
  proportion: "断面数不少于 5 个，按类别比例评价",
  mean: "断面数少于 5 个，按各项平均浓度评价",
  none: "没有可评价的断面",
};

const shortMethods: typeof methods = { proportion: "类别比例", mean: "平均浓度", none: "—" };

const leftOut: Readonly<Record<LeftOutSection["reason"], string>> = {
  outside: "邻市断面，仅作背景，不计入",
  "not-monitored": "本期没有数据",
  "too-few": "监测月数不足，不作评价",
};

const rules = {
  class: "断面类别：单因子评价，取参评项目中最差一类（环办〔2011〕22号）",
  shares:
    "断面不少于 5 个：Ⅰ–Ⅲ类比例 ≥90 % 为优，75 %–90 % 为良好；低于 75 % 时，劣Ⅴ类比例 <20 % 为轻度污染，20 %–40 % 为中度污染，≥40 % 为重度污染（环办〔2011〕22号）",
  mean: "断面少于 5 个：先求各断面各项浓度的算术平均，再按单因子评价（环办〔2011〕22号）",
  compliance: "达标率：达到本断面目标类别的断面数 / 有目标且参评的断面数，与优良比例是两个数",
  pollutants: "区域主要污染指标：总体劣于良好时，按断面超标率（劣于Ⅲ类）取前三项",
  change:
    "与上年同期相比：X = 优良比例变化 − 劣Ⅴ比例变化；|X| ≤10 个百分点无明显变化，≤20 有所变化，>20 明显变化",
  comparable: "两期都有数据的断面不足 80 % 时不可比",
  months: "月数：季度不少于 2 个月，半年 4 个月，全年 8 个月，水期三分之二；不足不作评价",
  notice: "通知要求：国控断面全面消除劣Ⅴ类；力争基本消除省控劣Ⅴ类断面（荆政发〔2020〕14号）",
};

/** Words of the water page and of what it takes. */
export const zhWaterPage = {
  title: "水质评价",
  statuses,
  movements,
  methods,
  shortMethods,
  leftOutReasons: leftOut,
  place: "范围",
  sentence: (place: string, period: string, status: string, why: string) =>
    `${place}${period}水质总体为${status}（${why}）`,
  sentenceWhy: {
    proportion: (assessed: number, expected: number) =>
      `参评 ${assessed}/${expected} 个断面，不少于 5 个，按类别比例评价`,
    mean: (assessed: number, expected: number) =>
      `参评 ${assessed}/${expected} 个断面，少于 5 个，按各项平均浓度评价`,
    none: (assessed: number, expected: number) => `参评 ${assessed}/${expected} 个断面`,
  },
  sentenceNone: (place: string, period: string, expected: number) =>
    `${place}${period}没有可评价的断面（应评 ${expected} 个）`,
  goodPart: (share: string) => `优良比例 ${share}`,
  worsePart: (count: number, share: string) =>
    count === 0 ? "没有劣Ⅴ类断面" : `劣Ⅴ类断面 ${count} 个（${share}）`,
  changeWords: (period: string, moved: string, movement: string) =>
    `与${period}相比优良比例${moved}，水质${movement}`,
  moved: {
    up: (points: string) => `上升 ${points} 个百分点`,
    down: (points: string) => `下降 ${points} 个百分点`,
    same: "持平",
  },
  compared: (count: number) => `（按两期都有数据的 ${count} 个断面比较）`,
  notComparable: (period: string) => `与${period}的参评断面相差较大，不可比`,
  noBefore: "没有上年同期数据可比",
  good: "优良比例",
  goodHint: "Ⅰ–Ⅲ类断面数 / 参评断面数",
  compliance: "达标率",
  complianceHint: "达到本断面目标类别的断面数 / 有目标且参评的断面数；与优良比例是两个数",
  worse: "劣Ⅴ比例",
  worseHint: "劣Ⅴ类断面数 / 参评断面数",
  coverage: "覆盖",
  coverageHint: "参评断面数 / 应评断面数；没有数据的断面不算优良，也不进分母",
  counts: {
    good: (count: number, of: number) => `Ⅰ–Ⅲ类 ${count}/${of} 个断面`,
    compliance: (count: number, of: number) => `达到目标 ${count}/${of} 个有目标的断面`,
    worse: (count: number, of: number) => `劣Ⅴ类 ${count}/${of} 个断面`,
    coverage: (share: string) => `参评 / 应评断面，${share}`,
  },
  against: (period: string, points: string) => `比${period} ${points} 个百分点`,
  unmoved: (period: string) => `与${period}持平`,
  targetsFrom: (origins: string) => `目标：${origins}`,
  noTargets: "参评断面都没有目标",
  allRead: "全部有数据",
  unread: (count: number) => `${count} 个断面没有可评价的数据`,
  classes: "类别构成",
  classBar: (period: string, parts: string) => `${period}：${parts}`,
  classCount: (name: string, count: number) => `${name} ${count} 个`,
  unmonitored: "无数据",
  tests: "通知的要求",
  testNames: {
    national: "国控断面全面消除劣Ⅴ类",
    provincial: "省控断面力争基本消除劣Ⅴ类",
  },
  testCount: (failing: number, assessed: number, expected: number) =>
    `劣Ⅴ类 ${failing} 个，参评 ${assessed}/${expected}`,
  testOpen: (count: number) => `${count} 个断面没有数据，不能算达到`,
  tolerance: "容许的省控劣Ⅴ断面数",
  toleranceHint: "“基本消除”在通知中没有量化，由使用者设定",
  notSet: "未设",
  noTolerance: "未设容差，不作评价",
  failing: "需要关注的断面",
  failingGroups: {
    worse: "劣Ⅴ类",
    missed: "未达目标（不含劣Ⅴ类）",
    poor: "Ⅳ类、Ⅴ类，但不违反目标",
  },
  noneOfThem: "没有",
  noFailing: "参评断面都在Ⅲ类以内，也没有未达标的",
  section: "断面",
  class: "类别",
  target: "目标",
  defining: "定类指标",
  pollutants: "主要污染指标（超标倍数）",
  change: "与上年同期",
  counties: "各县市区",
  status: "总体",
  method: "评价方法",
  county: "县市区",
  regionPollutants: "主要污染指标（断面超标率）",
  means: "各项平均浓度（定类依据）",
  lakes: "湖泊",
  lake: "湖泊",
  tli: "TLI(Σ)",
  trophic: "营养状态",
  points: "点位",
  noTli: (missing: string) => `缺${missing}，五项不全不评价`,
  matrix: "逐月类别",
  matrixKeys: { none: "无数据", demo: "演示", here: "本期" },
  matrixHint: "点断面名看专页",
  matrixWaiting: "正在逐月评价…",
  leftOut: "未计入的断面",
  countyOrder: (before: string | null) =>
    `名次依次按优良比例、达标率、劣Ⅴ类断面数排列（本系统约定）${before ? `，▲▼ 与${before}相比，单位百分点` : ""}`,
  shared: "县市间共有的断面在每个共有县市区各计一次，全市只计一次",
  withoutCounty: (count: number) => `${count} 个断面不知所在县市区，只计入全市`,
  noSection: "没有断面",
  noSections: "这个范围内没有断面",
  noSectionsAdvice: "换一个范围；没有断面不等于水质好",
  nothingRead: "本期没有可评价的断面",
  nothingReadAdvice: "换一个期次，或载入监测数据；没有数据不等于达标",
  rulesTitle: "怎样评的，数据从哪来",
  rules,
  ownRule: "约定",
  ownRuleHint: "文件没有写明，由本系统约定",
  sourcesAre: (sources: string) => `数据来源：${sources}`,
  noSources: "本期没有数据来源",
  takes: "怎样达标",
  goalWords: (place: string, period: string) => `${place}${period}优良比例达到 75 %（良好）`,
  goalMeanWords: (place: string, period: string) => `${place}${period}各项平均浓度达到Ⅲ类（良好）`,
  takesTitle: "怎样才能达标",
  takesGoal: "目标",
  takesMet: "已经达到，不需要改善",
  takesNone: "没有可用的数据或目标，算不出怎样达标",
  takesUnreachable: {
    sections: "即使全部断面达到Ⅰ类限值也达不到，须重新核对目标",
    units: "即使每个单位都到合理范围的尽头也达不到，须重新核对目标",
  },
  takesSize: (size: number) => `至少要有 ${size} 个断面改善`,
  takesUnits: (size: number) => `至少要有 ${size} 个单位改善`,
  takesBest: "最省力的一组",
  takesOrder: "先比要改善的项目数，再比最大变幅",
  takesTies: (count: number, isLeast: boolean) => `另有${isLeast ? "至少" : ""} ${count} 组同样小`,
  takesShown: (shown: number) => `列出前 ${shown} 组`,
  tieWords: (items: number, most: string) => `${items} 项，最大变幅 ${most}`,
  tieItems: (items: number) => `${items} 项`,
  takesPlace: "地点",
  from: "现在",
  to: "须到",
  reduction: "变化",
  keep: "存为情景",
  keepTitle: "情景名称",
  kept: "已存的情景",
  scenario: "情景",
  scenarioHint: "假设，不计入数据",
  drop: "删除",
  download: "下载情景表",
  scenarioColumns: {
    mark: "情景",
    titles: ["标记", "情景", "目标", "地点", "项目", "现在", "须到", "单位", "日期"],
  },
};
