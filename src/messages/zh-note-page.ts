import type { DataNoteKind } from "../domain/notes/data-note";

const kinds: Readonly<Record<DataNoteKind, string>> = {
  "unit-swapped": "疑似单位错用",
  "class-contradicts": "类别与数值不符",
  "series-repeats": "数值重复",
  "outside-county": "断面不在所属县内",
  jump: "突跳",
  implausible: "数值不可能",
};

/** Words of the page of doubtful data. */
export const zhNotePage = {
  kinds,
  sentence: (count: number, subjects: number) =>
    `在已读入的数据中发现 ${count} 处疑点，涉及 ${subjects} 个断面或单位`,
  sentenceNone: "在已读入的数据中没有发现疑点",
  advice: "只提示，不改数据；判据为本工具的选择，是否有误须核对原始记录。",
  filter: "疑点种类",
  all: "全部",
  what: "疑点",
  where: "地点",
  about: "项目或指标",
  rows: "数据行",
  more: (count: number) => `等 ${count} 行`,
  words: {
    "unit-swapped": (value: string, suggested: string, median: string) =>
      `${value}；若单位差 1000 倍则为 ${suggested}，与本序列中位数 ${median} 相近`,
    "class-contradicts": (stated: string, worst: string, value: string) =>
      `来源称${stated}类，而该项为 ${value}，属${worst}类`,
    "series-repeats": (value: string, months: string) => `连续 ${months} 个月都是 ${value}`,
    "months-repeat": (items: string) => `${items} 项与另一个月或另一断面完全相同`,
    "outside-county": (longitude: string, latitude: string) => `坐标 ${longitude}，${latitude}`,
    jump: (value: string, before: string, after: string) =>
      `${value}，而前一次 ${before}、后一次 ${after}`,
    implausible: (value: string, low: string, high: string) => `${value}，合理范围 ${low}–${high}`,
  },
};
