import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { City } from "../../../src/domain/city";
import type { Programme } from "../../../src/domain/programme/programme";
import { readJson } from "../city-layers";
import { readCsv } from "../pack/read-csv";
import type { DemoConfig, DemoSection, DemoUnit, PublishedReading } from "./demo-config";
import { demoTables, makeDemo } from "./make-demo";

/** Writes the three demo tables beside the built tables they go with. */
export function writeDemo(folder: string, out: string): void {
  const city = readJson<City>(folder, "city.json");
  const demo = makeDemo({
    config: readJson<DemoConfig>(folder, "demo.json"),
    programmes: demoProgrammes(city).map((id) =>
      readJson<Programme>("geodata/programmes", `${id}.json`),
    ),
    units: readCsv(join(out, "units.csv")).map((row) => unitOf(row, city)),
    sections: readCsv(join(out, "sections.csv")).map(sectionOf),
    published: readCsv(join(folder, "water-quality.csv")).map(readingOf),
  });
  for (const [file, text] of demoTables(demo)) writeFileSync(join(out, file), text);
}

/** The city's programmes and every further version, each once. */
export function demoProgrammes({
  programmes,
  versions,
}: Pick<City, "programmes" | "versions">): readonly string[] {
  return [...new Set([...programmes, ...versions.map(({ id }) => id)])];
}

type Row = Readonly<Record<string, string>>;

export function unitOf(
  row: Row,
  { terrain, setting }: Pick<City, "terrain" | "setting">,
): DemoUnit {
  const code = row["code"] ?? "";
  return {
    code,
    level: row["level"] ?? "",
    parent: row["parent"] ?? "",
    areaKm2: row["area_km2"] ? Number(row["area_km2"]) : null,
    terrain: terrain.units[code] ?? terrain.fallback,
    climate: setting.climate,
    citySize: setting.citySize,
  };
}

export function sectionOf(row: Row): DemoSection {
  return { id: row["id"] ?? "", waterBody: row["water_body"] ?? "" };
}

export function readingOf(row: Row): PublishedReading {
  return {
    section: row["section"] ?? "",
    period: row["period"] ?? "",
    item: row["item"] ?? "",
    value: Number(row["value"]),
  };
}
