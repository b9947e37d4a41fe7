import { difference, isAtMost } from "../decimal";

/** The smallest choices out of a list that together give what is needed. */
export interface SmallestSets {
  readonly size: number;
  /** Places in the list, the choice that gives most first; among equals the earlier in the list. */
  readonly sets: readonly (readonly number[])[];
  readonly count: number;
  /** Whether `count` is all of them, and not only those counted before it took too long. */
  readonly isCountExact: boolean;
}

/**
 * What no smaller choice can give: `size` of the largest gifts together are the most that so many can
 * give, so where they fall short none of that size reaches. `gifts` are positive, largest first; null
 * where all of them together are not enough.
 */
export function smallestSets(
  gifts: readonly number[],
  needed: number,
  most: number,
): SmallestSets | null {
  const size = gifts.findIndex((_gift, at) => isAtMost(needed, sumOf(gifts.slice(0, at + 1)))) + 1;
  if (size === 0) return null;
  const counter = { needed, steps: 0, groups: groupsOf(gifts) };
  const count = countFrom(counter, 0, size, 0);
  return {
    size,
    sets: firstSets(gifts, { size, needed, most }),
    count,
    isCountExact: counter.steps < MOST_STEPS && Number.isSafeInteger(count),
  };
}

function sumOf(gifts: readonly number[]): number {
  return gifts.reduce((sum, gift) => sum + gift, 0);
}

interface Asked {
  readonly size: number;
  readonly needed: number;
  readonly most: number;
}

interface Choice {
  readonly places: readonly number[];
  readonly sum: number;
}

/**
 * The choices that give most, in order: from the largest gifts on, each next one is some choice
 * before it with one gift exchanged for the one behind it.
 */
function firstSets(gifts: readonly number[], { size, needed, most }: Asked) {
  const choose = (places: readonly number[]): Choice => ({
    places,
    sum: sumOf(places.map((place) => gifts[place] ?? 0)),
  });
  const seen = new Set<string>();
  const waiting: Choice[] = [choose(Array.from({ length: size }, (_, at) => at))];
  const sets: (readonly number[])[] = [];
  while (sets.length < most) {
    waiting.sort(byGift);
    const next = waiting.shift();
    if (!next || !isAtMost(needed, next.sum)) break;
    sets.push(next.places);
    for (const places of exchanged(next.places, gifts.length)) {
      if (seen.has(places.join())) continue;
      seen.add(places.join());
      waiting.push(choose(places));
    }
  }
  return sets;
}

function byGift(a: Choice, b: Choice): number {
  const change = difference(b.sum, a.sum);
  if (change !== 0) return change;
  const at = a.places.findIndex((place, position) => place !== b.places[position]);
  return (a.places[at] ?? 0) - (b.places[at] ?? 0);
}

function exchanged(places: readonly number[], of: number): readonly (readonly number[])[] {
  return places.flatMap((place, at) =>
    place + 1 < (places[at + 1] ?? of) ? [places.with(at, place + 1)] : [],
  );
}

/** Beyond so many steps the count is only a least one: 129 townships have more choices than atoms. */
const MOST_STEPS = 20_000;

/** Equal gifts, counted together. */
interface Group {
  readonly gift: number;
  readonly size: number;
}

interface Counter {
  readonly needed: number;
  readonly groups: readonly Group[];
  steps: number;
}

function groupsOf(gifts: readonly number[]): readonly Group[] {
  const starts = gifts.flatMap((gift, at) =>
    at === 0 || difference(gifts[at - 1] ?? 0, gift) !== 0 ? [at] : [],
  );
  return starts.map((start, at) => ({
    gift: gifts[start] ?? 0,
    size: (starts[at + 1] ?? gifts.length) - start,
  }));
}

/** How many choices of `left` gifts from group `at` on bring `sum` to what is needed. */
function countFrom(counter: Counter, at: number, left: number, sum: number): number {
  const { groups, needed } = counter;
  const rest = groups.slice(at);
  if (++counter.steps > MOST_STEPS || !isAtMost(needed, sum + largest(rest, left))) return 0;
  if (isAtMost(needed, sum + largest(rest.toReversed(), left)))
    return binomial(
      rest.reduce((total, { size }) => total + size, 0),
      left,
    );
  const [group] = rest;
  if (!group) return 0;
  let count = 0;
  for (let taken = Math.min(group.size, left); taken >= 0; taken--)
    count +=
      binomial(group.size, taken) *
      countFrom(counter, at + 1, left - taken, sum + taken * group.gift);
  return count;
}

/** What the first `left` gifts of the groups give; nothing reaches where there are not so many. */
function largest(groups: readonly Group[], left: number): number {
  let [sum, open] = [0, left];
  for (const { gift, size } of groups) {
    sum += gift * Math.min(size, open);
    open -= Math.min(size, open);
  }
  return open > 0 ? -Infinity : sum;
}

/** How many choices of `size` there are out of `of`. */
function binomial(of: number, size: number): number {
  let count = 1;
  for (let at = 1; at <= size; at++) count = (count * (of - size + at)) / at;
  return size > of ? 0 : Math.round(count);
}
