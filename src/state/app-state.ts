import type { FeatureCollection, Geometry } from "geojson";
import type { Language } from "../domain/bilingual";
import type { CellNote } from "../domain/cell-note";
import type { CityPack, PolygonLayer } from "../domain/city";
import type { Scenario } from "../domain/gaps/scenario";
import type { VerdictState } from "../domain/gaps/verdict";
import type { Project, Task } from "../domain/lists/work/work";
import type { MappedChoice, QueryAnswer } from "../domain/mapped/mapped-choice";
import type { Method } from "../domain/method/method";
import type { StatedClass } from "../domain/notes/class-contradicts";
import type { Observation, Reported } from "../domain/observation";
import type { Periods } from "../domain/opening";
import type { PackEdit } from "../domain/pack-edits/pack-edit";
import type { Period } from "../domain/period";
import type { DomainId, Programme } from "../domain/programme/programme";
import type { KeptQuery } from "../domain/sql/kept-query";
import type { BatchChangeKind } from "../domain/tables/batch-changes";
import type { RowPlace } from "../domain/tables/row-place";
import type { AssignedTarget } from "../domain/target";
import type { UnitCode } from "../domain/unit-code";
import type { Absence } from "../domain/water/absence";
import type { ClassMatrix } from "../domain/water/class-matrix";
import type { ClassRank, Reading } from "../domain/water/section";
import type { AppError } from "../errors";
import type { ImportedFile, Imports } from "./imports";

/** What the map is coloured by: units of a level, or the sections. */
export type ViewLevel = "county" | "township" | "section";

export const layerIds = [
  "section",
  "hydro",
  "protected",
  "township",
  "neighbours",
  "labels",
  "opened",
] as const;

/** What fills the middle of the page: the map, or a page on one matter. */
export const pageIds = [
  "map",
  "compare",
  "side",
  "towns",
  "lists",
  "meeting",
  "changes",
  "water",
  "section",
  "lake",
  "rule",
  "versions",
  "targets",
  "method",
  "notes",
  "data",
  "pack",
  "sql",
] as const;

export type PageId = (typeof pageIds)[number];

/** What the page of lists lists: gaps, by department, tasks, projects, notes. */
export const listIds = ["gaps", "departments", "tasks", "projects", "notes"] as const;

export type ListId = (typeof listIds)[number];

/** How many months a section's chart shows. */
export const chartSpans = [12, 24, 36, 60] as const;

export type ChartSpan = (typeof chartSpans)[number];

export type LayerId = (typeof layerIds)[number];

export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "unit"; readonly code: UnitCode }
  | { readonly kind: "section"; readonly id: string };

/** A row of a file as it was read when the row was picked: read anew, the row may be another. */
export interface PickedRow extends RowPlace {
  readonly of: ImportedFile;
}

/** An entry of the legend: all units in a state, or all sections of a class. */
export type LegendEntry =
  | { readonly kind: "state"; readonly state: VerdictState }
  | { readonly kind: "rank"; readonly rank: ClassRank };

export interface Camera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}

/** One filter for all views: map, matrix, charts, tables and lists take it and can set it. */
export interface Filters {
  readonly domains: readonly DomainId[];
  readonly units: readonly UnitCode[];
  /** Lead departments (牵头单位), as the packs word them. */
  readonly departments: readonly string[];
  /** Only what must be met (约束性). */
  readonly isBindingOnly: boolean;
}

/** How the matrix of the comparison is laid out. */
export interface MatrixView {
  /** "" official order, "worst" most not met first, or the indicator whose gap orders the units. */
  readonly rowsBy: string;
  /** Likewise of the columns: by the states of one unit. */
  readonly columnsBy: string;
  /** Units and indicators that stay first. */
  readonly pinned: readonly string[];
}

/** How two periods, or two indicators, are set side by side. */
export interface SideView {
  readonly picture: "difference" | "multiples" | "counties" | "swipe" | "pair";
  /** How much of the swiped map shows the earlier period, in % from the left. */
  readonly swipe: number;
  /** What the level of the chosen indicator is crossed with: its own change (""), or another's level. */
  readonly pairedWith: string;
  /** Small maps of counties: the worst first, or in the order of the pack. */
  readonly order: "worst" | "official";
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
  /** The section whose upstream view is open: what stands above it, on the map and in a table; "" none. */
  readonly upstreamOf: string;
  /** 仅看已公布数据: hides everything made up (演示). */
  readonly publishedOnly: boolean;
  /** A class target the person sets for sections without an official one. */
  readonly userTarget: ClassRank | null;
  /** What every view shows less of; empty parts hold nothing back. Legend entries are apart. */
  readonly filters: Filters;
  /** Legend entries that stay lit: states of units, or classes of sections; empty = all. */
  readonly litStates: readonly VerdictState[];
  readonly litRanks: readonly ClassRank[];
  readonly isTableOpen: boolean;
  /** The time bar under the map; while it is open colours are measured over all periods. */
  readonly isTimeOpen: boolean;
  /** Null: the whole city. */
  readonly camera: Camera | null;
  readonly page: PageId;
  readonly list: ListId;
  /** What the page of changes looks back to; null: the period before the one shown. */
  readonly changedSince: Period | null;
  readonly waterChangedSince: Period | null;
  /** The file whose effect it shows instead of two periods; null: periods. */
  readonly changedBy: number | null;
  /** Which kind of change it shows alone; null: all. */
  readonly changeKind: BatchChangeKind | null;
  readonly matrix: MatrixView;
  readonly side: SideView;
  /** The version of the indicator system that judges; and the one it is compared with. */
  readonly programme: string;
  readonly comparedProgramme: string;
  /** Whose water the water page is about: the city or a county. */
  readonly waterPlace: UnitCode;
  readonly lake: string;
  /** Which item's series the section page draws, and over how many months. */
  readonly item: string;
  readonly span: ChartSpan;
  /** How many 省控 sections worse than class V the person lets pass; null: not set. */
  readonly provincialTolerance: number | null;
  /** 评价口径: how the rules are applied where the person says so. */
  readonly method: Method;
  /** A column of a kept query's answer that colours the map; null: verdicts do. */
  readonly mapped: MappedChoice | null;
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
  /** Every indicator for the townships, while the page of eco-towns is shown. */
  readonly townshipFigures: Answer<PeriodRows<Reported>>;
  readonly readings: Answer<PeriodRows<Reading>>;
  /** All periods of all indicators of the selected unit. */
  readonly unitHistory: Answer<readonly Observation[]>;
  /** All months of the selected section. */
  readonly sectionHistory: Answer<readonly Reading[]>;
  readonly absences: Answer<readonly Absence[]>;
  /** Of the selected section: monthly readings that gave way to the other way of reading. */
  readonly setAside: Answer<readonly Reading[]>;
  /** The readings a year before the chosen water period, while the water page is shown. */
  readonly readingsBefore: Answer<PeriodRows<Reading>>;
  /** The readings of the period just before, while the time bar steps through the water. */
  readonly readingsLast: Answer<PeriodRows<Reading>>;
  /** The readings of each period that has a small map of its own, oldest first. */
  readonly readingsRun: Answer<readonly PeriodRows<Reading>[]>;
  /** Every monthly reading and every reported figure, while the page of doubts is shown. */
  readonly allReadings: Answer<readonly Reading[]>;
  readonly allObservations: Answer<readonly Observation[]>;
  readonly statedClasses: Answer<readonly StatedClass[]>;
  /** All months of the points of the chosen lake, while its page is shown. */
  readonly lakeHistory: Answer<readonly Reading[]>;
  readonly matrix: Answer<ClassMatrix>;
  readonly periods: Answer<Periods>;
  readonly targets: Answer<readonly AssignedTarget[]>;
  /** What city, counties and zones reported in each year there is, oldest first: the cube's rows. */
  readonly history: Answer<readonly PeriodRows<Reported>[]>;
  /** The same of the townships for the chosen indicator, while the time bar or a page needs it. */
  readonly townshipHistory: Answer<readonly PeriodRows<Reported>[]>;
}

export type ResultName = keyof Results;

/** Polygons and lines as they were read; null until read or when that failed. */
export type ShapeName = PolygonLayer;
export type Shapes = FeatureCollection<Geometry, Readonly<Record<string, unknown>>>;

export type DatabaseStatus = "idle" | "starting" | "ready" | "failed";

export interface Entries {
  readonly targets: readonly AssignedTarget[];
  readonly scenarios: readonly Scenario[];
  /** Changes to the pack, laid over what was read. */
  readonly packEdits: readonly PackEdit[];
  /** Questions in SQL kept under a name; run by a person only. */
  readonly queries: readonly KeptQuery[];
  /** 任务清单 and 项目清单: the person's own rows. */
  readonly tasks: readonly Task[];
  readonly projects: readonly Project[];
  /** Words on a unit's indicator in a period. */
  readonly notes: readonly CellNote[];
}

export interface AppState {
  /** The pack with the person's changes laid over it. */
  readonly pack: CityPack;
  /** What was read, untouched. */
  readonly read: { readonly pack: CityPack; readonly versions: readonly Programme[] };
  readonly shapes: Readonly<Record<ShapeName, Shapes | null>>;
  readonly choices: Choices;
  readonly results: Results;
  /** Answers of kept queries that were run on this page, by id. */
  readonly answers: Readonly<Record<string, QueryAnswer>>;
  readonly hovered: Selection;
  /** The shape of an opened file whose row is shown: of this machine, so it is no choice. */
  readonly picked: PickedRow | null;
  /** The legend entry pointed at: what it stands for is lit on the map. */
  readonly hoveredEntry: LegendEntry | null;
  readonly database: DatabaseStatus;
  /** Versions of the indicator system read so far; the one in force comes with the pack. */
  readonly versions: readonly Programme[];
  /** What the person entered: targets assigned from above, and kept scenarios (never data). */
  readonly entries: Entries;
  /** Files the person opened, and what was made of them. */
  readonly imports: Imports;
  readonly notices: readonly AppError[];
  /** Layers whose geometry could not be read, with the reason already in `notices`. */
  readonly missingLayers: readonly string[];
  readonly isMapAvailable: boolean;
  /** The day the page was opened, "2026-11-23": days to a deadline are counted from it. */
  readonly today: string;
}
