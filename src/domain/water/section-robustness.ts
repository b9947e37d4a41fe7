import { difference } from "../decimal";
import type { Flip, Robustness } from "../gaps/robustness";
import { isKept } from "../gaps/verdict";
import { monthsOf, periodKind, type WaterSeasons } from "../period";
import { assessSection } from "./assess-section";
import type { SectionAssessment } from "./assessment";
import { meanOf } from "./averages";
import { limitsFor } from "./class-of-item";
import type { ItemLimits } from "./limits";
import { romanOf } from "./roman";
import type { Reading, Section } from "./section";
import type { WaterStandard } from "./water-standard";

export interface RobustnessGiven {
  readonly standard: WaterStandard & { readonly seasons: WaterSeasons };
  /** Every monthly reading of the section: what the missing months may have looked like. */
  readonly history: readonly Reading[];
}

/**
 * Whether a section's verdict would flip by comparing the other way, rounded (修约值比较法) or in full, by
 * reading the limits as exclusive, or by all the missing months having been as good or as bad as the
 * best or worst month of each item's series of the same basis. Items with too few months stay out.
 * Null without a verdict.
 */
export function sectionRobustness(
  section: Section,
  assessment: SectionAssessment,
  given: RobustnessGiven,
): Robustness | null {
  const { target, rank } = assessment;
  if (!target || rank === null) return null;
  const readings = assessment.items.map(({ reading }) => reading);
  const rounding = given.standard.rounding === "rounded" ? "full" : "rounded";
  const judge = (changed: readonly Reading[], standard: WaterStandard) =>
    assessSection(section, changed, standard, target);
  const outcomes = [
    { cause: "rounding", after: judge(readings, { ...given.standard, rounding }) },
    { cause: "boundary", after: judge(readings, exclusive(section, assessment, given.standard)) },
    ...missingMonths(section, assessment, given).map((changed) => ({
      cause: "missing-months" as const,
      after: judge(changed, given.standard),
    })),
  ] as const;
  const flips = outcomes.flatMap(({ cause, after }): readonly Flip[] =>
    after.rank === null || isKept(after) === isKept(assessment)
      ? []
      : [{ cause, state: after.state, filled: `${romanOf[rank]} → ${romanOf[after.rank]}` }],
  );
  const distinct = flips.filter(
    (flip, place) => flips.findIndex(({ cause }) => cause === flip.cause) === place,
  );
  return { isSolid: distinct.length === 0, flips: distinct };
}

const HAIR = 1e-6;

/** The same limits a hair tighter, for values that lie exactly on one. */
function exclusive(
  { waterKind }: Section,
  { items }: SectionAssessment,
  standard: WaterStandard,
): WaterStandard {
  const touched = new Set(
    items
      .filter(({ item, value }) => {
        const line = limitsFor(standard.limits, item, waterKind);
        return line?.limits.some((limit) => difference(limit, value) === 0);
      })
      .map(({ item }) => item),
  );
  const limits = standard.limits.map((line) => (touched.has(line.item) ? tighter(line) : line));
  return { ...standard, limits };
}

function tighter(line: ItemLimits): ItemLimits {
  const factor = line.direction === "at-least" ? 1 + HAIR : 1 - HAIR;
  const [low = 0, high = 0] = line.limits;
  const limits =
    line.direction === "range"
      ? [low * (1 + HAIR), high * (1 - HAIR)]
      : line.limits.map((limit) => limit * factor);
  return { ...line, limits };
}

/** The means with every missing month filled by the best, and by the worst, month ever read. */
function missingMonths(
  section: Section,
  { items, period }: SectionAssessment,
  { standard, history }: RobustnessGiven,
): readonly (readonly Reading[])[] {
  if (!period || periodKind(period) === "month") return [];
  const planned = monthsOf(period, standard.seasons).length;
  const filled = (end: 0 | -1) =>
    items.map(({ item, reading }) => {
      const seen = history
        .filter((each) => each.item === item && each.basis === reading.basis)
        .map(({ value }) => value);
      const missing = planned - (reading.samples ?? planned);
      const line = limitsFor(standard.limits, item, section.waterKind);
      const month = line && inOrder(seen, line).at(end);
      if (typeof month !== "number") return reading;
      return {
        ...reading,
        value: withMonths(reading, { month, missing, ...standard }),
        samples: planned,
      };
    });
  return [filled(0), filled(-1)];
}

/** The best first: the least of a pollutant, the most oxygen, the pH nearest to the middle. */
function inOrder(values: readonly number[], { direction, limits }: ItemLimits): readonly number[] {
  const [low = 0, high = 0] = limits;
  const badness = {
    "at-most": (value: number) => value,
    "at-least": (value: number) => -value,
    range: (value: number) => Math.abs(value - (low + high) / 2),
  }[direction];
  return values.toSorted((a, b) => badness(a) - badness(b));
}

interface Filled extends Pick<WaterStandard, "acidity"> {
  readonly month: number;
  readonly missing: number;
}

function withMonths({ item, value, samples }: Reading, filled: Filled): number {
  const known = Array.from({ length: samples ?? 0 }, () => value);
  const added = Array.from({ length: filled.missing }, () => filled.month);
  return meanOf(item, [...known, ...added], filled.acidity) ?? value;
}
