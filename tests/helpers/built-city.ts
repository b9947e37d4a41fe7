import { readFileSync } from "node:fs";
import { readTables } from "../../geodata/build/opening/write-opening";
import { loadTables } from "../../src/database/load-tables";
import { decodeOpening } from "../../src/database/opening";
import { reportedValues } from "../../src/database/queries/reported-values";
import { sectionReadings } from "../../src/database/queries/section-readings";
import type { Query } from "../../src/database/statement";
import type { CityPack } from "../../src/domain/city";
import type { Verdict } from "../../src/domain/gaps/verdict";
import type { Period } from "../../src/domain/period";
import type { ClassRank } from "../../src/domain/water/section";
import { standardUnits } from "../../src/domain/water/standard-units";
import { parseCityPack } from "../../src/formats/city-pack";
import { openingState } from "../../src/state/initial-state";
import { selectJudgedIndicators } from "../../src/state/select-places";
import { type AssessedSection, assessAll } from "../../src/state/select-sections";
import { selectJudgeTownships } from "../../src/state/select-verdicts";
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
  const query = sectionReadings(period as Period, pack.city.waterSeasons, false);
  const readings = await builtRows(pack, query);
  return assessAll(
    {
      sections: pack.places.sections,
      standard: { limits: pack.limits, seasons: pack.city.waterSeasons },
      userTarget,
    },
    readings,
  );
}

/** Every township of the built city by one indicator in one year, by county rules as an indication. */
export async function builtTownships(id: string, year: string): Promise<readonly Verdict[]> {
  const pack = builtPack();
  const period = year as Period;
  const opening = decodeOpening(readFileSync(`${BUILT}/opening.json`, "utf8"));
  const state = openingState(pack, opening, { language: "zh", today: "2026-11-23" });
  const indicators = selectJudgedIndicators(state).filter((each) => each.id === id);
  const rows = await builtRows(
    pack,
    reportedValues({ levels: ["township"], indicator: id, period, publishedOnly: false }),
  );
  return selectJudgeTownships(state)(indicators, { period, rows });
}

async function builtRows<Row>(pack: CityPack, query: Query<Row>): Promise<readonly Row[]> {
  const database = await startNodeDatabase();
  await loadTables(database, readTables(BUILT), standardUnits(pack.limits));
  const rows = await database.rows(query);
  await database.close();
  return rows;
}
