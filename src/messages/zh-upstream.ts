import type { ProvenanceStatus } from "../domain/provenance";
import type { DrainageRelation } from "../domain/upstream/drainage";
import type { LeftOutSection } from "../domain/upstream/upstream-of";

const relations: Readonly<Record<Exclude<DrainageRelation, "upstream">, string>> = {
  drains: "汇入",
  shares: "共同考核",
  along: "上游沿岸",
};

const relationHints: typeof relations = {
  drains: "来水汇入本断面（地图实线）",
  shares: "同对本断面负责（地图虚线）",
  along: "位于本断面以上的河岸或湖岸；堤防、排灌使其未必汇入（地图点线）",
};

const provenance: Readonly<Record<ProvenanceStatus, string>> = {
  sourced: "资料",
  memory: "待核",
  derived: "推算",
  estimated: "估计",
  demo: "演示",
  user: "本机",
  unknown: "未查到",
};

const reasons: Readonly<Record<LeftOutSection["reason"], string>> = {
  "same-lake": "同一湖泊，无上下游",
  "order-unknown": "同一水体，先后不明",
};

/** Words of the upstream view. */
export const zhUpstream = {
  open: "上游",
  title: (section: string) => `${section} · 上游`,
  close: "关闭上游视图",
  sentence: (section: string, period: string, roman: string) => `${section}${period}为${roman}类`,
  sentenceNone: (section: string, period: string) => `${section}${period}无类别`,
  above: (count: number, notMet: number) =>
    notMet > 0 ? `上游断面 ${count} 个，其中 ${notMet} 个未达标` : `上游断面 ${count} 个`,
  places: (relation: string, count: number) => `${relation} ${count} 个单位`,
  section: "断面",
  notGiven: "未提供汇水关系：只列断面表已知的共同考核方与同一水体的断面",
  noPlace: "本断面位置未知，图上不画水流",
  sections: "上游断面",
  noSections: "没有已知的上游断面",
  step: (steps: number) => `上 ${steps} 级`,
  into: (steps: string, section: string) => `${steps} → ${section}`,
  units: "单位",
  noUnits: "没有已知的单位",
  unitSections: "上游断面",
  km: (km: string) => `沿河 ${km} km`,
  outside: "市外",
  basis: "依据",
  relations,
  relationHints,
  provenance,
  leftOut: "未列为上游",
  reasons,
  legend: (section: string) =>
    `${section}上游：箭头为水流方向（示意）；边线实为汇入、虚为共同考核、点为沿岸`,
  notes: (notes: string) => `依据：${notes}`,
  approximate: "乡镇界为近似（由驻地推算），各乡镇的关系也都是推算",
  arrows: "箭头指水流方向；连线为示意，不是河道",
};
