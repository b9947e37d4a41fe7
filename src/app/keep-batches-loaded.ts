import type { Database } from "../database/database";
import { loadBatch, removeBatch } from "../database/load-batch";
import { batchRevisions } from "../database/queries/batch-revisions";
import { judgedWater } from "../domain/lists/judged-water";
import { batchChanges, type Judged, judgedOf } from "../domain/tables/batch-changes";
import { standardUnits } from "../domain/water/standard-units";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import { changeImport, type Import, type ImportedFile, noteRowsChanged } from "../state/imports";
import { selectAssessedSections } from "../state/select-sections";
import { selectCountyVerdicts } from "../state/select-verdicts";
import type { Store } from "../state/store";
import { addNotice } from "../state/transitions";

/** Keeps the database's batches those of the files that were read: loaded, replaced or taken back. */
export function keepBatchesLoaded(store: Store<AppState>, database: Database): () => void {
  /** Which reading of each file the database has. */
  const known = new Map<number, ImportedFile>();
  let work = Promise.resolve();
  let isStopped = false;

  function refresh(): void {
    const { list } = store.get().imports;
    for (const each of list) {
      if (!each.file || known.get(each.id) === each.file) continue;
      known.set(each.id, each.file);
      enqueue(() => load(store, database, each));
    }
    for (const id of known.keys()) {
      if (list.some((each) => each.id === id)) continue;
      known.delete(id);
      enqueue(() => forget(store, database, id));
    }
  }

  function enqueue(step: () => Promise<void>): void {
    work = work.then(step).catch((problem: unknown) => {
      if (isStopped) return;
      const error = new AppError("database-failed", {}, { cause: problem });
      store.update(addNotice, problem instanceof AppError ? problem : error);
    });
  }

  refresh();
  const unsubscribe = store.subscribe(refresh);
  return () => {
    unsubscribe();
    isStopped = true;
  };
}

async function load(store: Store<AppState>, database: Database, { id, name, file }: Import) {
  if (!file) return;
  const batch = file.understood.find((each) => each.batch)?.batch;
  const before = store.get().imports.list.find((each) => each.id === id)?.loaded;
  // What a file changes is told against how it was without it, also when it is read once more.
  if (before) await forget(store, database, id);
  if (!batch) return;
  const { kind, csv } = batch;
  const units = standardUnits(store.get().pack.limits);
  await answered(store);
  const judgedBefore = judged(store.get());
  const notes = await loadBatch(database, { number: id, file: name, kind, csv }, units);
  const { period, waterPeriod } = store.get().choices;
  const loaded = {
    of: file,
    refused: notes.map(({ line, problem }) => ({ line, problem })),
    revisions: await database.rows(batchRevisions(id)),
    periods: [period, waterPeriod],
    changes: null,
  };
  store.update(changeImport, id, { loaded });
  store.update(noteRowsChanged);
  await answered(store);
  const { choices } = store.get();
  // Another period was chosen meanwhile: its verdicts say nothing of what this file changed.
  if (choices.period !== period || choices.waterPeriod !== waterPeriod) return;
  const changes = batchChanges(judgedBefore, judged(store.get()));
  store.update(changeImport, id, { loaded: { ...loaded, changes } });
}

/** Every verdict of the chosen periods: units by indicator, and the water of each section. */
function judged(state: AppState): readonly Judged[] {
  const units = [...selectCountyVerdicts(state).values()].flat().map(judgedOf);
  const sections = selectAssessedSections(state).map(judgedWater);
  return [...units, ...sections];
}

/** Until the database has answered for the places on screen. */
function answered(store: Store<AppState>): Promise<void> {
  const isAnswered = ({ results }: AppState) =>
    results.counties.kind !== "waiting" && results.readings.kind !== "waiting";
  if (isAnswered(store.get())) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (!isAnswered(store.get())) return;
      stop();
      resolve();
    });
  });
}

async function forget(store: Store<AppState>, database: Database, id: number) {
  await removeBatch(database, id);
  store.update(noteRowsChanged);
}
