import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ProvenanceStatus } from "../../../src/domain/provenance";
import type { DrainageLink, WaterLine } from "../../../src/domain/upstream/drainage";
import type { CityGeometry } from "../city-geometry";
import { csvText } from "../csv";
import { readCsv } from "../pack/read-csv";
import { deriveDrainage, type PlacedSection, type PlacedUnit } from "./derive-drainage";

const COLUMNS = ["section", "relation", "other", "name", "km", "status", "note"];

/** The rows written by hand; none where the city has no such table. */
export function readDrainage(path: string): DrainageLink[] {
  if (!existsSync(path)) return [];
  return readCsv(path).map((row) => ({
    section: row["section"] ?? "",
    relation: row["relation"] as DrainageLink["relation"],
    other: row["other"] ?? "",
    name: row["name"] ?? "",
    km: row["km"] ? Number(row["km"]) : null,
    provenance: { status: row["status"] as ProvenanceStatus, note: row["note"] ?? "" },
  }));
}

/** Which water flows which way; none where the city does not say, and then nothing is derived. */
export function readWaterLines(folder: string): WaterLine[] {
  const path = join(folder, "layers/water-lines.csv");
  if (!existsSync(path)) return [];
  return readCsv(path).map((row) => ({
    waterBody: row["water_body"] ?? "",
    line: row["line"] ?? "",
    drawn: row["drawn"] as WaterLine["drawn"],
  }));
}

/** The whole table: rows by hand stand, derived ones are added where none says how the two stand. */
export function drainageLinks(
  folder: string,
  geometry: Pick<CityGeometry, "counties" | "townships" | "neighbours" | "hydro">,
  sections: readonly Record<string, string>[],
): DrainageLink[] {
  const given = readDrainage(join(folder, "drainage.csv"));
  const derived = deriveDrainage({
    sections: sections.map(placedSection),
    lines: readWaterLines(folder),
    waters: geometry.hydro.features.map(({ properties, geometry: shape }) => ({
      name: String(properties?.["name"]),
      isSchematic: properties?.["schematic"] === true,
      geometry: shape,
    })),
    units: placedUnits(geometry),
  });
  const isSaid = ({ section, other }: DrainageLink) =>
    given.some((each) => each.section === section && each.other === other);
  return [...given, ...derived.filter((link) => !isSaid(link))];
}

/** Writes the table into the folder of built files, for whoever wants to see or replace it. */
export function writeDrainage(out: string, links: readonly DrainageLink[]): void {
  const rows = links.map(({ provenance, ...link }) => ({ ...link, ...provenance }));
  writeFileSync(join(out, "drainage.csv"), csvText(COLUMNS, rows));
}

function placedSection(row: Record<string, string>): PlacedSection {
  return {
    id: row["id"] ?? "",
    waterBody: row["water_body"] ?? "",
    position: row["lon"] && row["lat"] ? [Number(row["lon"]), Number(row["lat"])] : null,
    positionStatus: row["position_status"] as PlacedSection["positionStatus"],
  };
}

function placedUnits({
  counties,
  townships,
  neighbours,
}: Pick<CityGeometry, "counties" | "townships" | "neighbours">): PlacedUnit[] {
  const plain = { name: "", isTownship: false, isEstimated: false };
  return [
    ...counties.map(({ properties, geometry }) => ({ ...plain, code: properties.code, geometry })),
    ...townships.map(({ properties, geometry }) => ({
      ...plain,
      code: properties.code,
      isTownship: true,
      isEstimated: properties.seat_basis === "estimate",
      geometry,
    })),
    ...neighbours.features.map(({ properties, geometry }) => ({
      ...plain,
      code: String(properties?.["code"]),
      name: String(properties?.["name"]),
      geometry,
    })),
  ];
}
