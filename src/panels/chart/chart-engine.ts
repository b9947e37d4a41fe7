import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import {
  AriaComponent,
  DatasetComponent,
  GridComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
} from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartTheme } from "./chart-theme";

use([
  AriaComponent,
  BarChart,
  CustomChart,
  DatasetComponent,
  GridComponent,
  LineChart,
  MarkAreaComponent,
  MarkLineComponent,
  ScatterChart,
  SVGRenderer,
  TooltipComponent,
]);

export type ChartOption = EChartsCoreOption;

/** Draws SVG with no animation and a tooltip of plain text: neither markup nor inline style is made. */
export function startChart(host: HTMLElement): EChartsType {
  return init(host, chartTheme, { renderer: "svg" });
}
