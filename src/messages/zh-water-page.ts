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

const leftOut: Readonly<Record<LeftOutSection["reason"], string>> = {
  outside: "市外来水，不计入",
  "not-monitored": "没有数据",
  "too-few": "监测月数不足",
};

/** Words of the water page and of what it takes. */
export const zhWaterPage = {
  title: "水质评价",
  statuses,
  movements,
  methods,
  leftOutReasons: leftOut,
  place: "范围",
  sentence: (place: string, period: string, status: string, good: string) =>
    `${place}${period}水质总体${status}，优良比例 ${good}`,
  sentenceNone: (place: string, period: string) => `${place}${period}没有可评价的断面`,
  changeWords: (period: string, points: string, movement: string) =>
    `比${period}优良比例变化 ${points} 个百分点，${movement}`,
  notComparable: (period: string) => `与${period}断面不同，不可比`,
  noBefore: "没有上年同期数据可比",
  good: "优良比例",
  goodHint: "Ⅰ–Ⅲ类断面数 / 参评断面数",
  compliance: "达标率",
  complianceHint: "达到本断面目标的断面数 / 有目标且参评的断面数",
  worse: "劣Ⅴ比例",
  worseHint: "劣Ⅴ类断面数 / 参评断面数",
  coverage: "覆盖",
  coverageHint: "参评断面数 / 应评断面数；没有数据的不算优良，也不进分母",
  ofSections: (count: number, of: number) => `${count}/${of} 个断面`,
  classes: "类别构成",
  unmonitored: "无数据",
  tests: "通知的要求",
  testNames: {
    national: "国控断面全面消除劣Ⅴ类",
    provincial: "省控断面力争基本消除劣Ⅴ类",
  },
  testCount: (failing: number, assessed: number, expected: number) =>
    `劣Ⅴ类 ${failing} 个，参评 ${assessed}/${expected}`,
  tolerance: "容许的省控劣Ⅴ断面数",
  toleranceHint: "“基本消除”在通知中没有量化，须由使用者设定",
  notSet: "未设",
  failing: "未达标与劣Ⅴ断面",
  noFailing: "参评断面中没有未达标或劣Ⅴ类的",
  section: "断面",
  class: "类别",
  defining: "定类指标",
  pollutants: "主要污染指标（超标倍数）",
  change: "比上年同期",
  counties: "各县市区",
  status: "总体",
  method: "方法",
  county: "县市区",
  regionPollutants: "主要污染指标（断面超标率）",
  lakes: "湖泊",
  lake: "湖泊",
  tli: "TLI(Σ)",
  noTli: "五项不全",
  matrix: "逐月类别",
  matrixHint: "点断面看专页；斜纹为无数据，虚边为演示",
  matrixWaiting: "正在逐月评价…",
  leftOut: "未计入的断面",
  shared: "共有断面在每个共有县市区各计一次，全市只计一次",
  takes: "怎样达标",
  goalWords: (place: string, period: string) => `${place}${period}优良比例达到 75 %（良好）`,
  goalMeanWords: (place: string, period: string) => `${place}${period}各项平均浓度达到Ⅲ类（良好）`,
  takesTitle: "怎样才能达标",
  takesGoal: "目标",
  takesMet: "已经达到，不需要断面改善",
  takesUnreachable: "即使全部断面达到Ⅰ类限值也达不到，须重新核对目标",
  takesSize: (size: number) => `至少要有 ${size} 个断面改善`,
  takesBest: "最省力的一组",
  takesOrder: "先比要改善的项目数，再比最大降幅",
  takesTies: (count: number) => `另有 ${count} 组同样少`,
  takesShown: (shown: number) => `列出前 ${shown} 组`,
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
