import type { ChangeKind } from "../domain/programme/compare-versions";
import type { RefusedReason } from "../domain/target-entry";

const changes: Readonly<Record<ChangeKind, string>> = {
  added: "新增",
  dropped: "取消",
  stricter: "趋严",
  looser: "放宽",
  "rule-changed": "规则改变",
  "attribute-changed": "属性改变",
  renamed: "改名",
  same: "不变",
};

const refused: Readonly<Record<RefusedReason, string>> = {
  "not-a-number": "不是数字，没有录入",
  implausible: "超出合理范围，没有录入",
  unit: "单位不是该指标的单位，没有录入",
};

/** Words of the rule page, the versions and the table of targets. */
export const zhRulePage = {
  title: "指标规则",
  sentence: (indicator: string, wording: string, met: number, judged: number) =>
    `${indicator}：${wording}；${judged} 个可评单位中 ${met} 个达标`,
  limits: "限值与适用条件",
  here: (count: number) => `本市 ${count} 个单位适用`,
  anywhere: "不分条件",
  attribute: "属性",
  city: "地级市",
  county: "县级",
  notApplicable: "不适用",
  plausible: "合理范围",
  rollUp: "汇总方法",
  rollUps: {
    sum: "相加",
    "area-mean": "按面积加权平均",
    "population-mean": "按人口加权平均",
    mean: "平均",
    worst: "取最差",
    "share-met": "达标单位占比",
  },
  rollUpWords: (method: string, floor: string) => `${method}，覆盖不足 ${floor} 不汇总`,
  conditions: {
    level: { city: "地级市", county: "县级" },
    terrain: {
      plain: "平原",
      hill: "丘陵",
      mountain: "山区",
      arid: "干旱半干旱",
      plateau: "青藏高原",
    },
    climate: { arid: "干旱半干旱地区", other: "其他地区" },
    citySize: { super: "超大、特大城市", large: "大城市", "medium-small": "中小城市" },
  },
  history: "历次版本",
  version: "版本",
  wording: "要求",
  inUse: "正在使用",
  use: "按此版本评价",
  units: "各单位",
  source: "数据来源",
  departments: "牵头与配合单位",
  versionsTitle: "指标版本比较",
  from: "从",
  to: "到",
  versionsSentence: (added: number, dropped: number, changed: number, effects: number) =>
    `新增 ${added} 项，取消 ${dropped} 项，变动 ${changed} 项；${effects} 个结论因此不同`,
  versionsWaiting: "正在读取各版本…",
  partial: "摘录不全",
  sourced: (sourced: number, all: number) => `${all} 项中 ${sourced} 项已核`,
  inForce: "通知发布时施行",
  changes,
  changeKind: "变动",
  before: "原要求",
  after: "新要求",
  effects: "谁的结论改变",
  effect: (before: string, after: string) => `${before} → ${after}`,
  noEffects: "没有单位的结论改变",
  showSame: "显示不变的指标",
  moreEffects: (count: number) => `另有 ${count} 条`,
  targetsTitle: "上级下达的年度目标",
  targetsSentence: (set: number, all: number, own: number) =>
    `${all} 格中 ${set} 格有目标，其中 ${own} 格由使用者录入；没有目标的一律不作评价`,
  targetsAdvice: "可从表格软件粘贴一块；方向键在格间移动；清空一格即撤回。录入的内容只存在本机。",
  year: "年度",
  unit: "单位",
  notAssigned: "未下达",
  cellLabel: (unit: string, indicator: string, measure: string) =>
    `${unit} ${indicator}${measure ? `（${measure}）` : ""} 目标`,
  origins: { user: "录入", demo: "演示", official: "已公布" },
  clear: "清除本年录入",
  download: "下载目标表",
  refused,
};
