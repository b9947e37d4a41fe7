import { useMemo } from "react";
import { Chart } from "../chart/chart";
import type { Tone } from "./tone-map";

export interface PairPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
}

export interface PairScatterProps {
  readonly label: string;
  readonly xAxis: string;
  readonly yAxis: string;
  readonly points: readonly PairPoint[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onPick: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** The same units as points: where the square cuts, the lines at zero show. */
export function PairScatter(props: PairScatterProps) {
  const { label, xAxis, yAxis, points, selected, hovered } = props;
  const option = useMemo(() => optionOf(points, xAxis, yAxis), [points, xAxis, yAxis]);
  const lit = [selected, hovered].filter((key) => key !== null);
  return (
    <Chart {...{ label, option, lit }} height={320} onPick={props.onPick} onHover={props.onHover} />
  );
}

/** From left to right, so that names above and below take turns among neighbours. */
function inTurn(points: readonly PairPoint[]): readonly PairPoint[] {
  return points.toSorted((one, other) => one.x - other.x);
}

function optionOf(points: readonly PairPoint[], xAxis: string, yAxis: string) {
  return {
    aria: { enabled: false },
    tooltip: { show: false },
    grid: { left: 16, right: 56, top: 56, bottom: 44, containLabel: true },
    xAxis: { type: "value", name: xAxis, nameLocation: "middle", nameGap: 30 },
    yAxis: {
      type: "value",
      name: yAxis,
      nameLocation: "end",
      nameGap: 30,
      nameTextStyle: { align: "left" },
    },
    series: [
      {
        type: "scatter",
        symbolSize: 16,
        data: inTurn(points).map(({ key, name, x, y, tone }, at) => ({
          name: key,
          value: [x, y],
          itemStyle: { color: tone.fill, borderColor: "#1d2733", borderWidth: 1 },
          label: { show: true, position: at % 2 === 0 ? "top" : "bottom", formatter: () => name },
        })),
        // A name that would lie on another is left to the table.
        labelLayout: { hideOverlap: true },
        emphasis: { itemStyle: { borderWidth: 3 } },
        markLine: {
          silent: true,
          symbol: "none",
          label: { show: false },
          lineStyle: { color: "#616c74" },
          data: [{ xAxis: 0 }, { yAxis: 0 }],
        },
      },
    ],
  };
}
