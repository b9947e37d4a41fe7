import { fetchText } from "../browser/fetch-text";
import type { Database } from "../database/database";
import { type LoadNote, loadTables } from "../database/load-tables";
import { type TableFile, tableFiles } from "../database/table-files";
import type { ItemLimits } from "../domain/water/limits";
import { standardUnits } from "../domain/water/standard-units";
import { cityFile } from "./open-city";

export interface StartedDatabase {
  readonly database: Database;
  readonly notes: readonly LoadNote[];
}

/**
 * Starts the engine (its code is fetched only now) and loads the city's tables into it; readings are
 * converted into the units of the pack's limits.
 */
export async function startDatabase(
  city: string,
  limits: readonly ItemLimits[],
): Promise<StartedDatabase> {
  const texts = Promise.all(
    tableFiles.map(
      async (file): Promise<[TableFile, string]> => [file, await fetchText(cityFile(city, file))],
    ),
  );
  const [{ startBrowserDatabase }, tables] = await Promise.all([
    import("../database/duckdb-browser"),
    texts,
  ]);
  const database = await startBrowserDatabase();
  return { database, notes: await loadTables(database, new Map(tables), standardUnits(limits)) };
}
