import { isAtMost } from "../decimal";
import type { Move, WhatItTakes } from "../gaps/what-it-takes";
import type { ItemAssessment } from "./assessment";
import { isThroughIons, meanOf } from "./averages";
import { classOfItem, limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import { byEase, MOST_TIES } from "./move-sets";
import { type Assessed, type Compared, eachOnce, FEWEST_FOR_SHARES, meanKind } from "./region";
import type { ClassRank } from "./section";
import { comparedValue, type WaterStandard } from "./water-standard";

/**
 * The smallest sets of sections for a region of fewer than five, whose class is that of its mean
 * concentrations: every subset is tried. No section is asked to move an item beyond class Ⅰ's limit
 * (pH: beyond the end of its range), and within a set each moves by the same share of its own room;
 * both are our choice. Null without a class, or where the shares of classes tell instead.
 */
export function whatMeanTakes(
  sections: readonly Assessed[],
  goal: ClassRank,
  limits: readonly ItemLimits[],
  compared: Compared = {},
): WhatItTakes | null {
  const assessed = eachOnce(sections).filter(
    ({ section, assessment }) => !section.outside && assessment.rank !== null,
  );
  if (assessed.length === 0 || assessed.length >= FEWEST_FOR_SHARES) return null;
  const items = shortItems(assessed, goal, { limits, ...compared });
  const isMet = items.length === 0;
  const reaching = subsetsBySize(assessed.map(({ section }) => section.id)).filter((places) =>
    items.every((item) => isAtMost(item.needed, roomOf(item, places))),
  );
  const size = isMet ? 0 : (reaching[0]?.length ?? 0);
  const sets = reaching
    .filter((places) => places.length === size)
    .map((places) => ({ places, moves: items.flatMap((item) => movesIn(item, places)) }))
    .toSorted(byEase);
  const [best = null, ...ties] = sets;
  return {
    goal: `mean class<=${goal}`,
    isMet,
    reachable: isMet || best !== null,
    size,
    best,
    ties: ties.slice(0, MOST_TIES),
    tieCount: sets.length,
  };
}

/** An item whose mean misses the goal, on the scale on which it is averaged ([H⁺] for pH). */
interface ShortItem {
  readonly item: string;
  readonly unit: string;
  /** By how much the sum over the sections must move. */
  readonly needed: number;
  readonly isOfIons: boolean;
  /** −1 where the sum must fall, 1 where it must rise. */
  readonly sign: 1 | -1;
  readonly rooms: ReadonlyMap<string, { readonly from: number; readonly room: number }>;
}

interface Row extends Pick<ItemAssessment, "item" | "value"> {
  readonly place: string;
}

function shortItems(
  assessed: readonly Assessed[],
  goal: ClassRank,
  standard: WaterStandard,
): readonly ShortItem[] {
  const kind = meanKind(assessed);
  const rows: readonly Row[] = assessed.flatMap(({ section, assessment }) =>
    assessment.items
      .filter(({ participates }) => participates)
      .map(({ item, reading }) => ({ item, value: reading.value, place: section.id })),
  );
  return [...new Set(rows.map(({ item }) => item))].flatMap((item) => {
    const line = limitsFor(standard.limits, item, kind);
    const own = rows.filter((row) => row.item === item);
    return line ? shortItem(own, line, { ...standard, goal }) : [];
  });
}

interface ShortGoal extends Compared {
  readonly goal: ClassRank;
}

function shortItem(
  rows: readonly Row[],
  line: ItemLimits,
  { goal, ...compared }: ShortGoal,
): readonly ShortItem[] {
  const { item, unit } = line;
  const mean = meanOf(
    item,
    rows.map(({ value }) => value),
    compared.acidity,
  );
  if (mean === null) return [];
  if (classOfItem(line, comparedValue(mean, line, compared)) <= goal) return [];
  const isOfIons = isThroughIons(item, compared.acidity);
  const [limit, furthest] = bounds(line, mean, goal).map((bound) => onScale(isOfIons, bound));
  if (limit === undefined || furthest === undefined) return [];
  const sign = onScale(isOfIons, mean) > limit ? -1 : 1;
  const values = rows.map(({ place, value }) => ({ place, from: onScale(isOfIons, value) }));
  const needed = values.reduce((sum, { from }) => sum + sign * (limit - from), 0);
  const rooms = new Map(
    values.map(({ place, from }) => [place, { from, room: Math.max(0, sign * (furthest - from)) }]),
  );
  return [{ item, unit, isOfIons, needed, sign, rooms }];
}

/** The figure the mean must reach, and the one no section is asked to go beyond. */
function bounds({ direction, limits }: ItemLimits, mean: number, goal: ClassRank) {
  if (direction !== "range") return [limits[goal - 1], limits[0]].flatMap((bound) => bound ?? []);
  const end = mean < (limits[0] ?? mean) ? limits[0] : limits[1];
  return [end, end].flatMap((bound) => bound ?? []);
}

function onScale(isOfIons: boolean, value: number): number {
  return isOfIons ? 10 ** -value : value;
}

function offScale(isOfIons: boolean, value: number): number {
  return Number((isOfIons ? -Math.log10(value) : value).toPrecision(12));
}

function roomOf({ rooms }: ShortItem, places: readonly string[]): number {
  return places.reduce((sum, place) => sum + (rooms.get(place)?.room ?? 0), 0);
}

function movesIn(short: ShortItem, places: readonly string[]): readonly Move[] {
  const { item, unit, isOfIons, sign, rooms } = short;
  const share = short.needed / roomOf(short, places);
  return places.flatMap((place) => {
    const { from = 0, room = 0 } = rooms.get(place) ?? {};
    if (room === 0) return [];
    const to = offScale(isOfIons, from + sign * room * share);
    return [{ place, about: item, from: offScale(isOfIons, from), to, unit }];
  });
}

/** Every non-empty subset, small ones first: at most fifteen of four sections. */
function subsetsBySize(ids: readonly string[]): readonly (readonly string[])[] {
  const all = Array.from({ length: 2 ** ids.length - 1 }, (_, at) =>
    ids.filter((_id, place) => ((at + 1) >> place) & 1),
  );
  return all.toSorted((a, b) => a.length - b.length);
}
