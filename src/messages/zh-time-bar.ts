/** Words of the time bar under the map. */
export const zhTimeBar = {
  title: "时间条",
  open: "打开时间条",
  close: "收起时间条",
  play: "播放",
  pause: "暂停",
  same: "持平",
  older: (count: number) => `${count} 个单位用的是更早数据`,
  change: (unit: string, before: string, change: string) => `${unit}比${before} ${change}`,
  goodMoved: (before: string, moved: string) => `优良比例比${before}${moved}`,
  sectionMoved: (name: string, before: string, { from, to }: { from: string; to: string }) =>
    `${name}由${before}的${from}变为${to}`,
  sectionSame: (name: string, before: string, now: string) => `${name}与${before}同为${now}`,
  against: {
    year: (words: string) => `${words}（同比）`,
    last: (words: string) => `${words}（环比）`,
  },
};
