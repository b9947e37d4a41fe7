import type { OfferedCities } from "../actions/open-city";
import { copyText } from "../browser/copy-text";
import { download } from "../browser/download";
import { onFilesDropped } from "../browser/drop-files";
import { listenForShortcuts } from "../browser/shortcuts";
import type { AppState } from "../state/app-state";
import { isFiltered } from "../state/filters";
import { createStore, type Store } from "../state/store";
import { clearFilters, select, showUpstream } from "../state/transitions";
import { changeUi, initialUi, type UiState } from "../state/ui-state";
import { makeFileOpener } from "./file-opener";
import { keepDatabaseRunning } from "./keep-database-running";
import { keepHistory } from "./keep-history";
import { keepOffline } from "./keep-offline";
import { keepWorkspaceSaved } from "./keep-workspace-saved";
import { keepFilesMatched } from "./keep-zones-known";
import { makeSnapshot } from "./make-snapshot";
import type { OfferedCity } from "./offered-city";
import type { OfferedWorkspace } from "./offered-workspace";
import { openGiven } from "./open-given";
import { openHanded } from "./open-workspace";
import { selectTableTitle } from "./select-table";
import type { Services } from "./services";
import { makeSqlConsole } from "./sql/sql-console";
import { tableFile } from "./table-file";

/** A map that is slow, absent or waiting for townships must not keep the database waiting. */
const LONGEST_WAIT_MS = 2500;

/** The page's stores and verbs; the database starts once the first coloured map is on screen. */
export function makeServices(store: Store<AppState>, { cities, chosen }: OfferedCities): Services {
  const ui = createStore(initialUi);
  const files = makeFileOpener(store);
  const history = keepHistory(store, files);
  let isDatabaseAsked = false;
  const services: Services = {
    store,
    ui,
    cities,
    cityFiles: chosen,
    copyLink: () => void copyLink(ui),
    makeSnapshot: (request) => void makeSnapshot(services, request),
    files,
    history,
    offered: createStore<OfferedWorkspace | null>(null),
    offeredCity: createStore<OfferedCity | null>(null),
    workspace: keepWorkspaceSaved(store, files, history),
    offline: keepOffline(ui),
    sql: makeSqlConsole(store, chosen),
    downloadTable: () => download(`${selectTableTitle(store.get())}.csv`, tableFile(store.get())),
    onFirstFrame() {
      if (isDatabaseAsked) return;
      isDatabaseAsked = true;
      void keepDatabaseRunning(store, chosen);
    },
  };
  listen(services);
  keepFilesMatched(store, files);
  void openHanded(services);
  setTimeout(services.onFirstFrame, LONGEST_WAIT_MS);
  return services;
}

function listen(services: Services): void {
  const { store, ui, history } = services;
  listenForShortcuts({
    onSearch: () => ui.update(changeUi, { dialog: "search" }),
    onHelp: () => ui.update(changeUi, { dialog: "keys" }),
    onEscape: () => stepBack(store),
    onUndo: history.undo,
    onRedo: history.redo,
  });
  onFilesDropped(
    (isDropping) => ui.update(changeUi, { isDropping }),
    (files) => void openGiven(services, files),
  );
}

/** Filters first, then the upstream view, then the selection. */
function stepBack(store: Store<AppState>): void {
  if (isFiltered(store.get())) store.update(clearFilters);
  else if (store.get().choices.upstreamOf) store.update(showUpstream, "");
  else store.update(select, { kind: "none" });
}

async function copyLink(ui: Store<UiState>): Promise<void> {
  const isCopied = await copyText(location.href);
  ui.update(changeUi, { said: isCopied ? "link-copied" : "link-not-copied" });
}
