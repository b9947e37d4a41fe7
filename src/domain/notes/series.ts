import type { Reading } from "../water/section";

/** The monthly readings of one item at one section, oldest first. */
export interface Series {
  readonly section: string;
  readonly item: string;
  readonly readings: readonly Reading[];
}

/** Readings by section and item, each series oldest first; the rows themselves stay as they are. */
export function seriesOf(readings: readonly Reading[]): readonly Series[] {
  const found = new Map<string, Reading[]>();
  for (const reading of readings) {
    const key = `${reading.section}\n${reading.item}`;
    const list = found.get(key);
    if (list) list.push(reading);
    else found.set(key, [reading]);
  }
  return [...found.values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const inOrder = list.toSorted((a, b) => a.period.localeCompare(b.period));
    return [{ section: first.section, item: first.item, readings: inOrder }];
  });
}

export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  // Without the dust of binary fractions, for the figure is shown.
  return low === undefined || high === undefined
    ? null
    : Number(((low + high) / 2).toPrecision(12));
}
