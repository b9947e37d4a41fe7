import { type Refusal, refusals } from "../domain/tables/read-note";
import { type CityProblem, cityProblems, type ErrorCode, type ErrorDetails } from "../errors";
import { type RefusalWords, zhRefusals } from "./zh-reading";

/** What happened, why as far as known and what still works, and what to do. */
export interface ErrorWords {
  readonly title: string;
  readonly cause: string;
  readonly wayOut: string;
}

export type ErrorMessages = Readonly<Record<ErrorCode, (details: ErrorDetails) => ErrorWords>>;

const refusal = (details: ErrorDetails): Refusal =>
  refusals.find((each) => each === details["cause"]) ?? "damaged";
/** What foreign code said of the file stands behind the way out, for whoever looks into it. */
const withTechnical = (words: RefusalWords, { technical }: ErrorDetails): RefusalWords =>
  technical ? { ...words, wayOut: `${words.wayOut}（技术信息：${String(technical)}）` } : words;
const file = (details: ErrorDetails) => String(details["file"] ?? "");
const reported = (details: ErrorDetails) =>
  details["cause"] === undefined ? "" : `浏览器报告：${String(details["cause"])}。`;

const OTHERS_WORK = "其余图层、表格和卡片照常可用。";
const ORIGINAL = "请拖入由本工具导出的 PNG 原文件。";

const problemWords: Readonly<Record<CityProblem, string>> = {
  missing: "缺少",
  unreadable: "无法读取",
  schema: "缺少内容或类型不符",
  id: "代码不合规则",
  name: "缺少名称或名称过长",
  number: "数值超出允许范围",
  twice: "重复",
  unknown: "所指的对象不存在",
  differs: "与所列的不符",
  shape: "不是所列单位的图形",
};
const cityProblem = (details: ErrorDetails) => {
  const problem = cityProblems.find((each) => each === details["problem"]);
  return problem ? `（${problemWords[problem]}）` : "";
};

export const zhErrors: ErrorMessages = {
  "geodata-missing": (details) => ({
    title: `图层文件 ${file(details)} 读不到`,
    cause: `文件不在部署目录里，或连接中断。${OTHERS_WORK}`,
    wayOut: "请检查部署目录，或运行 npm run geodata 后刷新。",
  }),
  "geodata-damaged": (details) => ({
    title: `图层文件 ${file(details)} 已损坏`,
    cause: `文件不完整，或不是 FlatGeobuf。${OTHERS_WORK}`,
    wayOut: "请重新运行 npm run geodata 后刷新。",
  }),
  "table-missing": (details) => ({
    title: `数据表 ${file(details)} 读不到`,
    cause: "文件不在部署目录里，或连接中断。",
    wayOut: "请检查部署目录，或运行 npm run geodata 后刷新。",
  }),
  "table-damaged": (details) => ({
    title: `数据表 ${file(details)} 格式有误`,
    cause:
      details["place"] === undefined
        ? "内容与数据包说明不符。"
        : `位置：${String(details["place"])}。`,
    wayOut: "请对照数据包说明改正该处，或重新运行 npm run geodata。",
  }),
  "database-not-started": (details) => ({
    title: "数据引擎 DuckDB 没有启动",
    cause: `${reported(details)}当前的地图、表格与卡片仍可用，但不能换期次、查历史或看乡镇。`,
    wayOut: "请刷新页面，或换用新版浏览器。",
  }),
  "database-failed": (details) => ({
    title: "查询没有完成",
    cause: `${reported(details)}已显示的内容不受影响。`,
    wayOut: "请再选一次；仍不行请刷新页面。",
  }),
  "database-restarted": () => ({
    title: "数据引擎意外停止，已重新启动",
    cause: "未完成的查询已取消；城市数据和打开的文件会自动重新载入。",
    wayOut: "稍候即可继续；反复出现请关闭其他占用内存的程序后刷新页面。",
  }),
  "map-not-started": () => ({
    title: "浏览器不支持 WebGL，地图画不出来",
    cause: "显卡或硬件加速不可用。表格与卡片照常可用。",
    wayOut: "请开启硬件加速，或换用新版浏览器。",
  }),
  "map-context-lost": () => ({
    title: "显卡暂时中断，地图正在恢复",
    cause: "系统收回了图形资源。选择与筛选没有丢失。",
    wayOut: "若未恢复，请刷新页面。",
  }),
  "snapshot-failed": (details) => ({
    title: "快照没有生成",
    cause: `${reported(details)}表格 CSV 不受影响。`,
    wayOut: "请改用较小的尺寸再试。",
  }),
  "snapshot-unreadable": (details) => ({
    title: `${file(details)} 不是可读的 PNG`,
    cause: "文件不是 PNG，或已损坏。",
    wayOut: ORIGINAL,
  }),
  "snapshot-no-state": (details) => ({
    title: `${file(details)} 里没有视图信息`,
    cause: "截图、聊天软件转存的图会丢掉视图信息。",
    wayOut: ORIGINAL,
  }),
  "snapshot-other-city": (details) => ({
    title: `${file(details)} 属于另一个城市的数据包`,
    cause: "图里记录的城市与当前打开的不同。",
    wayOut: "请先打开对应的数据包，再拖入这张图。",
  }),
  "pack-files-left": (details) => ({
    title: `${file(details)} 只载入了在本工具里改的行`,
    cause: `这些文件与载入后的城市包不同，其中另外的改动没有载入：${String(details["files"] ?? "")}。`,
    wayOut: "请在本页的表格里照着改；下达目标在“下达目标”页录入或粘贴。",
  }),
  "not-saved": () => ({
    title: "录入的内容没有保存",
    cause: "浏览器的存储已满或被禁用；本次打开期间照常可用。",
    wayOut: "请下载工作区留存，或允许本站存储后再改一次。",
  }),
  "workspace-unreadable": (details) => ({
    title: "上次打开的文件未能全部恢复",
    cause: `本机保存的内容有缺损（${String(details["place"] ?? "")}）。`,
    wayOut: "其余内容照常可用；请重新拖入缺少的文件。",
  }),
  "workspace-newer": (details) => ({
    title: `${file(details) || "本机保存的工作区"}由更新版本的本工具保存`,
    cause: `其格式（${String(details["version"] ?? "")}）本版本不能读取；内容原样保留，未作改动。`,
    wayOut: "请换用更新的版本打开；本次的改动请下载工作区保存。",
  }),
  "workspace-damaged": (details) => ({
    title: `工作区文件 ${file(details)} 已损坏或被改动`,
    cause: `校验不符（${String(details["place"] ?? "")}）。当前内容没有改动。`,
    wayOut: "请向提供者重新索取，或改用另一份副本。",
  }),
  "workspace-city-damaged": (details) => ({
    title: `工作区文件 ${file(details)} 附带的城市包不能使用`,
    cause: `出错的部分：${String(details["place"] ?? "")}${cityProblem(details)}。没有建立城市，当前内容没有改动。`,
    wayOut:
      "请对方重新分享；或请对方分享时不含城市包，另附原始图形文件，在本机建立同一城市后再打开。",
  }),
  "workspace-other-city": (details) => ({
    title: `工作区文件 ${file(details)} 属于另一个城市，没有附带城市包`,
    cause: `文件记录的城市：${String(details["city"] ?? "")}，本机没有。当前内容没有改动。`,
    wayOut:
      "请对方分享时附带城市包；或在“数据文件”页打开该城市的图形文件，以同一代码建立城市后再打开此文件。",
  }),
  "workspace-incomplete": (details) => ({
    title: "工作区中有文件没有附带内容",
    cause: `未附带：${String(details["files"] ?? "")}。其余内容已打开。`,
    wayOut: "需要时请打开这些文件的原件。",
  }),
  "workspace-older": () => ({
    title: "已恢复到前一次保存的状态",
    cause: "最近一次保存不完整。",
    wayOut: "请核对最后一次打开的文件和确认的地名是否在内。",
  }),
  "page-failed": (details) => ({
    title: "这一页打不开",
    cause: `${reported(details)}一张图和其他页面照常可用。`,
    wayOut: "请刷新；仍不行就检查部署目录是否完整。",
  }),
  "file-refused": (details) => ({
    title: `文件 ${file(details)} 没有载入`,
    ...withTechnical(zhRefusals[refusal(details)](String(details["place"] ?? "")), details),
  }),
};
