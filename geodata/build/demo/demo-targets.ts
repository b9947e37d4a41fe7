import type { Indicator, Programme } from "../../../src/domain/programme/programme";
import { type DemoConfig, type DemoTarget, type DemoUnit, demoSource } from "./demo-config";
import { round } from "./figure-for";
import { isAsked } from "./is-asked";
import { placeEffect } from "./standing";

/**
 * Made-up assigned targets of the city, counties and zones: no official ones were found, and these
 * let the rule be tried. Never mixed with official ones: their status is demo.
 */
export function demoTargets(
  config: DemoConfig,
  programme: Programme,
  units: readonly DemoUnit[],
): DemoTarget[] {
  const series = programme.indicators.filter(({ id }) => config.targets[id]);
  return units
    .filter(({ level }) => level !== "township")
    .flatMap((unit) =>
      series
        .filter((indicator) => isAsked(config, indicator, unit))
        .flatMap((indicator) => targetSeries(config, indicator, unit)),
    );
}

function targetSeries(config: DemoConfig, indicator: Indicator, unit: DemoUnit): DemoTarget[] {
  return config.years.flatMap((year, index) => {
    const value = targetFor(config, indicator, unit, index);
    if (value === null) return [];
    const period = String(year);
    const source = demoSource(config);
    return [{ unit: unit.code, indicator: indicator.id, period, value, source, status: "demo" }];
  });
}

/** Null where the city sets no made-up target. A township is held against its county's. */
export function targetFor(
  { seed, targets, years }: DemoConfig,
  indicator: Indicator,
  { code, level, parent }: DemoUnit,
  index: number,
): number | null {
  const path = targets[indicator.id];
  if (!path) return null;
  const place = placeEffect(seed, level === "township" ? parent : code);
  const share = years.length > 1 ? index / (years.length - 1) : 1;
  const high = indicator.plausible?.[1] ?? Number.POSITIVE_INFINITY;
  const value = (path.from + (path.to - path.from) * share) * (1 + 0.02 * place);
  return round(Math.min(value, high), indicator);
}
