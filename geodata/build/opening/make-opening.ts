import type { Database } from "../../../src/database/database";
import { loadTables } from "../../../src/database/load-tables";
import { assignedTargets } from "../../../src/database/queries/assigned-targets";
import { reportedPeriods } from "../../../src/database/queries/reported-periods";
import { reportedValues } from "../../../src/database/queries/reported-values";
import { sectionReadings } from "../../../src/database/queries/section-readings";
import { waterPeriods } from "../../../src/database/queries/water-periods";
import type { TableFile } from "../../../src/database/table-files";
import type { WaterPeriod } from "../../../src/domain/city";
import type { Reported } from "../../../src/domain/observation";
import type { Opening } from "../../../src/domain/opening";
import { isYear, type Period, periodKind, type WaterSeasons } from "../../../src/domain/period";
import { startNodeDatabase } from "../../../tests/helpers/node-database";

export interface OpeningOptions {
  readonly seasons: WaterSeasons;
  /** The unit each water item is reckoned in. */
  readonly standardUnits: ReadonlyMap<string, string>;
  /** Default: the latest year in which a county reported anything. */
  readonly period?: Period;
  /** Default: the latest published month, or else the latest month. */
  readonly waterPeriod?: Period;
}

/** The opening view's answers, by the same engine and the same queries that run in the page. */
export async function makeOpening(
  tables: ReadonlyMap<TableFile, string>,
  options: OpeningOptions,
): Promise<Opening> {
  const database = await startNodeDatabase();
  try {
    const notes = await loadTables(database, tables, options.standardUnits);
    if (notes.length > 0) throw new Error(`rows left out: ${JSON.stringify(notes.slice(0, 5))}`);
    return await answerOpening(database, options);
  } finally {
    await database.close();
  }
}

async function answerOpening(database: Database, options: OpeningOptions): Promise<Opening> {
  const figures = await database.rows(reportedPeriods(false));
  const water = await database.rows(waterPeriods(options.seasons, false));
  const period = options.period ?? (await latestCountyYear(database, figures.filter(isYear)));
  const waterPeriod = options.waterPeriod ?? latestMonth(water);
  if (!period || !waterPeriod) throw new Error("the city has no observations or no readings");
  return {
    period,
    waterPeriod,
    counties: await reportedIn(database, period),
    readings: await database.rows(sectionReadings(waterPeriod, options.seasons, false)),
    periods: { figures, water },
    targets: await database.rows(assignedTargets(false)),
  };
}

function latestMonth(water: readonly WaterPeriod[]): Period | undefined {
  const months = water.filter(({ period }) => periodKind(period) === "month");
  return (months.find(({ basis }) => basis === "published") ?? months[0])?.period;
}

function reportedIn(database: Database, period: Period): Promise<readonly Reported[]> {
  const levels = ["city", "county", "zone"] as const;
  return database.rows(reportedValues({ levels, indicator: null, period, publishedOnly: false }));
}

async function latestCountyYear(
  database: Database,
  years: readonly Period[],
): Promise<Period | undefined> {
  for (const period of years) {
    const rows = await database.rows(
      reportedValues({ levels: ["county"], indicator: null, period, publishedOnly: false }),
    );
    const units = new Set(rows.map(({ unit }) => unit));
    const current = rows.filter((row) => row.current?.period === period);
    // One stray figure of a newer year would open the map on nothing but older data.
    if (new Set(current.map(({ unit }) => unit)).size * 2 > units.size) return period;
  }
  return undefined;
}
