import type { Bilingual } from "./bilingual";
import type { DatedCode, PlaceAlias } from "./join/place-index";
import type { Period, WaterSeasons } from "./period";
import type { CitySetting } from "./programme/city-setting";
import type { Programme } from "./programme/programme";
import type { Provenance } from "./provenance";
import type { NamingGoal, NamingOutcome } from "./target";
import type { Terrain, Unit } from "./unit";
import type { UnitCode } from "./unit-code";
import type { Drainage } from "./upstream/drainage";
import type { ItemLimits } from "./water/limits";
import type { Section } from "./water/section";

/** A layer of shapes in a file of its own. */
export type PolygonLayer = "county" | "township" | "hydro" | "protected" | "neighbours";

/** What a city's pack says about the city itself; its figures stand in tables. */
export interface City {
  readonly id: string;
  readonly code: UnitCode;
  readonly name: Bilingual;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  /** Ids of the programme packs read with the city, in the order they are listed. */
  readonly programmes: readonly string[];
  /** Which of them is the indicator system in force, and every version of it with its file. */
  readonly programmeInForce: string;
  readonly versions: readonly { readonly id: string; readonly file: string }[];
  /** Terrain per unit where it differs from the city's; a setting, to be confirmed by the user. */
  readonly terrain: {
    readonly fallback: Terrain;
    readonly units: Readonly<Record<string, Terrain>>;
    readonly provenance?: Provenance;
  };
  /** Which layers of shapes the pack has; all of them when left out. */
  readonly layers?: readonly PolygonLayer[];
  /** Conditions of the indicator system that hold for the whole city. */
  readonly setting: CitySetting;
  /** Months of 丰水期, 平水期 and 枯水期: a setting, to be confirmed. */
  readonly waterSeasons: WaterSeasons & { readonly provenance: Provenance };
  /** How many 省控 sections worse than class V may remain; null: 基本消除 is not quantified. */
  readonly provincialTolerance: number | null;
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

/** A township or village named, or declared to be named, as ecological (生态镇、村). */
export interface EcoTown {
  /** The township; null for villages whose names were not published. */
  readonly unit: UnitCode | null;
  readonly name: string;
  readonly county: UnitCode | null;
  readonly kind: "town" | "village";
  readonly level: "provincial" | "municipal" | "national";
  readonly year: number;
  readonly status: "named" | "declared" | "planned";
  /** How many it stands for: 1, or more where only a count was published. */
  readonly count: number;
  readonly source: string;
  readonly note: string;
}

/** Where a layer comes from and what is wrong with it: the data card. */
export interface LayerSource {
  readonly layer: string;
  readonly name: Bilingual;
  readonly origin: Bilingual;
  readonly date: string;
  readonly licence: string;
  readonly datum: string;
  readonly faults: readonly Bilingual[];
}

/** Everything of a city that is read before the database starts. */
export interface CityPack {
  readonly city: City;
  readonly programmes: readonly Programme[];
  readonly places: Places;
  readonly limits: readonly ItemLimits[];
  readonly ecoTowns: readonly EcoTown[];
  /** What its units are or were called elsewhere: for joining foreign tables. */
  readonly otherNames: {
    readonly aliases: readonly PlaceAlias[];
    readonly history: readonly DatedCode[];
  };
  /** What drains to which section; left out where nobody said so. */
  readonly drainage?: Drainage;
  readonly sources: readonly LayerSource[];
  /**
   * English of the words the pack gives in Chinese only (departments, waters, definitions, notes): by the whole
   * text or by a clause of it. What has none is shown in Chinese.
   */
  readonly english?: Readonly<Record<string, string>>;
}
