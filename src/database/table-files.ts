/** The tables of a city by file name, in the order they must be loaded: units before what joins them. */
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

/** Columns a table must have; further ones may stand in the file and are not loaded. */
const columns: Readonly<Record<TableKind, readonly string[]>> = {
  unit: ["code", "level", "name_zh", "parent"],
  crosswalk: ["old_code", "new_code", "valid_until"],
  observation: ["unit", "indicator", "period", "value", "text", "source"],
  target: ["unit", "indicator", "period", "value", "source", "status"],
  reading: ["section", "period", "item", "value", "samples", "source"],
};

export function kindOf(file: TableFile): TableKind {
  return kinds[file];
}

export function columnsOf(file: TableFile): readonly string[] {
  return columns[kinds[file]];
}

export function basisOf(file: TableFile): "published" | "demo" {
  return file.startsWith("demo-") ? "demo" : "published";
}
