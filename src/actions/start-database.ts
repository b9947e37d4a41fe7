import { fetchText } from "../browser/fetch-text";
import type { Database } from "../database/database";
import { type LoadNote, loadTables } from "../database/load-tables";
import { type TableFile, tableFiles } from "../database/table-files";
import { cityFile } from "./open-city";

export interface StartedDatabase {
  readonly database: Database;
  readonly notes: readonly LoadNote[];
}

/** Starts the engine (its code is fetched only now) and loads the city's tables into it. */
export async function startDatabase(city: string): Promise<StartedDatabase> {
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
  return { database, notes: await loadTables(database, new Map(tables)) };
}
