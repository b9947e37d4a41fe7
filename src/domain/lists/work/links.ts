import type { Aimed } from "./work";

/** A gap by what it is of; a section's water counts as its county's. */
export interface GapAddress {
  readonly key: string;
  readonly unit: string;
  /** The series of its indicator (`seriesOf`). */
  readonly series: string;
}

/** The county of a township, and every other unit itself. */
export type HostOf = (unit: string) => string;

/** Whether work is for a gap: it names the indicator, and the unit or a township of it. */
export function serves({ units, indicators }: Aimed, gap: GapAddress, hostOf: HostOf): boolean {
  return indicators.includes(gap.series) && units.some((unit) => hostOf(unit) === gap.unit);
}

/** The gaps that no work is for, in the order they were given. */
export function gapsWithout<Gap extends GapAddress>(
  gaps: readonly Gap[],
  works: readonly Aimed[],
  hostOf: HostOf,
): readonly Gap[] {
  const served = new Set(
    works.flatMap(({ units, indicators }) =>
      units.flatMap((unit) => indicators.map((series) => `${hostOf(unit)} ${series}`)),
    ),
  );
  return gaps.filter(({ unit, series }) => !served.has(`${unit} ${series}`));
}

export interface AimedCell {
  readonly unit: string;
  readonly series: string;
}

/** Every unit × indicator that work is for, each once; townships stand for their county. */
export function aimedCells({ units, indicators }: Aimed, hostOf: HostOf): readonly AimedCell[] {
  const hosts = [...new Set(units.map(hostOf))];
  return hosts.flatMap((unit) => indicators.map((series) => ({ unit, series })));
}
