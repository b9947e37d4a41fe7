import { classesOfColumns, type ItemColumn } from "./class-columns";
import { limitsFor } from "./class-of-item";
import { isClassOneBySaturation } from "./dissolved-oxygen";
import { roundedLimits } from "./rounded-limits";
import { comparedValue, type WaterStandard } from "./water-standard";

/** Every monthly reading of many sections, as columns of one length. */
export interface ReadingColumns {
  readonly section: Int32Array;
  readonly month: Int32Array;
  readonly item: Int32Array;
  readonly value: Float64Array;
  readonly isDemo: Int32Array;
}

export interface CubeAxes {
  /** 0 river, 1 lake, per section. */
  readonly kinds: Uint8Array;
  readonly months: number;
  readonly items: readonly string[];
}

export interface CubeClasses {
  /** Section-major: `ranks[section * months + month]`, 0 where nothing was read. */
  readonly ranks: Uint8Array;
  readonly isDemo: Uint8Array;
}

/** The class of every section in every month: readings laid out item by item, then classed. */
export function classifyCube(
  columns: ReadingColumns,
  { kinds, months, items }: CubeAxes,
  standard: WaterStandard,
): CubeClasses {
  const size = kinds.length * months;
  const kindOf = new Uint8Array(size);
  for (let at = 0; at < size; at++) kindOf[at] = kinds[Math.floor(at / months)] ?? 0;
  const isDemo = new Uint8Array(size);
  // A column only for items that were read: most sections have nine of the twenty-four.
  const byItem = new Map<number, Float64Array>();
  for (let row = 0; row < columns.value.length; row++) {
    const at = (columns.section[row] ?? 0) * months + (columns.month[row] ?? 0);
    const place = columns.item[row] ?? 0;
    const own = byItem.get(place) ?? new Float64Array(size).fill(Number.NaN);
    byItem.set(place, own);
    own[at] = columns.value[row] ?? Number.NaN;
    isDemo[at] = columns.isDemo[row] ?? 0;
  }
  const read = [...byItem].map(([place, values]) => ({ item: items[place] ?? "", values }));
  if (standard.dissolvedOxygenBySaturation) raiseSaturated(read, standard);
  const { limits } = standard;
  const table = standard.rounding === "rounded" ? roundedLimits(limits) : limits;
  return { ranks: classesOfColumns(read, kindOf, table).sections, isDemo };
}

/** Oxygen that is class Ⅰ by its saturation at the temperature of its own month is beyond every limit. */
function raiseSaturated(columns: readonly ItemColumn[], standard: WaterStandard): void {
  const oxygen = columns.find(({ item }) => item === "DO")?.values;
  const temperature = columns.find(({ item }) => item === "WT")?.values;
  const line = limitsFor(standard.limits, "DO", "river");
  if (!oxygen || !temperature || !line) return;
  for (const [at, value] of oxygen.entries()) {
    const degrees = temperature[at] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(degrees)) continue;
    const compared = comparedValue(value, line, standard);
    if (isClassOneBySaturation(compared, degrees)) oxygen[at] = Number.POSITIVE_INFINITY;
  }
}
