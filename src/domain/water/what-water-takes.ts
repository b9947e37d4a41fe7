import { isAtMost } from "../decimal";
import type { Move, MoveSet, WhatItTakes } from "../gaps/what-it-takes";
import type { ItemAssessment, SectionAssessment } from "./assessment";
import { limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import type { Assessed } from "./region";
import type { ClassRank, Section } from "./section";

const MOST_TIES = 20;

/** A share of the assessed sections, 0…1, that a place should reach (or, for 劣Ⅴ, not exceed). */
export interface ShareGoal {
  readonly kind: "good" | "worse-than-five" | "compliance";
  readonly share: number;
}

/** How far every item of a section must move for its class to be `goal` or better. */
export function whatSectionTakes(
  section: Section,
  assessment: SectionAssessment,
  goal: ClassRank,
  limits: readonly ItemLimits[],
): WhatItTakes | null {
  if (assessment.rank === null) return null;
  const moves = movesTo(section, assessment, goal, limits);
  const isMet = moves.length === 0;
  const best = isMet ? null : { places: [section.id], moves };
  return {
    goal: `class<=${goal}`,
    isMet,
    reachable: true,
    size: isMet ? 0 : 1,
    best,
    ties: [],
    tieCount: isMet ? 0 : 1,
  };
}

function movesTo(
  section: Section,
  assessment: SectionAssessment,
  goal: ClassRank,
  limits: readonly ItemLimits[],
): readonly Move[] {
  return assessment.items
    .filter(({ participates, rank }) => participates && rank > goal)
    .map(({ item, value }) => {
      const line = limitsFor(limits, item, section.waterKind);
      const to = line ? limitOf(line, value, goal) : value;
      return { place: section.id, about: item, from: value, to, unit: line?.unit ?? "" };
    });
}

/** The figure to reach: the class's limit, or the nearer end of a range. */
function limitOf({ direction, limits }: ItemLimits, value: number, goal: ClassRank): number {
  if (direction !== "range") return limits[goal - 1] ?? value;
  const [low = value, high = value] = limits;
  return value < low ? low : high;
}

/**
 * The smallest sets of sections that must move for a share to be reached. Every section that misses
 * would do, so the size is exact and the number of smallest sets is a binomial; the easiest goes first:
 * fewest items to move, then the smallest largest relative move, then the id.
 */
export function whatShareTakes(
  sections: readonly Assessed[],
  goal: ShareGoal,
  limits: readonly ItemLimits[],
): WhatItTakes | null {
  const assessed = sections.filter(
    ({ section, assessment }) => !section.outside && isCounted(assessment, goal),
  );
  if (assessed.length === 0) return null;
  const missing = assessed.filter(({ assessment }) => isMissed(assessment, goal));
  const size = howMany(assessed.length, missing.length, goal);
  const candidates = missing
    .map(({ section, assessment }) => ({
      places: [section.id],
      moves: movesTo(section, assessment, goalRank(assessment, goal), limits),
    }))
    .toSorted(byEase);
  const [best = null, ...ties] = firstChoices(candidates, size, MOST_TIES + 1);
  return {
    goal: `${goal.kind} ${goal.kind === "worse-than-five" ? "<=" : ">="} ${goal.share}`,
    isMet: size === 0,
    reachable: size <= missing.length,
    size,
    best: size === 0 ? null : best,
    ties: size === 0 ? [] : ties,
    tieCount: size === 0 ? 0 : binomial(missing.length, size),
  };
}

function isCounted({ rank, target }: SectionAssessment, { kind }: ShareGoal): boolean {
  return rank !== null && (kind !== "compliance" || target !== null);
}

function isMissed(assessment: SectionAssessment, goal: ShareGoal): boolean {
  return (assessment.rank ?? 0) > goalRank(assessment, goal);
}

function goalRank({ target }: SectionAssessment, { kind }: ShareGoal): ClassRank {
  if (kind === "compliance") return target?.rank ?? 6;
  return kind === "good" ? 3 : 5;
}

/** The dust of a share times a count must not ask for one section more. */
function howMany(of: number, missing: number, { kind, share }: ShareGoal): number {
  const product = of * share;
  const nearest = Math.round(product);
  const isWhole = Math.abs(product - nearest) < 1e-9;
  if (kind === "worse-than-five")
    return Math.max(0, missing - (isWhole ? nearest : Math.floor(product)));
  return Math.max(0, (isWhole ? nearest : Math.ceil(product)) - (of - missing));
}

function byEase(a: MoveSet, b: MoveSet): number {
  return (
    a.moves.length - b.moves.length ||
    largestMove(a) - largestMove(b) ||
    (a.places[0] ?? "").localeCompare(b.places[0] ?? "")
  );
}

function largestMove({ moves }: MoveSet): number {
  return Math.max(0, ...moves.map(({ from, to }) => Math.abs(from - to) / Math.abs(from || 1)));
}

/** The first `most` choices of `size` out of a list, in the list's own order. */
function firstChoices(list: readonly MoveSet[], size: number, most: number): readonly MoveSet[] {
  const found: MoveSet[] = [];
  const choose = (from: number, chosen: readonly MoveSet[]) => {
    if (found.length >= most) return;
    if (chosen.length === size) {
      found.push(together(chosen));
      return;
    }
    for (let at = from; at <= list.length - (size - chosen.length); at++) {
      const next = list[at];
      if (next) choose(at + 1, [...chosen, next]);
    }
  };
  choose(0, []);
  return found;
}

function together(sets: readonly MoveSet[]): MoveSet {
  return {
    places: sets.flatMap(({ places }) => places),
    moves: sets.flatMap(({ moves }) => moves),
  };
}

function binomial(of: number, size: number): number {
  if (size > of) return 0;
  let count = 1;
  for (let at = 1; at <= size; at++) count = (count * (of - size + at)) / at;
  return Math.round(count);
}

/**
 * The smallest sets of sections for a region of fewer than five, whose class is that of its mean
 * concentrations. No item is asked to move beyond class Ⅰ's limit (our bound); within a set each
 * section moves by the same share of its own room. pH has no mean to move and is left out.
 */
export function whatMeanTakes(
  sections: readonly Assessed[],
  goal: ClassRank,
  limits: readonly ItemLimits[],
): WhatItTakes | null {
  const assessed = sections.filter(
    ({ section, assessment }) => !section.outside && assessment.rank !== null,
  );
  const items = shortItems(assessed, goal, limits);
  if (assessed.length === 0) return null;
  const ids = assessed.map(({ section }) => section.id);
  const reaching = subsetsBySize(ids).filter((places) =>
    items.every((item) => isAtMost(item.needed, roomOf(item, places))),
  );
  const isMet = items.length === 0;
  const size = isMet ? 0 : (reaching[0]?.length ?? 0);
  const sets = reaching
    .filter((places) => places.length === size)
    .map((places) => ({ places, moves: items.flatMap((item) => movesIn(item, places)) }))
    .toSorted((a, b) => largestMove(a) - largestMove(b));
  const [best = null, ...ties] = isMet ? [] : sets;
  return {
    goal: `mean class<=${goal}`,
    isMet,
    reachable: isMet || best !== null,
    size,
    best,
    ties: ties.slice(0, MOST_TIES),
    tieCount: isMet ? 0 : sets.length,
  };
}

interface ShortItem {
  readonly item: string;
  readonly unit: string;
  /** By how much the sum over the sections must move, in the item's unit. */
  readonly needed: number;
  /** −1 where a concentration must fall, 1 where oxygen must rise. */
  readonly sign: 1 | -1;
  readonly rooms: ReadonlyMap<string, { readonly from: number; readonly room: number }>;
}

function shortItems(
  assessed: readonly Assessed[],
  goal: ClassRank,
  limits: readonly ItemLimits[],
): readonly ShortItem[] {
  const rows = assessed.flatMap(({ section, assessment }) =>
    assessment.items
      .filter(({ participates }) => participates)
      .map((each) => ({ ...each, section })),
  );
  return [...new Set(rows.map(({ item }) => item))].flatMap((item) =>
    shortItem(
      rows.filter((row) => row.item === item),
      goal,
      limits,
    ),
  );
}

type Row = ItemAssessment & { readonly section: Section };

function shortItem(
  rows: readonly Row[],
  goal: ClassRank,
  limits: readonly ItemLimits[],
): readonly ShortItem[] {
  const [first] = rows;
  const line = first && limitsFor(limits, first.item, first.section.waterKind);
  const [limit, best] = [line?.limits[goal - 1], line?.limits[0]];
  if (!first || !line || line.direction === "range" || limit === undefined || best === undefined)
    return [];
  const sign = line.direction === "at-most" ? -1 : 1;
  const sum = rows.reduce((total, { value }) => total + value, 0);
  const needed = sign * (limit * rows.length - sum);
  if (isAtMost(needed, 0)) return [];
  const rooms = new Map(
    rows.map(({ section, value }) => [
      section.id,
      { from: value, room: Math.max(0, sign * (best - value)) },
    ]),
  );
  return [{ item: first.item, unit: line.unit, needed, sign, rooms }];
}

function roomOf({ rooms }: ShortItem, places: readonly string[]): number {
  return places.reduce((sum, place) => sum + (rooms.get(place)?.room ?? 0), 0);
}

function movesIn(item: ShortItem, places: readonly string[]): readonly Move[] {
  const share = item.needed / roomOf(item, places);
  return places.flatMap((place) => {
    const own = item.rooms.get(place);
    if (!own || own.room === 0) return [];
    const to = Number((own.from + item.sign * own.room * share).toPrecision(12));
    return [{ place, about: item.item, from: own.from, to, unit: item.unit }];
  });
}

/** Every non-empty subset, small ones first: at most fifteen of four sections. */
function subsetsBySize(ids: readonly string[]): readonly (readonly string[])[] {
  const all = Array.from({ length: 2 ** ids.length - 1 }, (_, at) =>
    ids.filter((_id, place) => ((at + 1) >> place) & 1),
  );
  return all.toSorted((a, b) => a.length - b.length);
}
