import { readFileSync } from "node:fs";
import { readTables } from "../../geodata/build/opening/write-opening";
import { loadTables } from "../../src/database/load-tables";
import { sectionReadings } from "../../src/database/queries/section-readings";
import type { CityPack } from "../../src/domain/city";
import type { Period } from "../../src/domain/period";
import type { ClassRank } from "../../src/domain/water/section";
import { standardUnits } from "../../src/domain/water/standard-units";
import { parseCityPack } from "../../src/formats/city-pack";
import { type AssessedSection, assessAll } from "../../src/state/select-sections";
import { startNodeDatabase } from "./node-database";

const BUILT = "public/geodata/jingzhou";

/** The built city's pack, as the page reads it. */
export function builtPack(): CityPack {
  return parseCityPack(readFileSync(`${BUILT}/pack.json`, "utf8"));
}

/** Every section of the built city in one period, by the rules themselves: what the page must say. */
export async function builtSections(
  period: string,
  userTarget: ClassRank | null = null,
): Promise<readonly AssessedSection[]> {
  const pack = builtPack();
  const database = await startNodeDatabase();
  await loadTables(database, readTables(BUILT), standardUnits(pack.limits));
  const query = sectionReadings(period as Period, pack.city.waterSeasons, false);
  const readings = await database.rows(query);
  await database.close();
  return assessAll(
    {
      sections: pack.places.sections,
      standard: { limits: pack.limits, seasons: pack.city.waterSeasons },
      userTarget,
    },
    readings,
  );
}
