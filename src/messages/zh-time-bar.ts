/** Words of the time bar under the map. */
export const zhTimeBar = {
  title: "时间条",
  open: "打开时间条",
  close: "收起时间条",
  play: "播放",
  pause: "暂停",
  same: "持平",
  older: (count: number) => `${count} 个单位用的是更早数据`,
  change: (unit: string, before: string, change: string) => `${unit}比${before} ${change}，同比`,
};
