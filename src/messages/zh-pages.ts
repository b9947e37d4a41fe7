/** What the pages of the product are called. */
export const zhPages = {
  map: "一张图",
  compare: "区县对比",
  towns: "生态镇村",
  lists: "差距清单",
  changes: "调度变化",
  water: "水质评价",
  section: "断面",
  lake: "湖泊",
  rule: "指标规则",
  versions: "指标版本",
  targets: "下达目标",
  method: "评价口径",
  notes: "数据疑点",
  data: "数据文件",
  pack: "城市包",
  sql: "查询",
};
