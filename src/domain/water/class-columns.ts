import { type CutPoints, cutPoints, limitsFor } from "./class-of-item";
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
  const items = columns.map(({ item, values }) => {
    const [river = null, lake = null] = kinds.map((kind) => limitsFor(table, item, kind));
    const classes = new Uint8Array(values.length);
    // Most items have one line for all waters; then the kind need not be looked at.
    if (river === lake) {
      classify(values, cutsOf(river), classes);
      if (river?.participates) worsen(sections, classes);
      return classes;
    }
    for (const [kind, line] of [river, lake].entries()) {
      classifyKind({ values, kindOf, kind }, cutsOf(line), classes);
      if (line?.participates) worsenKind(sections, classes, kindOf, kind);
    }
    return classes;
  });
  return { items, sections };
}

function cutsOf(line: ItemLimits | null): CutPoints | null {
  return line && line.limits.length > 0 ? cutPoints(line) : null;
}

function classify(values: Float64Array, cuts: CutPoints | null, classes: Uint8Array): void {
  if (cuts?.range) classifyRange(values, cuts.range, classes);
  else if (cuts) classifyCuts(values, cuts, classes);
}

function classifyCuts(values: Float64Array, { sign, cuts }: CutPoints, classes: Uint8Array): void {
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = cuts;
  for (let at = 0; at < values.length; at++) {
    const value = sign * (values[at] ?? Number.NaN);
    // Each limit that is not kept is a class worse; NaN keeps none and exceeds none.
    classes[at] =
      value <= e || value > e
        ? 1 +
          Number(value > a) +
          Number(value > b) +
          Number(value > c) +
          Number(value > d) +
          Number(value > e)
        : 0;
  }
}

function classifyRange(
  values: Float64Array,
  [low, high]: readonly [number, number],
  classes: Uint8Array,
): void {
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN;
    if (value >= low && value <= high) classes[at] = 1;
    else classes[at] = Number.isNaN(value) ? 0 : 6;
  }
}

interface OfKind {
  readonly values: Float64Array;
  readonly kindOf: Uint8Array;
  readonly kind: number;
}

function classifyKind(
  { values, kindOf, kind }: OfKind,
  cuts: CutPoints | null,
  classes: Uint8Array,
) {
  if (!cuts) return;
  const all = new Uint8Array(values.length);
  classify(values, cuts, all);
  for (let at = 0; at < all.length; at++) if (kindOf[at] === kind) classes[at] = all[at] ?? 0;
}

function worsen(sections: Uint8Array, classes: Uint8Array): void {
  for (let at = 0; at < sections.length; at++) {
    const rank = classes[at] ?? 0;
    if (rank > (sections[at] ?? 0)) sections[at] = rank;
  }
}

function worsenKind(sections: Uint8Array, classes: Uint8Array, kindOf: Uint8Array, kind: number) {
  for (let at = 0; at < sections.length; at++) {
    const rank = classes[at] ?? 0;
    if (kindOf[at] === kind && rank > (sections[at] ?? 0)) sections[at] = rank;
  }
}
