import { stateStyles } from "../../domain/palette";

const ink = { strong: "#1f2a30", plain: "#46525a", quiet: "#616c74" };
const line = { strong: "#cac5b8", plain: "#e7e3d9" };
const font = '"Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';

const axis = {
  axisLine: { show: true, lineStyle: { color: line.strong } },
  axisTick: { show: false },
  axisLabel: { color: ink.plain, fontSize: 12 },
  nameTextStyle: { color: ink.quiet, fontSize: 12 },
  splitLine: { show: true, lineStyle: { color: line.plain } },
};

/** One look for every chart: the page's inks and lines, the map's colours of the six states. */
export const chartTheme = {
  color: ["#0f5f6b", stateStyles.met.ink, stateStyles["not-met"].deep, "#6f3f91"],
  textStyle: { fontFamily: font, color: ink.plain, fontSize: 12 },
  categoryAxis: { ...axis, splitLine: { show: false } },
  valueAxis: { ...axis, axisLine: { show: false } },
  tooltip: {
    backgroundColor: "#fffefc",
    borderColor: line.strong,
    borderWidth: 1,
    padding: [6, 10],
    textStyle: { color: ink.strong, fontSize: 12, fontFamily: font },
  },
};
