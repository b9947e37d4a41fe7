import { type CubeCell, cellAt, comparableBefore, type VerdictCube } from "./verdict-cube";

export interface RankedUnit {
  readonly unit: string;
  readonly cell: CubeCell;
  /** Null too where the figure before cannot be right or is of another version. */
  readonly before: CubeCell | null;
  /** 1 = the smallest gap; equal gaps share it, but for one that is not met. Null where no gap is known. */
  readonly rank: number | null;
  readonly rankBefore: number | null;
}

export interface Ranking {
  /** The largest gap first; figures without a gap last. */
  readonly ranked: readonly RankedUnit[];
  /** Units without a figure: listed apart, never as zero. */
  readonly missing: readonly string[];
}

export interface RankingChoice {
  readonly indicator: string;
  readonly period: string;
  /** Null: there is no period before. */
  readonly before: string | null;
  readonly units: readonly string[];
}

/** Units by how far they are from the target of one indicator, and where they stood the period before. */
export function rankUnits(cube: VerdictCube, choice: RankingChoice): Ranking {
  const { units, indicator, period, before } = choice;
  const cellsOf = (when: string | null) =>
    new Map(
      units.map((unit) => [unit, when ? cellAt(cube, { unit, indicator, period: when }) : null]),
    );
  const [now, then] = [cellsOf(period), cellsOf(before)];
  const [ranks, ranksBefore] = [ranksOf(now), ranksOf(then)];
  const known = units.flatMap((unit) => {
    const cell = now.get(unit);
    if (!cell || !isComparable(cell)) return [];
    const before = comparableBefore(then.get(unit) ?? null, cell);
    const rank = ranks.get(unit) ?? null;
    const rankBefore = ranksBefore.get(unit) ?? null;
    return { unit, cell, before, rank, rankBefore };
  });
  return {
    ranked: known.toSorted((one, other) => farther(other.cell, one.cell)),
    missing: units.filter((unit) => {
      const cell = now.get(unit);
      return cell?.applies !== false && !known.some((each) => each.unit === unit);
    }),
  };
}

/** A figure of an earlier year (stale) is no figure of this one. */
function isComparable({ value, gap, state }: CubeCell): boolean {
  return state !== "stale" && state !== "no-data" && (value !== null || gap !== null);
}

function gapOf({ gap }: CubeCell): number {
  return gap ?? Number.NEGATIVE_INFINITY;
}

/** Above 0 where `one` is farther from its target; a naming missed this year is no year away, and not met. */
function farther(one: CubeCell, other: CubeCell): number {
  const difference = gapOf(one) - gapOf(other);
  return Number.isNaN(difference) || difference === 0
    ? Number(one.state === "not-met") - Number(other.state === "not-met")
    : difference;
}

function ranksOf(cells: ReadonlyMap<string, CubeCell | null>): ReadonlyMap<string, number> {
  const known = [...cells].flatMap(([unit, cell]) =>
    cell && isComparable(cell) && cell.gap !== null ? [[unit, cell] as const] : [],
  );
  return new Map(
    known.map(([unit, cell]) => [
      unit,
      1 + known.filter(([, other]) => farther(cell, other) > 0).length,
    ]),
  );
}
