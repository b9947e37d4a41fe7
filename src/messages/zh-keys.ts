/** The keyboard, as the dialog of keys lists it. */
export const zhKeys = [
  ["Ctrl/⌘ K", "搜索"],
  ["Alt + 方向键", "地图上选相邻单位（先聚焦地图）"],
  ["方向键 + −", "平移、缩放"],
  ["Esc", "取消筛选或选择"],
  ["Ctrl/⌘ Z", "撤销；加 Shift 或用 Ctrl Y 重做"],
  ["?", "快捷键"],
];
