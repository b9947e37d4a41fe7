import type { Move, WhatItTakes } from "../gaps/what-it-takes";
import type { SectionAssessment } from "./assessment";
import { limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import { byEase, choices, easiestSets, MOST_TIES } from "./move-sets";
import { type Assessed, eachOnce } from "./region";
import type { ClassRank, Section } from "./section";

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
 * would do, so the size is exact and the number of smallest sets is a binomial; the easiest goes first.
 */
export function whatShareTakes(
  sections: readonly Assessed[],
  goal: ShareGoal,
  limits: readonly ItemLimits[],
): WhatItTakes | null {
  const assessed = eachOnce(sections).filter(
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
  const [best = null, ...ties] = easiestSets(candidates, size, MOST_TIES + 1);
  return {
    goal: `${goal.kind} ${goal.kind === "worse-than-five" ? "<=" : ">="} ${goal.share}`,
    isMet: size === 0,
    reachable: size <= missing.length,
    size,
    best: size === 0 ? null : best,
    ties: size === 0 ? [] : ties,
    tieCount: size === 0 ? 0 : choices(missing.length, size),
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
