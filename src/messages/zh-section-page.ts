import type { FlipCause } from "../domain/gaps/robustness";
import type { Trend } from "../domain/water/movement";

const trends: Readonly<Record<Trend["result"], string>> = {
  rising: "显著上升",
  falling: "显著下降",
  "no-trend": "无显著趋势",
  "too-few": "年数不足",
};

const flips: Readonly<Record<FlipCause, string>> = {
  rounding: "按修约值比较",
  boundary: "限值不含等于",
  "missing-months": "缺测月份取最好或最差值",
};

/** Words of a section's and a lake's own page. */
export const zhSectionPage = {
  back: "返回水质评价",
  sentence: (section: string, period: string, roman: string, items: string) =>
    `${section}${period}水质为${roman}类，由${items}决定`,
  sentenceNone: (section: string, period: string) => `${section}${period}没有可评价的数据`,
  sentenceTooFew: (section: string, period: string) => `${section}${period}监测月数不足，不作评价`,
  targetMet: (roman: string) => `，达到${roman}类目标`,
  targetMissed: (roman: string, steps: number) => `，劣于${roman}类目标 ${steps} 级`,
  noTarget: "，没有目标可比",
  chart: "逐月浓度与类别限值",
  chartLabel: (item: string, read: number, months: number) =>
    `${item}逐月浓度，${months} 个月中 ${read} 个月有数据，背景为各类别限值`,
  targetLine: (roman: string, limit: string) => `目标 ${roman}类 ${limit}`,
  meanLine: (mean: string, months: number, isDemo: boolean) =>
    `均值 ${mean}（${months} 个月${isDemo ? "，演示" : ""}）`,
  logScale: "对数坐标",
  assessedMonths: "本次评价的月份",
  steps: "断面逐月类别",
  stepsLabel: (read: number, months: number) => `断面逐月类别，${months} 个月中 ${read} 个月有类别`,
  monthCursor: "逐月读数",
  monthRead: (period: string, item: string, value: string, roman: string) =>
    `${period}${item} ${value}，${roman}类`,
  monthUnread: (period: string, item: string, why: string) => `${period}${item}：${why}`,
  monthClass: (roman: string) => `；断面 ${roman}类`,
  isDemo: "（演示）",
  sectionClass: "断面类别",
  asTable: "逐月数值表",
  item: "项目",
  figure: "数值",
  span: "时段",
  spanMonths: (months: number) => `近 ${months} 个月`,
  spanShort: (months: number) => `${months} 月`,
  demoPoints: "空心虚线为演示数据；没有数据的月份不连线",
  items: "各项评价",
  overThird: "超标倍数（对Ⅲ类）",
  limitOfTarget: (roman: string) => `目标限值（${roman}类）`,
  overTarget: "超标倍数（对目标）",
  monthsHead: "监测",
  belowMark: "½检出限",
  trend: "年均值趋势",
  trends,
  trendFigures: (rs: string, critical: string, n: number, p: string) =>
    `rs ${rs}，Wp ${critical}，n ${n}，p ${p}`,
  trendCount: (n: number) => `n ${n}`,
  monthsRead: (read: number, planned: number) => `${read}/${planned} 月`,
  monthsCount: (read: number) => `${read} 个月`,
  apart: "单独看，不参加定类",
  leftOut: "未参加评价",
  leftOutWhy: (months: number, fewest: number) => `只有 ${months} 个月，至少要 ${fewest} 个月`,
  coverage: "各项每月有无数据",
  cells: {
    read: "有数据",
    dry: "断流",
    frozen: "冰封",
    "not-monitored": "未监测",
    unstated: "标为无值",
    none: "没有记录",
  },
  cellCount: (kind: string, months: number) => `${kind} ${months} 个月`,
  robustness: "结论稳不稳",
  solid: "稳：换修约、换边界、补上缺测月份都不改变达标与否",
  flips,
  flipWords: (cause: string, filled: string, state: string) =>
    `${cause}：${filled}，结论变为「${state}」`,
  takes: "怎样达标",
  goalWords: (section: string, rank: number) => `${section}达到${"ⅠⅡⅢⅣⅤ"[rank - 1] ?? ""}类`,
  notes: "数据疑点",
  noNotes: "没有发现疑点",
  lakeSentence: (lake: string, period: string, roman: string, tli: string) =>
    `${lake}${period}水质为${roman}类；综合营养状态指数 ${tli}`,
  lakeNoTli: (lake: string, period: string, roman: string, missing: string) =>
    `${lake}${period}水质为${roman}类；缺${missing}，不评富营养化`,
  lakeNone: (lake: string, period: string) => `${lake}${period}没有可评价的数据`,
  lakeRule: "先对每个点位求时间均值，再对点位求均值；总氮单独看",
  tli: "综合营养状态指数 TLI(Σ)",
  tliItem: "分指数 TLI(j)",
  tliRule: "TLI(Σ) 为五项分指数按相关权重之和；缺一项即不评价",
  weight: "权重",
  share: "贡献",
  levels: {
    oligo: "贫营养",
    meso: "中营养",
    "light-eu": "轻度富营养",
    "moderate-eu": "中度富营养",
    "heavy-eu": "重度富营养",
  },
  levelsShort: {
    oligo: "贫",
    meso: "中",
    "light-eu": "轻富",
    "moderate-eu": "中富",
    "heavy-eu": "重富",
  },
  level: "营养状态",
  tliHistory: "历月综合营养状态指数",
  tliChart: (read: number, all: number) =>
    `综合营养状态指数逐月图：${all} 个月中 ${read} 个月五项齐全`,
  tliHistoryNone: "没有任何一个月的监测记录",
  tliItems: { CHLA: "叶绿素a", TP: "总磷", TN: "总氮", SD: "透明度", CODMN: "高锰酸盐指数" },
  tliMissing: (items: string) => `缺${items}：五项不全不评价，不把权重分给其余项`,
  points: "点位",
  lakeMean: "全湖均值",
};
