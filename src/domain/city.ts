import type { Bilingual } from "./bilingual";
import type { Period } from "./period";
import type { NamingGoal, NamingOutcome } from "./target";
import type { Terrain, Unit } from "./unit";
import type { UnitCode } from "./unit-code";
import type { Section } from "./water/section";

/** What a city's pack says about the city itself; its figures stand in tables. */
export interface City {
  readonly id: string;
  readonly code: UnitCode;
  readonly name: Bilingual;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Ids of the programme packs in force, in the order they are listed. */
  readonly programmes: readonly string[];
  /** Terrain per unit where it differs from the city's; a setting, to be confirmed by the user. */
  readonly terrain: { readonly fallback: Terrain; readonly units: Readonly<Record<string, Terrain>> };
  readonly namingGoals: readonly NamingGoal[];
  readonly namingOutcomes: readonly NamingOutcome[];
  readonly workItems: readonly { readonly number: number; readonly text: Bilingual }[];
}

/** The places of a city pack, read from its tables. */
export interface Places {
  readonly units: readonly Unit[];
  readonly sections: readonly Section[];
}

/** A period of the water tables and what it rests on. */
export interface WaterPeriod {
  readonly period: Period;
  readonly basis: "published" | "demo";
  readonly sections: number;
}
