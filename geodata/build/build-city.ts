import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeGeometry } from "./city-geometry";
import { readJson } from "./city-layers";
import { csvText } from "./csv";
import { writeDemo } from "./demo/write-demo";
import { drainageLinks, writeDrainage } from "./drainage/write-drainage";
import { writeOpening } from "./opening/write-opening";
import { writePack } from "./pack/make-pack";
import { type ProtectedArea, protectedColumns, protectedRows } from "./protected-areas";
import { sectionColumns, sectionRows } from "./sections-table";
import { unitColumns, unitRows } from "./units-table";
import { writeLayers } from "./write-layers";

const COPIED = ["observations.csv", "targets.csv", "water-quality.csv"];
const COPIED_FACTS = ["crosswalk.csv", "aliases.csv", "sources.json"];

/** Builds geodata/<city> into `out`: polygons, tables, demo series, pack and opening answer. */
export async function buildCity(folder: string, out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const geometry = await makeGeometry(folder);
  writeLayers(geometry, out);
  const units = unitRows(geometry.layers, geometry.counties, geometry.townships);
  writeFileSync(join(out, "units.csv"), csvText(unitColumns, units));
  const sections = sectionRows(folder);
  writeFileSync(join(out, "sections.csv"), csvText(sectionColumns, sections));
  writeDrainage(out, drainageLinks(folder, geometry, sections));
  const protectedAreas = readJson<ProtectedArea[]>(folder, "layers/protected-areas.json");
  writeFileSync(
    join(out, "protected.csv"),
    csvText(protectedColumns, protectedRows(protectedAreas)),
  );
  for (const file of COPIED) copyFileSync(join(folder, file), join(out, file));
  for (const file of COPIED_FACTS) copyFileSync(join(folder, "layers", file), join(out, file));
  writeDemo(folder, out);
  writePack(folder, out);
  await writeOpening(out);
}
