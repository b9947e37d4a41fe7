import { startDatabase } from "../actions/start-database";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import type { Store } from "../state/store";
import { addNotice, setDatabaseStatus } from "../state/transitions";
import { keepBatchesLoaded } from "./keep-batches-loaded";
import { keepResultsFresh } from "./keep-results-fresh";

/** Starts the database behind the first map and from then on keeps the results answered by it. */
export async function keepDatabaseRunning(store: Store<AppState>): Promise<void> {
  store.update(setDatabaseStatus, "starting");
  try {
    const { choices, pack } = store.get();
    const { database, notes } = await startDatabase(choices.city, pack.limits);
    for (const { file, line } of notes)
      store.update(addNotice, new AppError("table-damaged", { file, place: line }));
    store.update(setDatabaseStatus, "ready");
    keepResultsFresh(store, database);
    keepBatchesLoaded(store, database);
  } catch (problem) {
    store.update(setDatabaseStatus, "failed");
    store.update(addNotice, asAppError(problem));
  }
}

function asAppError(problem: unknown): AppError {
  if (problem instanceof AppError) return problem;
  const cause = problem instanceof Error ? problem.message : String(problem);
  return new AppError("database-not-started", { cause }, { cause: problem });
}
