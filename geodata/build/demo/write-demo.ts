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
    programmes: city.programmes.map((id) =>
      readJson<Programme>("geodata/programmes", `${id}.json`),
    ),
    units: readCsv(join(out, "units.csv")).map((row) => unitOf(row, city)),
    sections: readCsv(join(out, "sections.csv")).map(sectionOf),
    published: readCsv(join(folder, "water-quality.csv")).map(readingOf),
  });
  for (const [file, text] of demoTables(demo)) writeFileSync(join(out, file), text);
}

type Row = Readonly<Record<string, string>>;

export function unitOf(row: Row, { terrain }: Pick<City, "terrain">): DemoUnit {
  const code = row["code"] ?? "";
  return {
    code,
    level: row["level"] ?? "",
    parent: row["parent"] ?? "",
    areaKm2: row["area_km2"] ? Number(row["area_km2"]) : null,
    terrain: terrain.units[code] ?? terrain.fallback,
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
