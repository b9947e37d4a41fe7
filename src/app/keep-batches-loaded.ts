import type { Database } from "../database/database";
import { loadBatch, removeBatch } from "../database/load-batch";
import { standardUnits } from "../domain/water/standard-units";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import { changeImport, type Import, type ImportedFile, noteRowsChanged } from "../state/imports";
import type { Store } from "../state/store";
import { addNotice } from "../state/transitions";

/** Keeps the database's batches those of the files that were read: loaded, replaced or taken back. */
export function keepBatchesLoaded(store: Store<AppState>, database: Database): () => void {
  /** Which reading of each file the database has. */
  const known = new Map<number, ImportedFile>();
  let work = Promise.resolve();

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
      const error = new AppError("database-failed", {}, { cause: problem });
      store.update(addNotice, problem instanceof AppError ? problem : error);
    });
  }

  refresh();
  return store.subscribe(refresh);
}

async function load(store: Store<AppState>, database: Database, { id, name, file }: Import) {
  if (!file) return;
  const batch = file.understood.find((each) => each.batch)?.batch;
  const before = store.get().imports.list.find((each) => each.id === id)?.loaded;
  if (!batch) {
    if (before) await forget(store, database, id);
    return;
  }
  const { kind, csv } = batch;
  const units = standardUnits(store.get().pack.limits);
  const notes = await loadBatch(database, { number: id, file: name, kind, csv }, units);
  const refused = notes.map(({ line, problem }) => ({ line, problem }));
  store.update(changeImport, id, { loaded: { of: file, refused } });
  store.update(noteRowsChanged);
}

async function forget(store: Store<AppState>, database: Database, id: number) {
  await removeBatch(database, id);
  store.update(noteRowsChanged);
}
