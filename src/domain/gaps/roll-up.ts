import { isAtMost } from "../decimal";
import type { Basis } from "../observation";
import type { RollUpRule } from "../programme/programme";
import type { UnitCode } from "../unit-code";
import type { TracedRow } from "./verdict";

export type RollUpMethod = RollUpRule["method"];

/** One township or county of a whole, with what it reported in the asked period. */
export interface RollUpPart {
  readonly unit: UnitCode;
  /** In the indicator's unit; null when nothing usable was reported: never zero. */
  readonly value: number | null;
  readonly areaKm2: number | null;
  readonly population: number | null;
  /** Whether it keeps its own limit, for `share-met`; null when that could not be judged. */
  readonly isMet: boolean | null;
  /** What it is held to itself, in the indicator's unit; null where that is no figure. */
  readonly limit: number | null;
  readonly basis: Basis | null;
  readonly rows: readonly TracedRow[];
}

/** How much of the whole stands behind a figure; shares are 0…1. */
export interface RollUpCoverage {
  readonly counted: number;
  readonly all: number;
  readonly byCount: number;
  /** Of the weights that are known (area, population, or one each); null where none is. */
  readonly byWeight: number | null;
  /** What the floor is held against. */
  readonly share: number;
}

export interface RolledUp {
  readonly method: RollUpMethod;
  readonly floor: number;
  /** In the indicator's unit, percent for `share-met`; null below the floor. */
  readonly value: number | null;
  readonly reason: "too-few" | null;
  readonly coverage: RollUpCoverage;
  /** Every part, by code, whether it took part or not. */
  readonly parts: readonly RollUpPart[];
  /** Parts without a usable figure. */
  readonly missing: readonly UnitCode[];
  /** Parts with a figure whose area or population is not known: left out of a weighted mean. */
  readonly unweighted: readonly UnitCode[];
  /** That of the weakest part: one made-up figure makes the whole made up. */
  readonly basis: Basis | null;
  readonly rows: readonly TracedRow[];
}

/** A part that takes part: its figure and its weight. */
export interface WeighedPart {
  readonly part: RollUpPart;
  readonly value: number;
  readonly weight: number;
}

/**
 * One figure out of those of the parts, the same in whatever order they come. What is missing is left
 * out and said, and below the floor there is no figure: the floor is held against the share of the
 * weight that is there, and against that of the parts too where a weight is not known. `better` tells
 * which end is the `worst`.
 */
export function rollUp(
  parts: readonly RollUpPart[],
  method: RollUpMethod,
  floor: number,
  better: "higher" | "lower" = "higher",
): RolledUp {
  const ordered = parts.toSorted((a, b) => a.unit.localeCompare(b.unit));
  const used = weighedParts(ordered, method);
  const coverage = coverageOf(ordered, used, method);
  const isEnough = used.length > 0 && isAtMost(floor, coverage.share);
  const reported = ordered.filter((part) => figureIn(part, method) !== null);
  return {
    method,
    floor,
    value: isEnough ? withoutDust(figureOf(used, method, better)) : null,
    reason: isEnough ? null : "too-few",
    coverage,
    parts: ordered,
    missing: ordered.filter((part) => !reported.includes(part)).map(({ unit }) => unit),
    unweighted: reported.filter((part) => weightOf(part, method) === null).map(({ unit }) => unit),
    basis: weakestBasis(used.map(({ part }) => part.basis)),
    rows: used.flatMap(({ part }) => part.rows),
  };
}

/** The parts that have both a figure and a weight, in the order given. */
export function weighedParts(
  parts: readonly RollUpPart[],
  method: RollUpMethod,
): readonly WeighedPart[] {
  return parts.flatMap((part) => {
    const [value, weight] = [figureIn(part, method), weightOf(part, method)];
    return value === null || weight === null ? [] : [{ part, value, weight }];
  });
}

/** The weighed figure of parts that are not none: percent of those that keep theirs, a sum, a mean; dust and all. */
export function figureOf(
  used: readonly WeighedPart[],
  method: RollUpMethod,
  better: "higher" | "lower",
): number {
  const values = used.map(({ value }) => value);
  if (method === "worst") return better === "higher" ? Math.min(...values) : Math.max(...values);
  const sum = used.reduce((total, { value, weight }) => total + value * weight, 0);
  return method === "sum" ? sum : sum / totalWeight(used);
}

export function totalWeight(used: readonly WeighedPart[]): number {
  return used.reduce((total, { weight }) => total + weight, 0);
}

/** Figures have fewer places than this; what follows is the dust of binary fractions. */
export function withoutDust(value: number): number {
  return Number(value.toPrecision(12));
}

function figureIn({ value, isMet }: RollUpPart, method: RollUpMethod): number | null {
  if (method === "share-met") return isMet === null ? null : Number(isMet) * 100;
  return value !== null && Number.isFinite(value) ? value : null;
}

function weightOf({ areaKm2, population }: RollUpPart, method: RollUpMethod): number | null {
  if (method !== "area-mean" && method !== "population-mean") return 1;
  const weight = method === "area-mean" ? areaKm2 : population;
  return weight !== null && Number.isFinite(weight) && weight > 0 ? weight : null;
}

function coverageOf(
  parts: readonly RollUpPart[],
  used: readonly WeighedPart[],
  method: RollUpMethod,
): RollUpCoverage {
  const byCount = parts.length === 0 ? 0 : used.length / parts.length;
  const weights = parts.map((part) => weightOf(part, method));
  const known = weights.reduce<number>((total, weight) => total + (weight ?? 0), 0);
  const byWeight = known === 0 ? null : totalWeight(used) / known;
  const isWeightKnown = byWeight !== null && !weights.includes(null);
  const share = isWeightKnown ? byWeight : Math.min(byCount, byWeight ?? 0);
  return { counted: used.length, all: parts.length, byCount, byWeight, share };
}

const weakestFirst: readonly (Basis | null)[] = ["demo", "user", "published"];

function weakestBasis(bases: readonly (Basis | null)[]): Basis | null {
  return weakestFirst.find((basis) => bases.includes(basis)) ?? null;
}
