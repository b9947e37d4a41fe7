import type { DataNote } from "./data-note";
import { medianOf, type Series } from "./series";

/** mg/L taken for μg/L is a factor of 1000: found from 300 times the series' own median on. */
const FACTOR = 1000;
const FROM = 300;
const FEWEST = 4;

/**
 * A value a thousand times its series' median (or a thousandth of it) that would fit once divided (or
 * multiplied) by 1000: milligrams and micrograms changed places. The thresholds are our choice.
 */
export function unitSwapped(series: readonly Series[]): readonly DataNote[] {
  return series.flatMap(({ section, item, readings }) => {
    const median = medianOf(readings.map(({ value }) => value));
    // pH has no unit to swap.
    if (item === "PH" || median === null || median <= 0 || readings.length < FEWEST) return [];
    return readings.flatMap(({ value, period, row }): readonly DataNote[] => {
      const suggested = suggestion(value, median);
      if (suggested === null) return [];
      const figures = [value, suggested, median];
      return [
        { kind: "unit-swapped", subject: section, about: item, period, figures, rows: [row] },
      ];
    });
  });
}

function suggestion(value: number, median: number): number | null {
  if (value >= median * FROM) return Number((value / FACTOR).toPrecision(12));
  if (value > 0 && value <= median / FROM) return Number((value * FACTOR).toPrecision(12));
  return null;
}
