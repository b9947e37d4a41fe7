import type { Bilingual } from "./bilingual";
import type { UnitCode, UnitLevel } from "./unit-code";

/** Terrain decides which limit applies (indicator 2019-11). */
export type Terrain = "plain" | "hill" | "mountain" | "arid" | "plateau";

/** A place that is judged: the city, a county, a function zone or a township. */
export interface Unit {
  readonly code: UnitCode;
  readonly level: UnitLevel;
  readonly name: Bilingual;
  /** Pinyin initials of the name ("jls" for 监利市) and its full pinyin, for search. */
  readonly initials: string;
  readonly pinyin: string;
  readonly parent: UnitCode | null;
  /** The county in whose polygon it lies, when that is not its parent (units of 荆州开发区). */
  readonly drawnIn: UnitCode | null;
  readonly hasPolygon: boolean;
  /** Area of its polygon on the CGCS2000 ellipsoid. */
  readonly areaKm2: number | null;
  /** How a township's seat was located; its boundary is a Voronoi cell around it (近似). */
  readonly seatBasis: "geonames" | "county_seat" | "estimate" | null;
}
