import type { Basis } from "../domain/observation";

/** The tables of a city by file name, in the order they are loaded: units before what joins them. */
export const tableFiles = [
  "units.csv",
  "crosswalk.csv",
  "observations.csv",
  "demo-observations.csv",
  "targets.csv",
  "demo-targets.csv",
  "water-quality.csv",
  "demo-water.csv",
] as const;

export type TableFile = (typeof tableFiles)[number];

export type TableKind = "unit" | "crosswalk" | "observation" | "target" | "reading";

/** Columns a table must have; further ones may stand in the file and are not loaded. */
export const neededColumns: Readonly<Record<TableKind, readonly string[]>> = {
  unit: ["code", "level", "name_zh", "parent"],
  crosswalk: ["old_code", "new_code", "valid_until"],
  observation: ["unit", "indicator", "period", "value", "text", "source"],
  target: ["unit", "indicator", "period", "value", "source", "status"],
  reading: ["section", "period", "item", "value", "samples", "source"],
};

/** Columns a table may have; where a file has none, they are empty. */
export const optionalColumns: Readonly<Record<TableKind, readonly string[]>> = {
  unit: [],
  crosswalk: [],
  observation: ["version"],
  target: [],
  reading: ["unit", "stated_class", "way"],
};

/** A file of a city and what stands in it. */
export interface TableSource {
  readonly file: string;
  readonly kind: TableKind;
  readonly basis: Basis;
  /** 0 for the pack's own files. */
  readonly batch: number;
}

const kinds: Readonly<Record<TableFile, TableKind>> = {
  "units.csv": "unit",
  "crosswalk.csv": "crosswalk",
  "observations.csv": "observation",
  "demo-observations.csv": "observation",
  "targets.csv": "target",
  "demo-targets.csv": "target",
  "water-quality.csv": "reading",
  "demo-water.csv": "reading",
};

export function sourceOf(file: TableFile): TableSource {
  return {
    file,
    kind: kinds[file],
    basis: file.startsWith("demo-") ? "demo" : "published",
    batch: 0,
  };
}
