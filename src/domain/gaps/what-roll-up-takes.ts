import { difference, isAtMost } from "../decimal";
import {
  figureOf,
  type RollUpMethod,
  type RollUpPart,
  totalWeight,
  type WeighedPart,
  weighedParts,
  withoutDust,
} from "./roll-up";
import { type SmallestSets, smallestSets } from "./smallest-sets";
import type { Move, MoveSet, WhatItTakes } from "./what-it-takes";

const MOST_TIES = 20;

/** The figure the whole should reach, and how a move towards it is said. */
export interface RollUpGoal {
  /** In the indicator's unit; percent for `share-met`. */
  readonly value: number;
  readonly better: "higher" | "lower";
  /** Indicator id and its unit as shown. */
  readonly about: string;
  readonly unit: string;
}

/**
 * The smallest sets of parts that bring the rolled-up figure to the goal, no part moving beyond `cap`
 * (the end of the plausible range) and none of its areas beyond its own; within a set each moves by the same share of its own room. The
 * sets with most room come first, since each of their parts has to move least. Parts without a figure
 * or weight do not move and are not counted, as in the figure itself. Null where there is no figure.
 */
export function whatRollUpTakes(
  parts: readonly RollUpPart[],
  method: RollUpMethod,
  goal: RollUpGoal,
  cap: number,
): WhatItTakes | null {
  const ordered = parts.toSorted((a, b) => a.unit.localeCompare(b.unit));
  const used = weighedParts(ordered, method);
  if (used.length === 0) return null;
  const given = { used, method, goal, cap };
  const short = shortfall(given);
  const isMet = short === 0;
  const found = isMet ? null : waysOf(given, short);
  const [best = null, ...ties] = found?.sets ?? [];
  return {
    goal: `${goal.about} ${goal.better === "higher" ? ">=" : "<="} ${goal.value}`,
    isMet,
    reachable: isMet || best !== null,
    size: best?.places.length ?? 0,
    best,
    ties,
    tieCount: found?.count ?? 0,
    ...(found && !found.isCountExact ? { isTieCountLeast: true } : {}),
  };
}

interface Given {
  readonly used: readonly WeighedPart[];
  readonly method: RollUpMethod;
  readonly goal: RollUpGoal;
  readonly cap: number;
}

interface Ways {
  readonly sets: readonly MoveSet[];
  readonly count: number;
  readonly isCountExact: boolean;
}

/** Before any rounding, since the moves are shares of it; dust is no shortfall. */
function shortfall({ used, method, goal }: Given): number {
  const figure = figureOf(used, method, goal.better);
  const isHigherBetter = goal.better === "higher" || method === "share-met";
  const isReached = isHigherBetter ? isAtMost(goal.value, figure) : isAtMost(figure, goal.value);
  return isReached ? 0 : Math.abs(goal.value - figure);
}

function waysOf(given: Given, short: number): Ways | null {
  if (given.method === "worst") return theOneWay(given);
  const movable = given.method === "share-met" ? failing(given) : withRoom(given);
  const found = smallestSets(
    movable.map(({ gift }) => gift),
    short,
    MOST_TIES + 1,
  );
  const isAllOrNothing = given.method === "share-met";
  return found && { ...found, sets: setsOf(movable, found, isAllOrNothing ? null : short) };
}

/** A part that can move, and by how much the figure of the whole gains when it moves all the way. */
interface Movable {
  readonly place: string;
  readonly gift: number;
  /** Null where it is held to words: then no figure says how far. */
  readonly move: Move | null;
}

function moveOf({ part, value }: WeighedPart, { goal }: Given, to: number): Move {
  return { place: part.unit, about: goal.about, from: value, to, unit: goal.unit };
}

/** How far a part can go: to the cap, and no area inside it beyond its own. */
function endOf({ part }: WeighedPart, { goal, cap }: Given): number {
  const isArea = goal.unit === "km²" && part.areaKm2 !== null;
  return isArea ? Math.min(cap, part.areaKm2) : cap;
}

function withRoom(given: Given): readonly Movable[] {
  const { used, method, goal } = given;
  const whole = method === "sum" ? 1 : totalWeight(used);
  return used
    .map((each) => {
      const end = endOf(each, given);
      const room = goal.better === "higher" ? end - each.value : each.value - end;
      const gift = (room * each.weight) / whole;
      return { place: each.part.unit, gift, move: moveOf(each, given, end) };
    })
    .filter(({ gift }) => gift > 0)
    .toSorted((a, b) => difference(b.gift, a.gift));
}

/** Parts that miss their own limit; the one with the least way to go, as a share, first. */
function failing(given: Given): readonly Movable[] {
  return given.used
    .filter(({ part }) => part.isMet === false)
    .map((each) => {
      const { value, limit } = each.part;
      const move =
        value === null || limit === null ? null : { ...moveOf(each, given, limit), from: value };
      return { place: each.part.unit, gift: 100 / given.used.length, move };
    })
    .toSorted((a, b) => wayOf(a) - wayOf(b));
}

function wayOf({ move }: Movable): number {
  return move ? Math.abs(move.to - move.from) / Math.abs(move.from || 1) : Number.MAX_VALUE;
}

/** Every part beyond the goal must come to it: there is no choice. */
function theOneWay(given: Given): Ways | null {
  const { used, goal, cap } = given;
  const isBeyond = (from: number, to: number) =>
    goal.better === "higher" ? !isAtMost(to, from) : !isAtMost(from, to);
  if (isBeyond(cap, goal.value)) return null;
  const moves = used
    .filter(({ value }) => isBeyond(value, goal.value))
    .map((each) => moveOf(each, given, goal.value));
  const places = moves.map(({ place }) => place);
  return { sets: [{ places, moves }], count: 1, isCountExact: true };
}

function setsOf(movable: readonly Movable[], found: SmallestSets, short: number | null) {
  return found.sets.map((chosen): MoveSet => {
    const set = chosen.flatMap((at) => movable[at] ?? []);
    const share = short === null ? 1 : short / set.reduce((sum, { gift }) => sum + gift, 0);
    const moves = set.flatMap(({ move }) => (move ? [partWay(move, share)] : []));
    return { places: set.map(({ place }) => place), moves };
  });
}

function partWay(move: Move, share: number): Move {
  const to = withoutDust(move.from + (move.to - move.from) * Math.min(share, 1));
  return { ...move, to };
}
