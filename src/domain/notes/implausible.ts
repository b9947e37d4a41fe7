import type { Observation } from "../observation";
import type { Indicator } from "../programme/programme";
import { isPlausible, plausibleRange } from "../programme/rules/plausible";
import type { Reading } from "../water/section";
import type { DataNote } from "./data-note";

/** What water can hold at all; beyond it a reading is a slip. Our choice, wide on purpose. */
const possible: Readonly<Record<string, readonly [low: number, high: number]>> = {
  PH: [0, 14],
  DO: [0, 25],
  SD: [0, 40],
};
const OTHERS: readonly [low: number, high: number] = [0, 1_000_000];

export function impossibleReadings(readings: readonly Reading[]): readonly DataNote[] {
  return readings.flatMap(({ section, item, period, value, row }): readonly DataNote[] => {
    const [low, high] = possible[item] ?? OTHERS;
    if (value >= low && value <= high) return [];
    const figures = [value, low, high];
    return [{ kind: "implausible", subject: section, about: item, period, figures, rows: [row] }];
  });
}

/** Figures outside the plausible range of the indicator that reads them. */
export function implausibleFigures(
  observations: readonly Observation[],
  indicators: readonly Indicator[],
): readonly DataNote[] {
  const known = new Map(indicators.map((each) => [each.series ?? each.id, each]));
  return observations.flatMap(
    ({ unit, indicator: id, period, value, row }): readonly DataNote[] => {
      const indicator = known.get(id);
      if (!indicator || value === null || isPlausible(indicator, value)) return [];
      const figures = [value, ...plausibleRange(indicator)];
      return [{ kind: "implausible", subject: unit, about: id, period, figures, rows: [row] }];
    },
  );
}
