import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Renaming } from "./counties";

/** City-specific facts of the build; another prefecture writes another of these. */
export interface CityLayers {
  readonly cityCode: string;
  readonly cityName: string;
  readonly prefecture: string;
  readonly countyFile: string;
  readonly renamings: readonly Renaming[];
  readonly neighbourFiles: readonly string[];
  readonly zones: readonly {
    readonly code: string;
    readonly name_zh: string;
    readonly name_en: string;
    readonly drawn_in: string;
    /** Host counties whose published totals include the zone, as far as known. */
    readonly counted_in: string;
  }[];
  readonly countyNames: Readonly<Record<string, string>>;
  /** Spellings of township names in GeoNames that differ from the official ones. */
  readonly seatAliases: Readonly<Record<string, string>>;
  readonly seatNames: Readonly<Record<string, string>>;
  /** Townships that are the seat of their county. */
  readonly countySeats: Readonly<Record<string, string>>;
}

export function readJson<Value>(folder: string, file: string): Value {
  return JSON.parse(readFileSync(join(folder, file), "utf8")) as Value;
}
