import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { Language } from "../domain/bilingual";
import type { VerdictState } from "../domain/gaps/verdict";
import type { RowPlace } from "../domain/tables/row-place";
import type { UnitCode } from "../domain/unit-code";
import type { ClassRank } from "../domain/water/section";
import type { Position } from "../geometry/position";

/** Geometry as read from FlatGeobuf; polygons of units carry their `code`. */
export type Shapes = FeatureCollection<Geometry, Readonly<Record<string, unknown>>>;
export type Shape = Feature<Geometry, Readonly<Record<string, unknown>>>;

/** Handed over once; each later change of colour goes by feature state, never by geometry. */
export interface MapShapes {
  readonly county: Shapes | null;
  readonly township: Shapes | null;
  readonly hydro: Shapes | null;
  readonly protected: Shapes | null;
  readonly neighbours: Shapes | null;
  /** Shapes of files a person opened. */
  readonly opened: Shapes | null;
}

/** How one unit is drawn: its state gives colour, pattern and glyph together. */
export interface UnitMark {
  readonly code: UnitCode;
  readonly name: string;
  readonly state: VerdictState;
  /** 0 at the limit, 1 worst of the view: deepens the colour of `not-met`. */
  readonly severity: number;
  /** Made-up figure: carries the 演示 mark. */
  readonly isDemo: boolean;
  /** Faded by a legend filter. */
  readonly isFaded: boolean;
  /** A person's own column colours it instead of the state, which is then "no-data" where it has no figure. */
  readonly tone?: string;
  /** The short figure shown under the name at larger zooms ("81.2 %"); empty for none. */
  readonly figure: string;
}

export interface SectionMark {
  readonly id: string;
  readonly name: string;
  readonly position: readonly [longitude: number, latitude: number];
  /** Null: no data in the period. */
  readonly rank: ClassRank | null;
  /** Against its target: a ring tells not-met, at-risk and met apart. */
  readonly state: VerdictState;
  readonly isNational: boolean;
  /** Position not surveyed (schematic or derived): drawn with a dashed ring. */
  readonly isSchematic: boolean;
  readonly isOutside: boolean;
  readonly isDemo: boolean;
  readonly isFaded: boolean;
  /** A person's own column: a plain mark of this colour, without class and target. Null: without a figure. */
  readonly tone?: string | null;
}

/** The key of a person's own column: no states, no classes. */
export interface SceneKey {
  readonly title: string;
  readonly entries: readonly {
    readonly tone: string;
    readonly words: string;
    readonly count: number;
  }[];
  readonly without: { readonly words: string; readonly count: number };
}

export type MapTarget =
  | { readonly kind: "unit"; readonly code: UnitCode }
  | { readonly kind: "section"; readonly id: string };

/** What drains to a section, shares it or lies along its water, and how the water comes. */
export interface UpstreamScene {
  readonly places: readonly {
    readonly relation: "drains" | "shares" | "along";
    readonly isTownship: boolean;
    readonly shape: Shape;
  }[];
  /** Along the water down to the section; null where no line is known. */
  readonly trunk: readonly Position[] | null;
  /** From a section or a place to the water, or straight to the section. */
  readonly branches: readonly {
    readonly id: string;
    readonly path: readonly Position[];
    readonly isOfSection: boolean;
  }[];
}

/** All the map draws, as plain data. The island compares it with what it drew last. */
export interface MapScene {
  readonly shapes: MapShapes;
  /** Which polygons carry the colour; with `section` both stay quiet under the points. */
  readonly level: "county" | "township" | "section";
  readonly units: readonly UnitMark[];
  readonly sections: readonly SectionMark[];
  readonly visible: Readonly<
    Record<
      "section" | "hydro" | "protected" | "township" | "neighbours" | "labels" | "opened",
      boolean
    >
  >;
  readonly selected: MapTarget | null;
  readonly hovered: MapTarget | null;
  /** Outlined like the hovered one: all that a legend entry under the pointer stands for. */
  readonly litUnits: readonly UnitCode[];
  readonly litSections: readonly string[];
  /** The shape of an opened file whose row is shown. */
  readonly picked?: RowPlace | null;
  /** Null while no upstream view is open. */
  readonly upstream: UpstreamScene | null;
  readonly language: Language;
  /** Said on a sheet in the place of the states, or of the classes where the sections are coloured. */
  readonly key?: SceneKey | null;
}

export interface MapCamera {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
}
