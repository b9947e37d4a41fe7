import type { Database } from "../database/database";
import { type LoadNote, loadTables } from "../database/load-tables";
import { type TableFile, tableFiles } from "../database/table-files";
import type { ItemLimits } from "../domain/water/limits";
import { standardUnits } from "../domain/water/standard-units";
import type { CityFiles } from "./city-files";

export interface StartedDatabase {
  readonly database: Database;
  readonly notes: readonly LoadNote[];
}

/**
 * Starts the engine (its code is fetched only now) and loads the city's tables into it; readings are
 * converted into the units of the pack's limits.
 */
export async function startDatabase(
  files: CityFiles,
  limits: readonly ItemLimits[],
): Promise<StartedDatabase> {
  const texts = Promise.all(
    tableFiles.map(async (file): Promise<[TableFile, string]> => [file, await files.text(file)]),
  );
  const [{ startBrowserDatabase }, tables] = await Promise.all([
    import("../database/duckdb-browser"),
    texts,
  ]);
  const database = await startBrowserDatabase();
  return { database, notes: await loadTables(database, new Map(tables), standardUnits(limits)) };
}
