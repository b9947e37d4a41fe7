import type { Reading } from "../water/section";
import type { DataNote } from "./data-note";
import { medianOf, type Series } from "./series";

/** Fewer values tell no usual change. */
const FEWEST = 8;
/** Robust z of a change, in median absolute deviations made comparable to σ: our choice. */
const FARTHEST = 6;
const TO_SIGMA = 1.4826;
/** A series that hardly moves must not make every step a jump. */
const LEAST_DEVIATION = 0.05;

/**
 * One value far off both neighbours while these agree: up (or down) in one month and back in the next.
 * Changes are compared as ratios, against how much this series usually moves.
 */
export function jumps(series: readonly Series[]): readonly DataNote[] {
  return series.flatMap((each) => {
    const positive = each.readings.filter(({ value }) => value > 0);
    if (each.item === "PH" || positive.length < FEWEST) return [];
    const changes = positive.slice(1).map((reading, at) => logRatio(reading, positive[at]));
    const middle = medianOf(changes) ?? 0;
    const deviation = medianOf(changes.map((change) => Math.abs(change - middle))) ?? 0;
    const limit = FARTHEST * Math.max(TO_SIGMA * deviation, LEAST_DEVIATION);
    return positive.slice(1, -1).flatMap((reading, at) => {
      const [up = 0, down = 0] = [changes[at], changes[at + 1]];
      const isJump = Math.abs(up) > limit && Math.abs(down) > limit && up * down < 0;
      const [before, after] = [positive[at], positive[at + 2]];
      return isJump && before && after ? [noteOf(each, [before, reading, after])] : [];
    });
  });
}

function logRatio({ value }: Reading, before: Reading | undefined): number {
  return Math.log(value / (before?.value ?? value));
}

function noteOf(
  { section, item }: Series,
  [before, own, after]: readonly [Reading, Reading, Reading],
): DataNote {
  const factor = own.value / before.value;
  return {
    kind: "jump",
    subject: section,
    about: item,
    period: own.period,
    figures: [own.value, before.value, after.value, factor],
    rows: [own.row, before.row, after.row],
  };
}
