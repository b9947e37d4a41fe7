/** How numbers are put into classes: as many places in each, or steps of the same width. */
export const classings = ["quantile", "equal"] as const;

export type Classing = (typeof classings)[number];

/** Classes of a map of numbers at most. */
export const MOST_CLASSES = 5;

/** From `from` (exclusive but in the first class) up to `to`. */
export interface NumberClass {
  readonly from: number;
  readonly to: number;
}

/**
 * Up to five classes of numbers. By quantiles a class ends at a value that occurs (nearest rank), so
 * that equal values share a class; there are fewer classes where few values differ. Empty for none.
 */
export function numberClasses(values: readonly number[], by: Classing): readonly NumberClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const [least] = sorted;
  if (least === undefined) return [];
  const most = sorted.at(-1) ?? least;
  const ends = Array.from({ length: MOST_CLASSES }, (_, at) => {
    const share = (at + 1) / MOST_CLASSES;
    if (share === 1) return most;
    if (by === "equal") return least + (most - least) * share;
    return sorted[Math.ceil(sorted.length * share) - 1] ?? most;
  });
  const distinct = ends.filter((end, at) => at === 0 || end > (ends[at - 1] ?? end));
  return distinct.map((to, at) => ({ from: distinct[at - 1] ?? least, to }));
}

/** The class a value lies in, from 0; -1 for one above the values the classes were made of. */
export function classAt(classes: readonly NumberClass[], value: number): number {
  return classes.findIndex(({ to }) => value <= to);
}
