import type { Bilingual } from "../bilingual";
import type { Basis, RowAddress } from "../observation";
import type { Period } from "../period";
import type { UnitCode } from "../unit-code";
import type { ReadingWay } from "./reading-way";

/** 国控 is monitored for the state, 省控 for the province. */
export type ControlLevel = "national" | "provincial";

/** GB 3838-2002 has one total-phosphorus limit for rivers and another for lakes. */
export type WaterKind = "river" | "lake";

/** A monitored cross-section (断面) or lake point. */
export interface Section {
  readonly id: string;
  readonly name: Bilingual;
  readonly initials: string;
  readonly pinyin: string;
  readonly waterBody: string;
  readonly waterKind: WaterKind;
  readonly controlLevel: ControlLevel;
  /** County it is drawn in; null when the position is unknown or it lies outside the city. */
  readonly county: UnitCode | null;
  /** Cities or counties that share it, as published; empty when it is not shared. */
  readonly sharedBy: readonly string[];
  /** Longitude and latitude, CGCS2000; null = 位置未知, listed all the same. */
  readonly position: readonly [longitude: number, latitude: number] | null;
  readonly positionStatus: "derived" | "schematic" | "unknown";
  readonly positionNote: string;
  /** Official target class 1…5 (Ⅰ…Ⅴ); null where no official one was found. */
  readonly officialTarget: ClassRank | null;
  /** A neighbouring city's section on an inflow, shown as context and counted nowhere. */
  readonly outside: boolean;
  readonly evidence: string;
}

/** 1…5 are classes Ⅰ…Ⅴ, 6 is 劣Ⅴ. */
export type ClassRank = 1 | 2 | 3 | 4 | 5 | 6;

/** One item's concentration at one section in one period (a median or mean, as the row says). */
export interface Reading {
  readonly section: string;
  readonly period: Period;
  /** Item code of the standard's table: "PH", "DO", "CODMN", "NH3N", "TP", "TN". */
  readonly item: string;
  readonly value: number;
  /** At least one value under the detection limit went in at half of it (环办监测函〔2020〕82号 七). */
  readonly isBelowDetection: boolean;
  /**
   * How many samples a month stands for, or how many months a longer period; null when the source
   * does not say.
   */
  readonly samples: number | null;
  /** By station or by hand; left out where the source does not say, or a mean is of both. */
  readonly way?: ReadingWay;
  readonly basis: Basis;
  readonly source: string;
  readonly row: RowAddress;
}
