/** The official words of the worked examples for the codes of the rules. */
export const words = {
  excellent: "优",
  good: "良好",
  light: "轻度污染",
  moderate: "中度污染",
  heavy: "重度污染",
};
export const movements = {
  "much-better": "明显好转",
  better: "有所好转",
  none: "无明显变化",
  worse: "有所变差",
  "much-worse": "明显变差",
};
export const levels = {
  oligo: "贫营养",
  meso: "中营养",
  "light-eu": "轻度富营养",
  "moderate-eu": "中度富营养",
  "heavy-eu": "重度富营养",
};
export const trends = {
  rising: "显著上升",
  falling: "显著下降",
  "no-trend": "无显著趋势",
  "too-few": "数据不足",
};
