import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OPENING_FILE } from "../../../src/database/opening";
import { type TableFile, tableFiles } from "../../../src/database/table-files";
import { standardUnits } from "../../../src/domain/water/standard-units";
import { parseCityPack } from "../../../src/formats/city-pack";
import { encodeOpening } from "./encode-opening";
import { makeOpening } from "./make-opening";

/** The tables of a built city by file name. */
export function readTables(built: string): ReadonlyMap<TableFile, string> {
  return new Map(tableFiles.map((file) => [file, readFileSync(join(built, file), "utf8")]));
}

/** Writes the first view's answers beside the tables they come from; the same tables, the same text. */
export async function writeOpening(built: string): Promise<void> {
  const { city, limits } = parseCityPack(readFileSync(join(built, "pack.json"), "utf8"));
  const opening = await makeOpening(readTables(built), {
    seasons: city.waterSeasons,
    standardUnits: standardUnits(limits),
  });
  writeFileSync(join(built, OPENING_FILE), encodeOpening(opening));
}
