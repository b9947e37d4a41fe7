import type { TownStanding } from "../domain/town-readiness";

export interface TownsFacts {
  readonly period: string;
  readonly townships: number;
  readonly named: number;
  readonly ready: number;
  readonly lackingOne: number;
  readonly unknown: number;
}

/** Words of the page of eco-towns and eco-villages. */
export const zhTownsPage = {
  sentence: (facts: TownsFacts) =>
    `${facts.townships} 个乡镇中 ${facts.named} 个已命名生态镇；其余按县级指标参照，` +
    `${facts.period}${facts.ready} 个各项均达标、可先申报，${facts.lackingOne} 个只差 1 项，${facts.unknown} 个数据不全、不能判断`,
  indication: "文件未给出生态镇的申报条件：这里用县级指标作参照，乡镇边界为近似，不代替申报审核。",
  standing: "进展",
  standings: {
    ready: "可先申报",
    lacking: "尚有差距",
    unknown: "数据不全",
    planned: "计划申报",
    declared: "已申报",
    named: "已命名",
  } satisfies Record<TownStanding, string>,
  record: (level: string, year: number) => `${level} ${year} 年`,
  noRecord: "未查到",
  records: "命名、申报",
  lacks: "还缺什么",
  lacksNothing: "无未达标项",
  missing: (count: number) => `另有 ${count} 项无数据`,
  coverage: "有结论/应评",
  placeless: (what: string, year: number, count: number) =>
    `${what}：${year} 年 ${count} 个，未公布名单或不属于某一乡镇，只计入全市`,
  map: "乡镇进展图",
  mapLabel: (facts: string) => `乡镇边界（近似）按进展着色：${facts}`,
  standingCount: (name: string, count: number) => `${name} ${count}`,
  onMap: "在一张图上看",
  county: "区县",
  township: "乡镇",
  empty: "本数据包没有乡镇",
  emptyAdvice: "在数据文件页打开乡镇界和乡镇指标表",
};
