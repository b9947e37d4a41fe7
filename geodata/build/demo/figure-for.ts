import type { Indicator, Rule } from "../../../src/domain/programme/programme";
import type { DemoConfig } from "./demo-config";

/** Within 5 % of its limit a met figure counts as near it. */
const NEAR = 0.05;

interface Spread {
  /** Share of the limit that the worst lack. */
  readonly worst: number;
  /** Share of the limit that the best have beyond it. */
  readonly best: number;
}

const OF_LIMIT: Spread = { worst: 0.18, best: 0.32 };
const OF_TARGET: Spread = { worst: 0.13, best: 0.12 };

/** How far figures spread around a limit that has no size of its own (ΔEQI > −1). */
const SPAN = 8;

/** The figure as a multiple of its limit, where more is better. */
function multipleOf(standing: number, { shares }: DemoConfig, spread: Spread): number {
  const { notMet, atRisk } = shares;
  if (standing < notMet) return 1 - spread.worst * (1 - standing / notMet) ** 1.4;
  if (standing < notMet + atRisk) return 1 + (NEAR * (standing - notMet)) / atRisk;
  const beyond = (standing - notMet - atRisk) / (1 - notMet - atRisk);
  return 1 + NEAR + (spread.best - NEAR) * beyond;
}

export interface Asked {
  readonly config: DemoConfig;
  readonly indicator: Indicator;
  readonly rule: Rule;
  /** The made-up target of the year; null for rules that have a limit of their own. */
  readonly target: number | null;
}

/** The figure that a standing stands for, under a rule that compares it with a limit. */
export function figureFor(asked: Asked, standing: number): number | null {
  const { config, indicator, rule, target } = asked;
  const [low, high] = indicator.plausible ?? [0, Number.POSITIVE_INFINITY];
  const clamp = (value: number) => round(Math.min(Math.max(value, low), high), indicator);
  if (rule.kind === "at-least") return clamp(rule.value * multipleOf(standing, config, OF_LIMIT));
  if (rule.kind === "more-than")
    return clamp(rule.value + SPAN * (multipleOf(standing, config, OF_LIMIT) - 1));
  if (rule.kind === "at-most")
    return clamp(rule.value * (2 - multipleOf(standing, config, OF_LIMIT)));
  if (rule.kind === "exactly") {
    const missing = Math.max(0, 1 - standing / config.shares.notMet);
    return clamp(rule.value * (1 - 0.14 * missing ** 1.5));
  }
  if (rule.kind !== "assigned" || target === null) return null;
  const multiple = multipleOf(standing, config, OF_TARGET);
  return clamp(target * (rule.better === "higher" ? multiple : 2 - multiple));
}

/** What is stated: the expected words, or where the standing is poor the lesser ones. */
export function wordsFor({ otherWords, shares }: DemoConfig, expected: string, standing: number) {
  return standing < shares.notMet * 0.7 ? (otherWords[expected] ?? `未${expected}`) : expected;
}

/** As many decimals as the indicator is reported with. */
export function round(value: number, { decimals }: Indicator): number {
  const scale = 10 ** decimals;
  // Adding nothing turns −0, which no table writes, into 0.
  return Math.round(value * scale) / scale + 0;
}
