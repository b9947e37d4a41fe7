import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Programme } from "../../../src/domain/programme/programme";
import { readJson } from "../city-layers";
import { csvText } from "../csv";
import { readCsv } from "../pack/read-csv";
import type { DemoConfig, DemoUnit } from "./demo-config";
import { demoObservations, demoTargets } from "./demo-observations";
import { type DemoSection, demoWater } from "./demo-water";

/** Writes the three demo tables beside the built tables they go with. */
export function writeDemo(folder: string, out: string): void {
  const config = readJson<DemoConfig>(folder, "demo.json");
  const { programmes } = readJson<{ programmes: string[] }>(folder, "city.json");
  const units = readCsv(join(out, "units.csv")) as unknown as DemoUnit[];
  const sections = readCsv(join(out, "sections.csv")) as unknown as DemoSection[];
  const packs = programmes.map((id) => readJson<Programme>("geodata/programmes", `${id}.json`));
  const judged = packs.filter(({ id }) => id.startsWith("eco-"));
  const observations = judged.flatMap((pack) => demoObservations(config, pack, units));
  const targets = judged.flatMap((pack) => demoTargets(config, pack, units));
  writeFileSync(
    join(out, "demo-observations.csv"),
    csvText(["unit", "indicator", "period", "value", "text", "source"], [...observations]),
  );
  writeFileSync(
    join(out, "demo-targets.csv"),
    csvText(
      ["unit", "indicator", "period", "value", "source", "status"],
      targets.map((row) => ({ ...row, status: "demo" })),
    ),
  );
  writeFileSync(
    join(out, "demo-water.csv"),
    csvText(
      ["section", "period", "item", "value", "samples", "source"],
      [...demoWater(config, sections)],
    ),
  );
}
