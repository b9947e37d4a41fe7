import type { MoveSet } from "../gaps/what-it-takes";

/** How many further smallest sets are listed beside the best. */
export const MOST_TIES = 20;

/** Fewest items to move first, then the smallest largest relative move, then the ids. */
export function byEase(a: MoveSet, b: MoveSet): number {
  const [left, right] = [a.places.join(" "), b.places.join(" ")];
  const byId = left < right ? -1 : Number(left > right);
  return byEffort(a, b) || byId;
}

function byEffort(a: MoveSet, b: MoveSet): number {
  return a.moves.length - b.moves.length || largestMove(a) - largestMove(b);
}

function largestMove({ moves }: MoveSet): number {
  return Math.max(0, ...moves.map(({ from, to }) => Math.abs(from - to) / Math.abs(from || 1)));
}

/**
 * The easiest choices of `size` out of candidates that stand in order of ease, easiest first, `most` at
 * the most; equal efforts in the candidates' own order. A later candidate never makes a choice easier,
 * so only neighbours of what is already listed are looked at, however many choices there are.
 */
export function easiestSets(
  candidates: readonly MoveSet[],
  size: number,
  most: number,
): readonly MoveSet[] {
  if (size > candidates.length) return [];
  const start: readonly number[] = Array.from({ length: size }, (_, place) => place);
  const seen = new Set([start.join()]);
  const open = [{ chosen: start, set: together(candidates, start) }];
  const found: MoveSet[] = [];
  while (found.length < most) {
    const next = open.toSorted((a, b) => byEffort(a.set, b.set) || byPlace(a.chosen, b.chosen))[0];
    if (!next) break;
    open.splice(open.indexOf(next), 1);
    found.push(next.set);
    for (const chosen of neighbours(next.chosen, candidates.length)) {
      if (seen.has(chosen.join())) continue;
      seen.add(chosen.join());
      open.push({ chosen, set: together(candidates, chosen) });
    }
  }
  return found;
}

function byPlace(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((at, each) => at !== b[each]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

/** The choices in which one candidate gives way to the one right behind it. */
function neighbours(chosen: readonly number[], of: number): readonly (readonly number[])[] {
  return chosen.flatMap((at, place) =>
    at + 1 < (chosen[place + 1] ?? of) ? [chosen.with(place, at + 1)] : [],
  );
}

function together(candidates: readonly MoveSet[], chosen: readonly number[]): MoveSet {
  const sets = chosen.flatMap((at) => candidates[at] ?? []);
  return {
    places: sets.flatMap(({ places }) => places),
    moves: sets.flatMap(({ moves }) => moves),
  };
}

/** How many choices of `size` out of `of` there are: exact up to 2⁵³, beyond that the nearest number. */
export function choices(of: number, size: number): number {
  if (size > of) return 0;
  let count = 1n;
  for (let at = 1; at <= size; at++) count = (count * BigInt(of - size + at)) / BigInt(at);
  return Number(count);
}
