import type { FeatureCollection, Geometry } from "geojson";
import type { Language } from "../domain/bilingual";
import type { CityPack } from "../domain/city";
import type { VerdictState } from "../domain/gaps/verdict";
import type { Observation, Reported } from "../domain/observation";
import type { Periods } from "../domain/opening";
import type { Period } from "../domain/period";
import type { AssignedTarget } from "../domain/target";
import type { UnitCode } from "../domain/unit-code";
import type { ClassRank, Reading } from "../domain/water/section";
import type { AppError } from "../errors";

/** What the map is coloured by: units of a level, or the sections. */
export type ViewLevel = "county" | "township" | "section";

export const layerIds = [
  "section",
  "hydro",
  "protected",
  "township",
  "neighbours",
  "labels",
] as const;

export type LayerId = (typeof layerIds)[number];

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "unit"; readonly code: UnitCode }
  | { readonly kind: "section"; readonly id: string };

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** What the person chose. Small and serialisable: it is the address bar and the snapshot's state. */
export interface Choices {
  readonly city: string;
  readonly language: Language;
  readonly level: ViewLevel;
  readonly indicator: string;
  readonly period: Period;
  readonly waterPeriod: Period;
  readonly layers: readonly LayerId[];
  readonly selection: Selection;
  /** 仅看已公布数据: hides everything made up (演示). */
  readonly publishedOnly: boolean;
  /** A class target the person sets for sections without an official one. */
  readonly userTarget: ClassRank | null;
  /** Legend entries that stay lit: states of units, or classes of sections; empty = all. */
  readonly litStates: readonly VerdictState[];
  readonly litRanks: readonly ClassRank[];
  readonly isTableOpen: boolean;
  /** Null: the whole city. */
  readonly camera: Camera | null;
}

/**
 * What the database answered. While a new answer is awaited the last one stays, so that nothing
 * flickers; it carries the period it was asked for, so that it is never read as another one's.
 */
export interface Answer<Value> {
  readonly kind: "waiting" | "ready" | "failed";
  readonly value: Value | null;
}

export interface PeriodRows<Row> {
  readonly period: Period;
  readonly rows: readonly Row[];
}

export interface Results {
  /** Every indicator of the city, its counties and zones in the chosen period. */
  readonly counties: Answer<PeriodRows<Reported>>;
  /** The chosen indicator for the townships, once that level was shown. */
  readonly townships: Answer<PeriodRows<Reported>>;
  readonly readings: Answer<PeriodRows<Reading>>;
  /** All periods of all indicators of the selected unit. */
  readonly unitHistory: Answer<readonly Observation[]>;
  /** All months of the selected section. */
  readonly sectionHistory: Answer<readonly Reading[]>;
  readonly periods: Answer<Periods>;
  readonly targets: Answer<readonly AssignedTarget[]>;
}

export type ResultName = keyof Results;

/** Polygons and lines as they were read; null until read or when that failed. */
export type ShapeName = "county" | "township" | "hydro" | "protected" | "neighbours";
export type Shapes = FeatureCollection<Geometry, Readonly<Record<string, unknown>>>;

export type DatabaseStatus = "idle" | "starting" | "ready" | "failed";

export interface AppState {
  readonly pack: CityPack;
  readonly shapes: Readonly<Record<ShapeName, Shapes | null>>;
  readonly choices: Choices;
  readonly results: Results;
  readonly hovered: Selection;
  readonly database: DatabaseStatus;
  readonly notices: readonly AppError[];
  /** Layers whose geometry could not be read, with the reason already in `notices`. */
  readonly missingLayers: readonly string[];
  readonly isMapAvailable: boolean;
}
