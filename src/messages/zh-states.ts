import type { VerdictReason, VerdictState } from "../domain/gaps/verdict";
import type { ClassRank } from "../domain/water/section";

const states: Readonly<Record<VerdictState, string>> = {
  "not-met": "未达标",
  "at-risk": "临界",
  met: "达标",
  stale: "数据过期",
  "no-data": "无数据",
  "not-assessed": "未评价",
};

const reasons: Readonly<Record<VerdictReason, string>> = {
  "not-reported": "未报送",
  "no-target": "没有下达或公布目标",
  "not-applicable": "不适用",
  implausible: "数值超出合理范围",
  "no-earlier-value": "缺少上一期数值，无法比较",
  "other-version": "与上一期版本（口径）不同，不作比较",
  "outcome-unknown": "命名结果未查到（不等于未命名）",
  "older-value": "所用数据早于所选期次",
  "near-limit": "距限值不足 5 %",
  "not-due": "未到命名年份",
  "with-city": "随荆州市同步创建",
  "too-few": "监测月数不足，不作评价",
  "worse-than-before": "完成任务，但比上一期变差",
};

const water: Readonly<Record<ClassRank, string>> = {
  1: "优",
  2: "优",
  3: "良好",
  4: "轻度污染",
  5: "中度污染",
  6: "重度污染",
};

/** Words for states, their reasons and the five grades of water. */
export const zhStates = { states, reasons, waterStatus: water };
