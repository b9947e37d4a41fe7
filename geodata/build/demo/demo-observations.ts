import type { Indicator, Programme, Rule } from "../../../src/domain/programme/programme";
import type { DemoConfig, DemoUnit } from "./demo-config";
import { bell, seededRandom, seedOf } from "./random";

export interface DemoRow {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly text: string | null;
  readonly source: string;
}

/** One series in 30 is not reported at all, one report in 25 is missing. */
const SILENT_SERIES = 1 / 30;
const MISSED_REPORT = 1 / 25;

/**
 * Made-up figures for every judged indicator of the programme: levels around the limits, so that
 * about three in five are met; a slow trend; differences between units. Marked demo wherever shown.
 */
export function demoObservations(
  config: DemoConfig,
  programme: Programme,
  units: readonly DemoUnit[],
): DemoRow[] {
  return units.flatMap((unit) =>
    programme.indicators
      .filter((indicator) => isReported(config, indicator, unit))
      .flatMap((indicator) => series(config, indicator, unit)),
  );
}

function isReported(config: DemoConfig, indicator: Indicator, { level }: DemoUnit): boolean {
  if (indicator.notApplicable) return false;
  if (level === "township") return config.townshipIndicators.includes(indicator.id);
  return indicator.attribute[level === "city" ? "city" : "county"] !== null;
}

function series(config: DemoConfig, indicator: Indicator, unit: DemoUnit): DemoRow[] {
  const random = seededRandom(seedOf(config.seed, `${unit.code} ${indicator.id}`));
  if (random() < SILENT_SERIES) return [];
  const rule = ruleOf(indicator, unit);
  const level = levelOf(indicator, rule, random);
  const drift = (random() - 0.35) * 0.02;
  return config.years.flatMap((year, index) => {
    const wobble = 1 + drift * index + bell(random) * 0.012;
    if (random() < MISSED_REPORT) return [];
    return [
      {
        unit: unit.code,
        indicator: indicator.id,
        period: String(year),
        ...figure(indicator, rule, { level, wobble, chance: random() }),
        source: `演示数据（种子 ${config.seed}）`,
      },
    ];
  });
}

function ruleOf({ rules }: Indicator, { level }: DemoUnit): Rule | null {
  const asked = level === "city" ? "city" : "county";
  const fits = rules.find(
    ({ when }) => (when.level ?? asked) === asked && (when.terrain ?? "plain") === "plain",
  );
  return fits?.rule ?? null;
}

/** The level a series hovers around, in the indicator's unit. */
function levelOf(indicator: Indicator, rule: Rule | null, random: () => number): number {
  const offset = 0.035 + bell(random) * 0.16;
  if (rule?.kind === "at-least") return rule.value * (1 + offset);
  if (rule?.kind === "at-most") return rule.value * (1 - offset);
  if (rule?.kind === "exactly") return rule.value * (random() < 0.7 ? 1.02 : 1 - random() * 0.09);
  return (BASES[indicator.id] ?? 80) * (1 + bell(random) * 0.12);
}

/** Believable levels where no limit gives one. */
const BASES: Readonly<Record<string, number>> = {
  "2019-07.1": 82,
  "2019-07.2": 4,
  "2019-08.1": 3,
  "2019-08.2": 2,
  "2019-08.3": 92,
  "2019-12.3": 88,
  "2019-17.1": 180,
  "2019-17.2": 95,
  "2019-19": 70,
  "2019-20": 0.48,
  "2019-21": 62,
  "2019-23": 1.1,
  "2019-24": 90,
  "2019-32": 84,
  "2019-36.3": 6,
};

interface Draw {
  readonly level: number;
  readonly wobble: number;
  readonly chance: number;
}

function figure(indicator: Indicator, rule: Rule | null, { level, wobble, chance }: Draw) {
  if (rule?.kind === "stated")
    return { value: null, text: chance < 0.88 ? rule.expected : "未开展" };
  const [low, high] = indicator.plausible ?? [0, Number.POSITIVE_INFINITY];
  const value = Math.min(Math.max(level * wobble, low), high);
  const scale = 10 ** indicator.decimals;
  return { value: Math.round(value * scale) / scale, text: null };
}

/** Made-up assigned targets: there are no official ones, and these let the rule be tried. */
export function demoTargets(
  config: DemoConfig,
  programme: Programme,
  units: readonly DemoUnit[],
): Omit<DemoRow, "text">[] {
  const assigned = programme.indicators.filter(
    ({ rules, notApplicable }) => rules[0]?.rule.kind === "assigned" && !notApplicable,
  );
  return units
    .filter(({ level }) => level !== "township")
    .flatMap((unit) =>
      assigned
        .filter((indicator) => isReported(config, indicator, unit))
        .flatMap((indicator) =>
          config.years.map((year, index) => ({
            unit: unit.code,
            indicator: indicator.id,
            period: String(year),
            value: targetOf(indicator, index),
            source: `演示数据（种子 ${config.seed}）`,
          })),
        ),
    );
}

function targetOf({ id, rules, decimals, plausible }: Indicator, year: number): number {
  const rule = rules[0]?.rule;
  const better = rule?.kind === "assigned" ? rule.better : "higher";
  const step = better === "higher" ? 0.97 + 0.006 * year : 1.06 - 0.012 * year;
  const value = Math.min((BASES[id] ?? 80) * step, plausible?.[1] ?? Number.POSITIVE_INFINITY);
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
