import type { Indicator, Programme, Rule } from "../../../src/domain/programme/programme";
import { type DemoConfig, type DemoRow, type DemoUnit, demoSource } from "./demo-config";
import { targetFor } from "./demo-targets";
import { figureFor, round, wordsFor } from "./figure-for";
import { askedRule, isAsked } from "./is-asked";
import { bell, randomFor } from "./random";
import { standings } from "./standing";

/** Taken for units whose area is not known (function zones). */
const AREA_KM2 = 60;

/**
 * Made-up figures for every judged indicator of the programme: levels around the limits, slow trends,
 * counties that differ and townships that follow their county. Marked demo wherever they show.
 */
export function demoObservations(
  config: DemoConfig,
  programme: Programme,
  units: readonly DemoUnit[],
): DemoRow[] {
  return units.flatMap((unit) =>
    programme.indicators
      .filter((indicator) => isAsked(config, indicator, unit))
      .flatMap((indicator) => reportedSeries(config, indicator, unit)),
  );
}

type Figure = Pick<DemoRow, "value" | "text">;

function reportedSeries(config: DemoConfig, indicator: Indicator, unit: DemoUnit): DemoRow[] {
  const rule = askedRule(indicator, unit);
  const random = randomFor(config.seed, "report", unit.code, indicator.id);
  const isSilent = random() < config.reports.silent;
  if (!rule || isSilent) return [];
  const last = config.years.length - 1;
  const series = seriesOf(config, { indicator, unit, rule });
  const years = series.flatMap((figure, index) => {
    const isMissing = random() < config.reports[index === last ? "late" : "skipped"];
    if (isMissing) return [];
    const period = String(config.years[index]);
    const who = { unit: unit.code, indicator: indicator.id, period };
    return [{ ...who, ...figure, source: demoSource(config) }];
  });
  return [...years, ...halfYears(config, { indicator, unit, rule }, series)];
}

/** Around the figure of the year, also where that itself was not reported. */
function halfYears(
  config: DemoConfig,
  { indicator, unit }: Asked,
  series: readonly Figure[],
): readonly DemoRow[] {
  const shifts = config.halfYears?.shifts[indicator.id];
  if (!shifts || unit.level === "township") return [];
  const random = randomFor(config.seed, "half-years", unit.code, indicator.id);
  const [low, high] = indicator.plausible ?? [0, Number.POSITIVE_INFINITY];
  return series.flatMap(({ value }, index) => {
    const year = config.years[index] ?? 0;
    if (value === null || year < (config.halfYears?.since ?? 0)) return [];
    return shifts.map((shift, half) => {
      const figure = value + shift * (1 + 0.5 * bell(random));
      return {
        unit: unit.code,
        indicator: indicator.id,
        period: `${year}-H${half + 1}`,
        value: round(Math.min(Math.max(figure, low), high), indicator),
        text: null,
        source: demoSource(config),
      };
    });
  });
}

interface Asked {
  readonly indicator: Indicator;
  readonly unit: DemoUnit;
  readonly rule: Rule;
}

function seriesOf(config: DemoConfig, { indicator, unit, rule }: Asked): readonly Figure[] {
  const path = standings(config, indicator.id, unit);
  if (rule.kind === "trend") return trendSeries(config, { indicator, unit, rule }, path);
  return path.map((standing, index) => {
    if (rule.kind === "stated")
      return { value: null, text: wordsFor(config, rule.expected, standing) };
    const target = targetFor(config, indicator, unit, index);
    return { value: figureFor({ config, indicator, rule, target }, standing), text: null };
  });
}

/** Figures that are only compared with the year before: each year keeps, gains or loses a little. */
function trendSeries(
  config: DemoConfig,
  { indicator, unit, rule }: Asked,
  path: readonly number[],
): readonly Figure[] {
  const random = randomFor(config.seed, "trend", unit.code, indicator.id);
  const share = config.areaShares[indicator.id];
  const usual = share ? share * (unit.areaKm2 ?? AREA_KM2) : (config.levels[indicator.id] ?? 1);
  const ceiling = indicator.plausible?.[1] ?? Number.POSITIVE_INFINITY;
  let value = usual * (1 + 0.12 * bell(random));
  return path.map((standing) => {
    // A poor standing loses something every other year; even then not each year.
    const isWorse = standing < config.shares.notMet && random() < 0.5;
    value = Math.min(value * (1 + yearlyChange(rule, isWorse, random)), ceiling);
    return { value: round(value, indicator), text: null };
  });
}

function yearlyChange(rule: Rule, isWorse: boolean, random: () => number): number {
  const size = random();
  if (rule.kind !== "trend") return 0;
  if (rule.trend === "decreasing") return isWorse ? 0.02 * size : -0.01 - 0.03 * size;
  if (isWorse) return -0.004 - 0.012 * size;
  if (rule.trend === "area-kept") return size < 0.15 ? 0.01 * size : 0;
  return 0.006 * size;
}
