import type { CitySize, Climate } from "../../../src/domain/programme/city-setting";
import type { Terrain } from "../../../src/domain/unit";

/** What a city's demo.json sets: believable levels, none of them a fact. */
export interface DemoConfig {
  readonly seed: number;
  readonly years: readonly number[];
  /** Share of the judged figures of the last year that miss, or hardly reach, their limit. */
  readonly shares: { readonly notMet: number; readonly atRisk: number };
  /** Shares of series never reported, of reports skipped, and of last reports still awaited. */
  readonly reports: { readonly silent: number; readonly skipped: number; readonly late: number };
  /**
   * Indicators that city, counties and zones report by half-years too, from this year on: how far the
   * first and the second half usually lie from the year's figure.
   */
  readonly halfYears?: {
    readonly since: number;
    readonly shifts: Readonly<Record<string, readonly [first: number, second: number]>>;
  };
  /** Indicators that townships can report too. */
  readonly townshipIndicators: readonly string[];
  /** Made-up assigned targets: of the first year, moving evenly to that of the last. */
  readonly targets: Readonly<Record<string, { readonly from: number; readonly to: number }>>;
  /** Levels of indicators that are only compared with the year before. */
  readonly levels: Readonly<Record<string, number>>;
  /** The same as a share of the unit's area. */
  readonly areaShares: Readonly<Record<string, number>>;
  /** What is stated, by the words expected, where those are not reached. */
  readonly otherWords: Readonly<Record<string, string>>;
  /** How clean each water body is known to be. */
  readonly characters: Readonly<Record<string, string>>;
  /** Usual concentrations by character. */
  readonly waterLevels: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface DemoUnit {
  readonly code: string;
  readonly level: string;
  readonly parent: string;
  readonly areaKm2: number | null;
  readonly terrain: Terrain;
  readonly climate: Climate;
  readonly citySize: CitySize;
}

export interface DemoSection {
  readonly id: string;
  readonly waterBody: string;
}

/** A published reading: the demo takes its level from it and leaves its month alone. */
export interface PublishedReading {
  readonly section: string;
  readonly period: string;
  readonly item: string;
  readonly value: number;
}

export interface DemoRow {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number | null;
  readonly text: string | null;
  readonly source: string;
}

export interface DemoTarget {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: number;
  readonly source: string;
  readonly status: "demo";
}

export interface DemoReading extends PublishedReading {
  readonly samples: number;
  readonly source: string;
}

/** How every made-up row names itself. */
export function demoSource({ seed }: DemoConfig): string {
  return `demo:seed-${seed}`;
}
