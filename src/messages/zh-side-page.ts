import type { ChangeKind, WhyNotComparable } from "../domain/compare/period-change";

/** Words of the page that sets two periods, or two indicators, side by side. */
export const zhSidePage = {
  level: "对比对象",
  water: "水质断面",
  picture: "呈现方式",
  pictures: {
    difference: "变化图",
    multiples: "各期小图",
    counties: "各县小图",
    swipe: "卷帘",
    pair: "双变量",
  },
  indicator: "指标",
  kinds: {
    "much-better": "明显好转",
    better: "好转",
    same: "持平",
    worse: "变差",
    "much-worse": "明显变差",
    "not-comparable": "不可比",
  } satisfies Record<ChangeKind, string>,
  why: {
    "not-applicable": "不适用",
    "no-figure-before": "前期无数据",
    "no-figure-after": "本期无数据",
    "mixed-basis": "一期已公布、一期演示",
    implausible: "数值不合理",
    "other-version": "版本（口径）不同",
    "no-direction": "无可比的结论",
  } satisfies Record<WhyNotComparable, string>,
  sentence: (facts: SideFacts) =>
    `${facts.what}，${facts.before}到${facts.after}：${facts.all} 个${facts.places}中好转 ${facts.better} 个、` +
    `变差 ${facts.worse} 个、持平 ${facts.same} 个、不可比 ${facts.none} 个`,
  indicated: (sentence: string) => `${sentence}（按区县规则参照）`,
  notComparable: (why: string) => `不可比（${why}）`,
  places: { county: "区县", township: "乡镇", section: "断面" },
  differenceTitle: (what: string, before: string, after: string) =>
    `${what}：${after}比${before}的变化`,
  multiplesTitle: (what: string) => `${what}：逐期`,
  swipeTitle: (what: string, before: string, after: string) => `${what}：左${before}，右${after}`,
  mapLabel: (title: string, parts: string) => `${title}。${parts}`,
  unitBreaks:
    "变化达目标值（无目标时达前期数值）的 5 % 为明显，不足末位数字一半为持平；文字指标按结论比较。分级固定，不随画面变",
  waterBreaks: "按水质类别级数：差 1 级为好转或变差，差 2 级及以上为明显",
  stateBreaks: "未达标按差距占目标值 5 %、20 % 分三档，各期同一分级",
  classBreaks: "水质类别按 GB 3838-2002，各图同一图例",
  depths: ["未达标 差≤5 %", "未达标 差 5–20 %", "未达标 差>20 %"],
  source: (periods: string) => `来源：各区县上报数据和目标，${periods}；行号见数据表和“为什么？”`,
  waterSource: (periods: string) => `来源：断面监测数据均值，${periods}；逐月数据见断面页`,
  swipeSlider: (before: string, after: string) => `卷帘位置：左侧${before}，右侧${after}`,
  swipeAt: (share: number) => `${share} %`,
  change: "变化",
  steps: (count: number) => `${count} 级`,
  unplaced: (count: number) => `${count} 个断面位置未知，只列表`,
  whyFigure: (place: string, period: string) => `${place}${period}：为什么？`,
  pairWith: "与之交叉",
  pairTrend: "自身变化",
  pairTitle: (one: string, other: string) => `${one} × ${other}`,
  pairHow:
    "方格横向为达标程度（未达标、临界、达标），纵向为变化或另一指标的达标程度；两项都有结论才上色，其余按无数据画斜线",
  pairCount: (cell: string, count: number) => `${cell}：${count} 个`,
  pairLevel: (name: string) => `${name}优于目标值（占目标值 %）`,
  pairChange: (before: string) => `较${before}变化（占目标值 %，正为好转）`,
  pairSentence: (facts: PairFacts) =>
    `${facts.period}${facts.one} × ${facts.other}：${facts.all} 个区县中 ${facts.both} 个两项都有结论，` +
    `两项都差 ${facts.worst} 个，两项都好 ${facts.best} 个`,
  pairMissing: (count: number) => `${count} 个区县缺一项，不入图`,
  pairNone: "两项没有都可比的区县",
  cell: (x: string, y: string) => `${x} · ${y}`,
  thirds: ["变差", "持平", "好转"],
  combined: "组合",
  countiesTitle: (what: string, period: string) => `${what}：${period}各区县内部`,
  countiesSentence: ({ worst, ...facts }: CountiesFacts) => {
    const { period, what, places, all, judged, short } = facts;
    const head = `${period}${what}：${all} 个${places}中 ${judged} 个有结论`;
    if (judged === 0) return head;
    if (short === 0) return `${head}，没有未达标`;
    const most = worst ? `；最多的是${worst.name}（${worst.short}/${worst.judged}）` : "";
    return `${head}，其中 ${short} 个未达标${most}`;
  },
  runTitle: (what: string, first: string, last: string) => `${what}：${first}到${last}逐期`,
  runSentence: ({ first, last, periods, known, empty }: RunFacts) => {
    const counts = known.map(({ period, good, all }) => `${period} ${good}/${all}`).join("，");
    const head = `${first}到${last} ${periods} 期水质`;
    return `${head}${counts ? `：Ⅰ—Ⅲ类断面 ${counts}` : ""}${empty > 0 ? `；${empty} 期无数据` : ""}`;
  },
  runHow: (most: number) =>
    `到所选期为止的同类期次，最多 ${most} 期；中间没有数据的期照样列出，断面画“–”`,
  order: "排序",
  orders: { worst: "差的在前", official: "区划顺序" },
  short: (short: number, judged: number) => `未达标 ${short}/${judged}`,
  shortOf: (short: number, judged: number) => `${judged} 个有结论，其中 ${short} 个未达标`,
  noneJudged: "无结论",
  ownFigure: "本级",
  countyOnMap: (name: string) => `在一张图上看${name}`,
  countiesHow:
    "未达标 n/m：m 个有结论，其中 n 个未达标。差的在前按 n 排，相同时按 n/m，无结论的在后。各图比例尺不同，见图下标尺",
  zoneBlank: "县内空白处归功能区，另图",
  townIndication: "文件未对乡镇提要求：乡镇按所在区县的规则参照评价，乡镇界为近似",
  townSource: (period: string) => `来源：各乡镇上报数据，${period}；行号见“为什么？”`,
  noTownships: "没有乡镇",
  noSections: "没有断面",
  noTownFigures: "没有乡镇上报该指标，各图按无数据画",
  noTownBorders: "没有乡镇界，只列表",
  sharedSections: "共享断面在每个共享的区县各计一次；未设目标的断面无结论",
};

export interface RunFacts {
  readonly first: string;
  readonly last: string;
  readonly periods: number;
  /** The first and the last period with data: those of class Ⅰ to Ⅲ among those with a class. */
  readonly known: readonly {
    readonly period: string;
    readonly good: number;
    readonly all: number;
  }[];
  readonly empty: number;
}

export interface CountiesFacts {
  readonly period: string;
  readonly what: string;
  readonly places: string;
  readonly all: number;
  readonly judged: number;
  readonly short: number;
  /** The county with the most that miss their target; null where none does. */
  readonly worst: { readonly name: string; readonly short: number; readonly judged: number } | null;
}

export interface SideFacts {
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly places: string;
  readonly all: number;
  readonly better: number;
  readonly worse: number;
  readonly same: number;
  readonly none: number;
}

export interface PairFacts {
  readonly period: string;
  readonly one: string;
  readonly other: string;
  readonly all: number;
  readonly both: number;
  readonly worst: number;
  readonly best: number;
}
