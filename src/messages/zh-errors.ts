import type { ErrorCode, ErrorDetails } from "../errors";

/** What went wrong, what still works, and what to do. */
export interface ErrorWords {
  readonly title: string;
  readonly advice: string;
}

export type ErrorMessages = Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorWords>>;

const file = (details: ErrorDetails) => String(details["file"] ?? "");

export const zhErrors: ErrorMessages = {
  "geodata-missing": (d) => ({
    title: `图层文件 ${file(d)} 读不到`,
    advice: "其余图层、表格和卡片照常可用。请检查部署目录或运行 npm run geodata 后刷新。",
  }),
  "geodata-damaged": (d) => ({
    title: `图层文件 ${file(d)} 已损坏`,
    advice: "其余图层、表格和卡片照常可用。请重新运行 npm run geodata 后刷新。",
  }),
  "table-missing": (d) => ({
    title: `数据表 ${file(d)} 读不到`,
    advice: "请检查部署目录或运行 npm run geodata 后刷新。",
  }),
  "table-damaged": (d) => ({
    title: `数据表 ${file(d)} 格式有误（${String(d["place"] ?? "")}）`,
    advice: "请对照数据包说明改正该处，或重新运行 npm run geodata。",
  }),
  "database-not-started": (d) => ({
    title: `数据引擎 DuckDB 没有启动（${String(d["cause"] ?? "")}）`,
    advice:
      "当前地图、表格与卡片仍可用，但不能换期次、查历史或看乡镇。请刷新页面或换用新版浏览器。",
  }),
  "database-failed": (d) => ({
    title: `查询没有完成（${String(d["cause"] ?? "")}）`,
    advice: "已显示的内容不受影响。请再选一次，仍不行请刷新页面。",
  }),
  "map-not-started": () => ({
    title: "浏览器不支持 WebGL，地图画不出来",
    advice: "表格与卡片照常可用。请开启硬件加速或换用新版浏览器。",
  }),
  "map-context-lost": () => ({
    title: "显卡暂时中断，地图正在恢复",
    advice: "选择与筛选没有丢失；若未恢复请刷新页面。",
  }),
  "snapshot-failed": (d) => ({
    title: `快照没有生成（${String(d["cause"] ?? "")}）`,
    advice: "请改用较小的尺寸再试；CSV 不受影响。",
  }),
  "snapshot-unreadable": (d) => ({
    title: `${file(d)} 不是可读的 PNG`,
    advice: "请拖入由本工具导出的 PNG 原文件；截图、聊天软件转存的图不含视图信息。",
  }),
  "snapshot-no-state": (d) => ({
    title: `${file(d)} 里没有视图信息`,
    advice: "请拖入由本工具导出的 PNG 原文件；截图、聊天软件转存的图不含视图信息。",
  }),
  "snapshot-other-city": (d) => ({
    title: `${file(d)} 属于另一个城市的数据包`,
    advice: "请先打开对应的数据包，再拖入这张图。",
  }),
};
