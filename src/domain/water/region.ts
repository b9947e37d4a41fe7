import type { Unit } from "../unit";
import type { ItemAssessment, SectionAssessment } from "./assessment";
import { meanOf } from "./averages";
import { classOfItem, exceedance, limitsFor } from "./class-of-item";
import { isSectionOf } from "./is-section-of";
import type { ItemLimits } from "./limits";
import type { LeftOutSection, RegionAssessment, RegionPollutant, Share } from "./region-assessment";
import { classRanks } from "./roman";
import type { ClassRank, Section, WaterKind } from "./section";
import { comparedValue, type WaterStandard } from "./water-standard";
import { statusOfRank, type WaterStatus } from "./water-status";

export interface Assessed {
  readonly section: Section;
  readonly assessment: SectionAssessment;
}

/** How the means of fewer than five sections are made and compared; in full when left out. */
export type Compared = Pick<WaterStandard, "rounding" | "acidity">;

/** Fewer sections than this are averaged; from this many on, the shares of classes tell. */
export const FEWEST_FOR_SHARES = 5;

const MOST_POLLUTANTS = 3;

/** The sections of one county, those it shares with others included. */
export function regionSections<Row extends { readonly section: Section }>(
  sections: readonly Row[],
  unit: Pick<Unit, "code" | "name">,
): readonly Row[] {
  return sections.filter(({ section }) => isSectionOf(section, unit));
}

/**
 * The water of a region by 环办〔2011〕22号: from five assessed sections on by the shares of classes,
 * with fewer by the mean concentration of each item over the sections. Neighbours' sections count
 * nowhere, a section given twice counts once, and those without a class leave the denominators.
 */
export function assessRegion(
  given: readonly Assessed[],
  limits: readonly ItemLimits[],
  compared: Compared = {},
): RegionAssessment {
  const all = eachOnce(given);
  const own = all.filter(({ section }) => !section.outside);
  const assessed = own.filter(({ assessment }) => assessment.rank !== null);
  const ranks = assessed.flatMap(({ assessment }) => assessment.rank ?? []);
  const counts = countRanks(ranks);
  const good = shareOf(counts[1] + counts[2] + counts[3], ranks.length);
  const worseThanFive = shareOf(counts[6], ranks.length);
  return {
    ...judge(assessed, { limits, ...compared }, { good, worseThanFive }),
    counts,
    assessed: ranks.length,
    expected: own.length,
    good,
    worseThanFive,
    compliance: compliance(assessed),
    leftOut: all.flatMap(leftOutOf),
  };
}

/** A section shared by two counties may be given twice; it counts once. */
export function eachOnce<Row extends Assessed>(sections: readonly Row[]): readonly Row[] {
  return [...new Map(sections.map((each) => [each.section.id, each])).values()];
}

function judge(
  assessed: readonly Assessed[],
  standard: WaterStandard,
  { good, worseThanFive }: Pick<RegionAssessment, "good" | "worseThanFive">,
): Pick<RegionAssessment, "method" | "status" | "rank" | "means" | "mainPollutants"> {
  const none = { rank: null, means: [], mainPollutants: [] };
  if (assessed.length === 0) return { method: "none", status: null, ...none };
  if (assessed.length < FEWEST_FOR_SHARES) {
    const means = meanItems(assessed, standard);
    const rank = worst(means);
    return { ...none, method: "mean", status: rank && statusOfRank(rank), rank, means };
  }
  const status = statusOfShares((good.share ?? 0) * 100, (worseThanFive.share ?? 0) * 100);
  const isPolluted = status !== "excellent" && status !== "good";
  const mainPollutants = isPolluted ? regionPollutants(assessed, standard.limits) : [];
  return { ...none, method: "proportion", status, mainPollutants };
}

/**
 * Grade by shares in %: G of Ⅰ–Ⅲ, D of 劣Ⅴ. ≥ 90 优; 75–90 良好; below 75 轻度, 中度 or 重度 as D is under
 * 20, under 40, or more.
 */
export function statusOfShares(good: number, worseThanFive: number): WaterStatus {
  if (good >= 90) return "excellent";
  if (good >= 75) return "good";
  if (worseThanFive < 20) return "light";
  return worseThanFive < 40 ? "moderate" : "heavy";
}

export function shareOf(count: number, of: number): Share {
  return { count, of, share: of === 0 ? null : count / of };
}

function countRanks(ranks: readonly ClassRank[]): RegionAssessment["counts"] {
  return Object.fromEntries(
    classRanks.map((rank) => [rank, ranks.filter((each) => each === rank).length]),
  ) as Record<ClassRank, number>;
}

function compliance(assessed: readonly Assessed[]): Share {
  const held = assessed.filter(({ assessment }) => assessment.target !== null);
  const kept = held.filter(({ assessment }) => (assessment.gapSteps ?? 1) <= 0);
  return shareOf(kept.length, held.length);
}

function leftOutOf({ section, assessment }: Assessed): readonly LeftOutSection[] {
  if (section.outside) return [{ section: section.id, reason: "outside" }];
  if (assessment.rank !== null) return [];
  const reason = assessment.reason === "too-few" ? "too-few" : "not-monitored";
  return [{ section: section.id, reason }];
}

/**
 * Whose limits a mean over sections is held against. Total phosphorus has one for rivers and one for
 * lakes; where both stand together the kind with more sections decides (rivers when equal): our choice.
 */
export function meanKind(assessed: readonly Assessed[]): WaterKind {
  const lakes = assessed.filter(({ section }) => section.waterKind === "lake").length;
  return lakes * 2 > assessed.length ? "lake" : "river";
}

/** Mean of each item over the sections where it was read, in the order of the standard. */
function meanItems(
  assessed: readonly Assessed[],
  standard: WaterStandard,
): readonly ItemAssessment[] {
  const { limits } = standard;
  const kind = meanKind(assessed);
  const items = assessed.flatMap(({ assessment }) => assessment.items);
  return codesOf(items, limits).flatMap((item) => {
    const own = items.filter((each) => each.item === item);
    return meanItem(own, limitsFor(limits, item, kind), standard);
  });
}

/** Each item once, in the order of the standard and not of the sections. */
function codesOf(
  items: readonly ItemAssessment[],
  limits: readonly ItemLimits[],
): readonly string[] {
  const numbers = new Map(limits.map(({ item, number }) => [item, number]));
  const numberOf = (item: string) => numbers.get(item) ?? 0;
  return [...new Set(items.map(({ item }) => item))].toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** Of what was read: a mean of rounded values would be rounded twice. */
function meanItem(
  own: readonly ItemAssessment[],
  limits: ItemLimits | null,
  compared: Compared,
): readonly ItemAssessment[] {
  const [first] = own;
  if (!first || !limits) return [];
  const { item, reading } = first;
  const mean = meanOf(
    item,
    own.map((each) => each.reading.value),
    compared.acidity,
  );
  if (mean === null) return [];
  const value = comparedValue(mean, limits, compared);
  const rank = classOfItem(limits, value);
  const { participates } = limits;
  return [{ item, value, rank, participates, exceedance: exceedance(limits, value), reading }];
}

function worst(items: readonly ItemAssessment[]): ClassRank | null {
  const ranks = items.filter(({ participates }) => participates).map(({ rank }) => rank);
  return ranks.length === 0 ? null : (Math.max(...ranks) as ClassRank);
}

/** By 断面超标率: sections where the item is worse than Ⅲ, of all that were assessed; ties as listed. */
function regionPollutants(
  assessed: readonly Assessed[],
  limits: readonly ItemLimits[],
): readonly RegionPollutant[] {
  const items = assessed
    .flatMap(({ assessment }) => assessment.items)
    .filter(({ participates }) => participates);
  return codesOf(items, limits)
    .map((item) => {
      const worse = items.filter((each) => each.item === item && each.rank > 3);
      return { item, exceeding: shareOf(worse.length, assessed.length) };
    })
    .filter(({ exceeding }) => exceeding.count > 0)
    .toSorted((a, b) => (b.exceeding.share ?? 0) - (a.exceeding.share ?? 0))
    .slice(0, MOST_POLLUTANTS);
}
