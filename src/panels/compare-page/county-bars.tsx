import { useMemo } from "react";
import type { CellCounts } from "../../domain/gaps/count-cells";
import type { VerdictState } from "../../domain/gaps/verdict";
import { stateStyles } from "../../domain/palette";
import type { Messages } from "../../messages/zh";
import { Chart } from "../chart/chart";

export interface CountyCounts {
  readonly code: string;
  readonly name: string;
  readonly counts: CellCounts;
}

export interface CountyBarsProps {
  readonly text: Messages;
  /** The most not met first. */
  readonly counties: readonly CountyCounts[];
  readonly onPick: (code: string) => void;
}

const stacked: readonly VerdictState[] = ["not-met", "at-risk", "met", "stale", "no-data"];

/** How many goals of each county are in which state, as stacked bars. */
export function CountyBars({ text, counties, onPick }: CountyBarsProps) {
  const option = useMemo(() => optionOf(text, counties), [text, counties]);
  return (
    <Chart
      label={text.comparePage.barsLabel}
      option={option}
      height={48 + counties.length * 30}
      onPick={onPick}
    />
  );
}

function optionOf(text: Messages, counties: readonly CountyCounts[]) {
  const upwards = counties.toReversed();
  return {
    aria: { enabled: false },
    tooltip: { trigger: "item", renderMode: "richText" },
    grid: { left: 8, right: 64, top: 8, bottom: 8, containLabel: true },
    xAxis: { type: "value", name: text.comparePage.goals, minInterval: 1 },
    yAxis: { type: "category", data: upwards.map(({ name }) => name) },
    series: stacked.map((state) => ({
      type: "bar",
      stack: "states",
      name: text.states[state],
      itemStyle: {
        color: stateStyles[state].fill,
        borderColor: stateStyles[state].ink,
        borderWidth: 0.5,
      },
      data: upwards.map(({ code, counts }) => ({ name: code, value: counts.counts[state] })),
    })),
  };
}
