/** What the browser keeps of the site itself. */
export const zhOffline = {
  title: "离线使用",
  badge: "离线",
  badgeHint: "网络已断开。程序与数据都在本机，不受影响；未存离线副本时，尚未用过的功能可能打不开",
  unsupported:
    "浏览器在此不提供离线副本：须以 https 访问，并允许存储。程序不访问外网，放在内网服务器上照常使用。",
  none: "把程序、字体和已建城市的数据存在本机浏览器，断网也能打开全部功能；约需 50 MB。",
  keep: "保存离线副本",
  saving: (done: number, all: number) =>
    all === 0 ? "正在保存离线副本…" : `正在保存离线副本：${done}/${all} 个文件`,
  kept: (files: number, size: string) => `离线副本完整：${files} 个文件，${size}；断网可用`,
  missing: (missing: number, files: number) =>
    `离线副本缺 ${missing}/${files} 个文件，断网时部分功能打不开`,
  failed:
    "未能保存离线副本：存储已满或网络中断。已打开的内容不受影响；腾出空间或恢复网络后可重试。",
  silent: "离线副本没有应答，是否完整不明；可重新保存或移除。",
  fill: "补齐",
  remove: "移除离线副本",
  renewed: "新版本已下载。换用时各标签页会重新打开，文件和决定都已保存。",
  renew: "换用新版本",
  details: "自检清单",
  group: "内容",
  files: "文件",
  size: "大小",
  state: "状态",
  groups: { assets: "程序", fonts: "字体", geodata: "地图与数据", other: "页面" },
  complete: "完整",
  lacking: (files: number) => `缺 ${files} 个`,
};
