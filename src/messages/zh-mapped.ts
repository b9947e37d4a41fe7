import type { Grouping } from "../domain/mapped/group-by-place";

const groupings: Readonly<Record<Grouping, string>> = {
  avg: "取平均",
  max: "取最大",
  min: "取最小",
  sum: "求和",
};

/** A column of a query's answer on the map. */
export const zhMapped = {
  groupings,
  offer: "画到地图上",
  joins: (column: string, places: string, level: string) =>
    `按“${column}”列的代码，对上 ${places} 个${level}`,
  unknown: (rows: string) => `${rows} 行没有代码或代码不在本市，未画`,
  noJoin: "没有一列是本市的代码（区县、乡镇或断面），不能画到地图上",
  noColumn: "没有可画的列：需要一列数值，或不超过 8 类的文字",
  repeated: (column: string, codes: string, example: string) =>
    `不能画到地图上：“${column}”列有 ${codes} 个代码不止一行（如 ${example}），不知道该用哪一行。先改成每个代码一行：`,
  groupNote: "只改写编辑框里的语句，点“运行”后才执行",
  column: "列",
  by: "分级",
  bys: { quantile: "分位数（各级个数相近）", equal: "等间距" },
  source: (title: string) => `数据：${title}，在本机对已打开的表查询`,
  unnamed: (number: string) => `查询 ${number}`,
  title: (name: string, column: string) => `自定查询：${name} · ${column}`,
  headline: (title: string) => `${title}（本机查询，不是官方指标）`,
  without: "无数据",
  first: (from: string, to: string) => `${from}–${to}`,
  above: (from: string, to: string) => `>${from}–${to}`,
  status: {
    shown: "本机查询的结果：不是官方指标，不与目标比较",
    "not-run": "查询结果不随页面留存：到“查询”页点“运行”后画出；现按评价结论着色",
    "not-kept": "本机没有留存这个查询，按评价结论着色",
    "other-level": "结果画不到这一级：没有这一级的代码，或有重复；按评价结论着色",
    "demo-hidden": "查询用到含演示数据的表，“仅看已公布数据”时不画",
  },
  mayHoldDemo: "可能含演示数据",
  outdated: "打开的文件已有变化，请重新运行",
  to: { quantile: "改按分位数分级", equal: "改按等间距分级" },
  open: "去查询页",
  remove: "不再画",
  query: "自定查询",
  statement: "查询语句",
  step: (column: string) => `自定查询画到地图：${column}`,
  stepOff: "不再画自定查询",
};
