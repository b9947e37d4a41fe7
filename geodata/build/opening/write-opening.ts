import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../../../src/database/database";
import { loadTables, type TableFile, tableFiles } from "../../../src/database/load-tables";
import { assignedTargets } from "../../../src/database/queries/assigned-targets";
import { reportedValues } from "../../../src/database/queries/reported-values";
import { reportedYears } from "../../../src/database/queries/reported-years";
import { sectionReadings } from "../../../src/database/queries/section-readings";
import { waterPeriods } from "../../../src/database/queries/water-periods";
import type { Opening } from "../../../src/domain/opening";
import { startNodeDatabase } from "../../../tests/helpers/node-database";

/** The tables of a built city by file name. */
export function readTables(built: string): ReadonlyMap<TableFile, string> {
  return new Map(tableFiles.map((file) => [file, readFileSync(join(built, file), "utf8")]));
}

/**
 * What the opening view asks, answered beforehand by the same engine and the same queries: the latest
 * year of observations, and the latest month of published readings.
 */
export async function answerOpening(database: Database): Promise<Opening> {
  const years = await database.rows(reportedYears(false));
  const water = await database.rows(waterPeriods(false));
  const months = water.filter(({ period }) => period.length > 4);
  const waterPeriod = (months.find(({ basis }) => basis === "published") ?? months[0])?.period;
  const [period] = years;
  if (!period || !waterPeriod) throw new Error("the city has no observations or no readings");
  const levels = ["city", "county", "zone"] as const;
  return {
    period,
    waterPeriod,
    counties: await database.rows(
      reportedValues({ levels, indicator: null, period, publishedOnly: false }),
    ),
    readings: await database.rows(sectionReadings(waterPeriod, false)),
    periods: { years, water },
    targets: (await database.rows(assignedTargets(false))).filter(
      (target) => target.period === period,
    ),
  };
}

export async function writeOpening(built: string): Promise<void> {
  const database = await startNodeDatabase();
  const notes = await loadTables(database, readTables(built));
  if (notes.length > 0) throw new Error(`rows left out: ${JSON.stringify(notes.slice(0, 5))}`);
  const opening = await answerOpening(database);
  await database.close();
  writeFileSync(join(built, "opening.json"), JSON.stringify(opening));
}
