import type { Opening } from "../opening";
import type { Period } from "../period";

/** The opening of a city without any figure: nothing reported, the last whole year asked for. */
export function emptyOpening(today: string): Opening {
  const year = Number(today.slice(0, 4)) - 1;
  return {
    period: String(year) as Period,
    waterPeriod: `${year}-12` as Period,
    counties: [],
    readings: [],
    periods: { figures: [], water: [] },
    targets: [],
  };
}
