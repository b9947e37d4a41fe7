import { cutPoints, limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import type { WaterKind } from "./section";

const kinds: readonly WaterKind[] = ["river", "lake"];

/** A column of concentrations of one item, with the kind of water of each (0 river, 1 lake). */
export interface ItemColumn {
  readonly item: string;
  /** In the standard's unit; NaN where nothing was read. */
  readonly values: Float64Array;
}

export interface ColumnClasses {
  /** Per column 1…6, 0 where nothing was read or the standard has no limit for that water. */
  readonly items: readonly Uint8Array[];
  /** The worst of the items that take part; 0 without any. */
  readonly sections: Uint8Array;
}

/**
 * Classes of many samples at once: the judgement of `classOfItem` and of the single-factor method over
 * typed columns, by the same cut points. All columns have one length, that of `kindOf`.
 */
export function classesOfColumns(
  columns: readonly ItemColumn[],
  kindOf: Uint8Array,
  table: readonly ItemLimits[],
): ColumnClasses {
  const sections = new Uint8Array(kindOf.length);
  for (const column of columns) {
    const takingPart = linesOf(column.item, table).map((line) =>
      line?.participates ? line : null,
    );
    worsen(sections, { values: column.values, kindOf }, takingPart);
  }
  return {
    sections,
    // Made when asked for: as many columns again, and mostly nobody looks at them.
    get items() {
      return columns.map(({ item, values }) => {
        const classes = new Uint8Array(kindOf.length);
        worsen(classes, { values, kindOf }, linesOf(item, table));
        return classes;
      });
    },
  };
}

type Line = ItemLimits | null;

/** The item's line of the table for rivers, then for lakes. */
function linesOf(item: string, table: readonly ItemLimits[]): readonly Line[] {
  return kinds
    .map((kind) => limitsFor(table, item, kind))
    .map((line) => (line && line.limits.length > 0 ? line : null));
}

/** Numbers per line in `stepsOf`. */
const STEPS = 8;

/**
 * A line as what a value is compared with: its sign, the low end of a range, where class Ⅰ begins and
 * what each class keeps to. NaN passes nothing and is passed by nothing.
 */
function stepsOf(line: Line): readonly number[] {
  if (!line) return new Array<number>(STEPS).fill(Number.NaN);
  const { sign, cuts, range } = cutPoints(line);
  const [low, high] = range ?? [Number.NaN, cuts.at(-1) ?? Number.NaN];
  const five = kept.map((place) => cuts[place] ?? high);
  return [sign, low, Number.NEGATIVE_INFINITY, ...five];
}

const kept = [0, 1, 2, 3, 4] as const;

interface Samples {
  readonly values: Float64Array;
  readonly kindOf: Uint8Array;
}

/** Each rank becomes the class of its value where that is worse. */
function worsen(ranks: Uint8Array, { values, kindOf }: Samples, lines: readonly Line[]): void {
  const [river = null, lake = null] = lines;
  // Most items have one line for all waters; then the kind need not be looked at.
  if (river !== lake) worsenByKind(ranks, values, kindOf, lines);
  else if (river) worsenAlike(ranks, values, river);
}

/**
 * One class for being a number and one for every limit that is not kept. Comparisons are added up
 * instead of branched on, because where the next value lies cannot be foreseen.
 */
function worsenAlike(ranks: Uint8Array, values: Float64Array, line: ItemLimits): void {
  const [sign = 1, low = 0, least = 0, a = 0, b = 0, c = 0, d = 0, e = 0] = stepsOf(line);
  for (let at = 0; at < values.length; at++) {
    const value = sign * (values[at] ?? Number.NaN);
    const rank =
      Number(value >= least) +
      5 * Number(value < low) +
      Number(value > a) +
      Number(value > b) +
      Number(value > c) +
      Number(value > d) +
      Number(value > e);
    if (rank > (ranks[at] ?? 0)) ranks[at] = rank;
  }
}

/** The same with the line of each value's own kind of water. */
function worsenByKind(
  ranks: Uint8Array,
  values: Float64Array,
  kindOf: Uint8Array,
  lines: readonly Line[],
): void {
  const steps = Float64Array.from(lines.flatMap(stepsOf));
  const step = (at: number) => steps[at] ?? Number.NaN;
  for (let at = 0; at < values.length; at++) {
    const own = (kindOf[at] ?? 0) * STEPS;
    const value = step(own) * (values[at] ?? Number.NaN);
    const rank =
      5 * Number(value < step(own + 1)) +
      Number(value >= step(own + 2)) +
      Number(value > step(own + 3)) +
      Number(value > step(own + 4)) +
      Number(value > step(own + 5)) +
      Number(value > step(own + 6)) +
      Number(value > step(own + 7));
    if (rank > (ranks[at] ?? 0)) ranks[at] = rank;
  }
}
