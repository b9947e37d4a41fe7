import type { CityFiles } from "../actions/city-files";
import { startDatabase } from "../actions/start-database";
import type { Database } from "../database/database";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { addNotice, dismissCode, setDatabaseStatus } from "../state/transitions";
import { keepBatchesLoaded } from "./keep-batches-loaded";
import { keepResultsFresh } from "./keep-results-fresh";
import { keepZonesKnown } from "./keep-zones-known";

/** An engine that is lost so often in this time will not do better the next time. */
const MOST_RESTARTS = 3;
const RESTARTS_COUNT_FOR_MS = 10 * 60_000;

/**
 * Starts the database behind the first map and from then on keeps the results answered by it. An
 * engine that is lost is started anew, and its tables are built again from the city's files and those
 * the person opened.
 */
export async function keepDatabaseRunning(store: Store<AppState>, files: CityFiles): Promise<void> {
  const losses: number[] = [];
  for (;;) {
    const database = await start(store, files);
    if (!database) return;
    const stopZones = await keepZonesKnown(store, database);
    const stops = [
      stopZones,
      keepResultsFresh(store, database),
      keepBatchesLoaded(store, database),
    ];
    const reason = await database.lost;
    for (const stop of stops) stop();
    const now = performance.now();
    losses.push(now);
    const recent = losses.filter((at) => now - at < RESTARTS_COUNT_FOR_MS);
    store.update(setDatabaseStatus, recent.length > MOST_RESTARTS ? "failed" : "starting");
    if (recent.length > MOST_RESTARTS) {
      store.update(addNotice, asAppError(reason));
      return;
    }
    store.update(dismissCode, "database-failed");
    store.update(addNotice, new AppError("database-restarted"));
  }
}

async function start(store: Store<AppState>, files: CityFiles): Promise<Database | null> {
  store.update(setDatabaseStatus, "starting");
  try {
    const { limits } = store.get().pack;
    const { database, notes } = await startDatabase(files, limits);
    for (const { file, line } of notes)
      store.update(addNotice, new AppError("table-damaged", { file, place: line }));
    store.update(setDatabaseStatus, "ready");
    return database;
  } catch (problem) {
    store.update(setDatabaseStatus, "failed");
    store.update(addNotice, asAppError(problem));
    return null;
  }
}

function asAppError(problem: unknown): AppError {
  if (problem instanceof AppError) return problem;
  const cause = problem instanceof Error ? problem.message : String(problem);
  return new AppError("database-not-started", { cause }, { cause: problem });
}
