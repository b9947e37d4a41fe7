import type { PeriodKind } from "../period";
import { fewestMonths } from "./fewest-months";

/** How several values of pH make one: through the hydrogen ions, or as plain figures. */
export type Acidity = "ions" | "arithmetic";

/**
 * Mean concentration; null of nothing. pH is averaged through the hydrogen ions, −lg of the mean [H⁺],
 * unless a person has it otherwise (both from memory: the documents do not say); all else
 * arithmetically. Classes are never averaged.
 */
export function meanOf(
  item: string,
  values: readonly number[],
  acidity: Acidity = "ions",
): number | null {
  if (values.length === 0) return null;
  const mean = (numbers: readonly number[]) =>
    numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  return isThroughIons(item, acidity)
    ? -Math.log10(mean(values.map((value) => 10 ** -value)))
    : mean(values);
}

export function isThroughIons(item: string, acidity: Acidity = "ions"): boolean {
  return item === "PH" && acidity === "ions";
}

export interface SpanMean {
  /** Null with fewer months than the span needs. */
  readonly mean: number | null;
  readonly n: number;
  readonly isEnough: boolean;
}

/**
 * Mean over the months of a span, each month one value (its samples' mean) or null. 环办〔2011〕22号: a
 * quarter needs 2 values, a year 8 of 12; with fewer there is no mean, and n says how many there were.
 */
export function spanMean(
  item: string,
  months: readonly (number | null)[],
  kind: PeriodKind,
  acidity: Acidity = "ions",
): SpanMean {
  const values = months.filter((value) => value !== null);
  const isEnough = values.length >= fewestMonths(kind, months.length);
  return { mean: isEnough ? meanOf(item, values, acidity) : null, n: values.length, isEnough };
}
