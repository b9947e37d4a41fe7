import type { Database } from "../../database/database";
import { sectionReadings } from "../../database/queries/section-readings";
import type { City } from "../../domain/city";
import type { Period } from "../../domain/period";
import type { Acidity } from "../../domain/water/averages";
import type { Reading } from "../../domain/water/section";
import type { PeriodRows } from "../../state/app-state";
import { derive } from "../../state/derive";
import { selectWaterRun } from "../../state/select-water-run";

/** The readings of every section in a period. */
export function readingsIn(period: Period, city: City, publishedOnly: boolean, acidity: Acidity) {
  const query = sectionReadings(period, city.waterSeasons, publishedOnly, acidity);
  return async (database: Database, signal: AbortSignal): Promise<PeriodRows<Reading>> => ({
    period,
    rows: await database.rows(query, signal),
  });
}

/** The same of every period that has a small map of its own. */
export const askReadingsRun = derive(
  (state: Parameters<typeof selectWaterRun>[0]) => [
    selectWaterRun(state),
    state.pack.city,
    state.choices.publishedOnly,
    state.choices.method.acidity,
  ],
  (run, ...asked) =>
    run &&
    ((database: Database, signal: AbortSignal) =>
      Promise.all(run.map((period) => readingsIn(period, ...asked)(database, signal)))),
);
