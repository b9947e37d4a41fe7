import type { DemoConfig, DemoUnit } from "./demo-config";
import { normal, randomFor, shareBelow } from "./random";

/** Weights of what a standing is made of; their squares sum to 1, so standings stay comparable. */
const OF_PLACE = 0.32;
const OF_INDICATOR = 0.3;
const OF_OWN = Math.sqrt(1 - OF_PLACE ** 2 - OF_INDICATOR ** 2);
/** A township follows its county, and is itself besides. */
const OF_COUNTY = 0.7;
const OF_TOWNSHIP = Math.sqrt(1 - OF_COUNTY ** 2);

/**
 * How well a unit stands in an indicator in each year, from 0 (worst) to 1 (best). Places differ in
 * general, indicators are hard or easy everywhere, and most series improve slowly.
 */
export function standings(
  { seed, years }: DemoConfig,
  indicator: string,
  unit: DemoUnit,
): readonly number[] {
  const lasting = deviation(seed, indicator, unit);
  const random = randomFor(seed, "years", indicator, unit.code);
  const yearly = 0.14 + 0.08 * normal(random);
  return years.map((_, index) =>
    shareBelow(lasting + yearly * (index - years.length + 1) + 0.1 * normal(random)),
  );
}

/** The place's own deviation, without the years. */
export function placeEffect(seed: number, code: string): number {
  return normal(randomFor(seed, "place", code));
}

function deviation(seed: number, indicator: string, { code, level, parent }: DemoUnit): number {
  const own = normal(randomFor(seed, "own", indicator, code));
  if (level === "township")
    return OF_COUNTY * placeDeviation(seed, indicator, parent) + OF_TOWNSHIP * own;
  return placeDeviation(seed, indicator, code);
}

function placeDeviation(seed: number, indicator: string, code: string): number {
  const place = placeEffect(seed, code);
  const difficulty = normal(randomFor(seed, "difficulty", indicator));
  const own = normal(randomFor(seed, "own", indicator, code));
  return OF_PLACE * place + OF_INDICATOR * difficulty + OF_OWN * own;
}
