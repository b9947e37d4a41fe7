/** Undo, redo and what each step is called. */
export const zhHistory = {
  undo: "撤销",
  redo: "重做",
  undoOf: (step: string) => `撤销：${step}`,
  redoOf: (step: string) => `重做：${step}`,
  list: "操作记录",
  start: "打开时的状态",
  undone: "已撤销",
  fileOpened: (name: string) => `打开文件：${name}`,
  filesOpened: (count: number) => `打开 ${count} 个文件`,
  fileRemoved: (name: string) => `移除文件：${name}`,
  filesRemoved: (count: number) => `移除 ${count} 个文件`,
  fileReread: (name: string) => `更正读法：${name}`,
  nameConfirmed: (text: string, place: string) => `确认地名：${text} = ${place}`,
  namesChanged: (count: number) => `更改 ${count} 个别名`,
  target: (unit: string, indicator: string, value: string) =>
    `下达目标：${unit} ${indicator} ${value}`,
  targets: (count: number) => `下达目标：${count} 项`,
  targetsRemoved: (count: number) => `撤回目标：${count} 项`,
  scenario: rowWords("情景", "个", "留存"),
  query: rowWords("查询", "个", "留存"),
  task: rowWords("任务", "项"),
  project: rowWords("项目", "个"),
  packEdited: (row: string) => `修改城市包：${row}`,
  packRemoved: (row: string) => `从城市包删除：${row}`,
  packRestored: (count: number) => `恢复城市包：${count} 行`,
  noted: (about: string) => `备注：${about}`,
  noteRemoved: (about: string) => `删除备注：${about}`,
  entries: "录入内容",
  programme: (name: string) => `指标体系：${name}`,
  comparedProgramme: (name: string) => `对比版本：${name}`,
  indicator: (name: string) => `指标：${name}`,
  level: (name: string) => `层级：${name}`,
  period: (name: string) => `期次：${name}`,
  waterPeriod: (name: string) => `水质期次：${name}`,
  publishedOnly: (isOn: boolean): string => (isOn ? "仅看已公布数据" : "显示演示数据"),
  upstream: (name: string) => `上游视图：${name}`,
  upstreamLeft: "关闭上游视图",
  userTarget: (name: string) => `断面目标：${name}`,
  tolerance: (count: string) => `允许劣Ⅴ类省控断面：${count}`,
  layerShown: (name: string) => `显示图层：${name}`,
  layerHidden: (name: string) => `隐藏图层：${name}`,
  layers: "更改图层",
  filtered: (name: string) => `筛选：${name}`,
  filterCleared: (name: string) => `取消筛选：${name}`,
  view: "更改视图",
  workspaceOpened: (file: string) => `打开工作区：${file}`,
  workspaceMerged: (file: string) => `合并工作区：${file}`,
};

/** Of a list that a person keeps: rows put in, one rewritten, rows taken out. */
function rowWords(kind: string, measure: string, add = "添加") {
  return {
    added: (title: string, count: number) =>
      count > 1 ? `${add}${kind}：${count} ${measure}` : `${add}${kind}：${title}`,
    changed: (title: string) => `修改${kind}：${title}`,
    removed: (title: string, count: number) =>
      count > 1 ? `删除${kind}：${count} ${measure}` : `删除${kind}：${title}`,
  };
}
