import type { Database } from "../database/database";
import { setZones } from "../database/set-zones";
import type { Unit } from "../domain/unit";
import { AppError } from "../errors";
import type { AppState } from "../state/app-state";
import { derive } from "../state/derive";
import { changeImport, noteRowsChanged } from "../state/imports";
import type { Store } from "../state/store";
import { addNotice } from "../state/transitions";
import type { FileOpener } from "./file-opener";

/** Names and places of the function zones: the same text while nothing of them changes. */
function zonesKey(units: readonly Unit[]): string {
  const zones = units.filter(({ level }) => level === "zone");
  return JSON.stringify(zones.map(({ code, name, drawnIn }) => [code, name, drawnIn]));
}

const selectZonesKey = derive(({ pack }: AppState) => [pack.places.units], zonesKey);

/** Keeps the tables' function zones those of the pack as it is edited; whoever asked before asks again. */
export async function keepZonesKnown(
  store: Store<AppState>,
  database: Database,
): Promise<() => void> {
  let known = zonesKey(store.get().read.pack.places.units);
  let work = Promise.resolve();
  const refresh = () => {
    const key = selectZonesKey(store.get());
    if (key === known) return;
    known = key;
    const { units } = store.get().pack.places;
    work = work
      .then(() => setZones(database, units))
      .then(() => store.update(noteRowsChanged))
      .catch((problem: unknown) => {
        // An engine that was lost is started anew, and its tables with the zones of then.
        const error = new AppError("database-failed", {}, { cause: problem });
        store.update(addNotice, problem instanceof AppError ? problem : error);
      });
  };
  refresh();
  await work;
  return store.subscribe(refresh);
}

/** A zone that was added or renamed may be one that an open file speaks of: it is matched once more. */
export function keepFilesMatched(store: Store<AppState>, files: FileOpener): void {
  let known = selectZonesKey(store.get());
  store.subscribe(() => {
    const key = selectZonesKey(store.get());
    if (key === known) return;
    known = key;
    for (const { id, status, file } of store.get().imports.list)
      if (status === "read" && file) store.update(changeImport, id, { status: "waiting" });
    files.followList();
  });
}
