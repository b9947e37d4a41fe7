import { lockTab, type TabLock } from "../browser/tab-lock";
import { WorkspaceStore } from "../browser/workspace-store";
import { AppError } from "../errors";
import { parseWorkspace, type SavedWorkspace, writeWorkspace } from "../formats/workspace";
import type { AppState } from "../state/app-state";
import { type Imports, setAliases, setSaving } from "../state/imports";
import type { Store } from "../state/store";
import { addNotice } from "../state/transitions";
import type { FileOpener } from "./file-opener";
import type { HistoryKeeper } from "./keep-history";

/** A save follows the last edit by so much; with the writing itself it stays below two seconds. */
const QUIET_MS = 500;

export interface WorkspaceKeeper {
  /** From the tab that writes to this one. */
  takeOver(): void;
  deleteAll(): Promise<void>;
}

/** Keeps files and decisions in the browser, gives them back on the next visit, and says when it cannot. */
export function keepWorkspaceSaved(
  store: Store<AppState>,
  files: FileOpener,
  history: HistoryKeeper,
): WorkspaceKeeper {
  const keeper = new Keeper(store, files, history);
  void keeper.start();
  return keeper;
}

class Keeper implements WorkspaceKeeper {
  readonly #store: Store<AppState>;
  readonly #files: FileOpener;
  readonly #history: HistoryKeeper;
  readonly #opened: Promise<WorkspaceStore>;
  #lock: TabLock | null = null;
  #saved: string;
  #seen: Imports | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store<AppState>, files: FileOpener, history: HistoryKeeper) {
    this.#store = store;
    this.#files = files;
    this.#history = history;
    this.#opened = WorkspaceStore.open(store.get().choices.city);
    // Whoever awaits it later hears of a failure; here it must not count as unheard.
    this.#opened.catch(() => undefined);
    this.#saved = writeWorkspace(contentOf(store.get()));
  }

  async start(): Promise<void> {
    try {
      const found = await (await this.#opened).load();
      if (found.isOlder) this.#store.update(addNotice, new AppError("workspace-older", {}));
      if (found.text) await this.#restore(found.text);
    } catch (problem) {
      // Nothing is lost yet: a browser that keeps nothing is said when there is something to keep.
      if (problem instanceof AppError) this.#report(problem);
    }
    const { city } = this.#store.get().choices;
    this.#lock = lockTab(city, (isHeld) =>
      this.#store.update(setSaving, isHeld ? "saved" : "read-only"),
    );
    this.#store.subscribe(() => this.#watch());
  }

  takeOver(): void {
    this.#lock?.takeOver();
  }

  async deleteAll(): Promise<void> {
    await (await this.#opened).deleteAll();
  }

  async #restore(text: string): Promise<void> {
    const { sources, aliases } = parseWorkspace(text);
    this.#store.update(setAliases, aliases);
    const workspace = await this.#opened;
    const given = [];
    for (const { name, sha256, ...settings } of sources) {
      const bytes = await workspace.source(sha256);
      if (bytes) given.push({ file: new File([bytes], name), settings, sha256 });
      else this.#store.update(addNotice, new AppError("workspace-unreadable", { place: name }));
    }
    this.#files.reopen(given);
    this.#history.beginHere();
    this.#saved = text;
  }

  #watch(): void {
    const state = this.#store.get();
    if (state.imports === this.#seen || isReading(state) || !this.#lock?.isHeld()) return;
    this.#seen = state.imports;
    const next = writeWorkspace(contentOf(state));
    if (next === this.#saved) return;
    this.#saved = next;
    this.#store.update(setSaving, "saving");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(next), QUIET_MS);
  }

  async #save(text: string): Promise<void> {
    try {
      const workspace = await this.#opened;
      for (const { id, file } of this.#store.get().imports.list)
        if (file && !(await workspace.hasSource(file.sha256)))
          await workspace.putSource(file.sha256, await this.#files.bytesOf(id));
      await workspace.save(text);
      await workspace.keepOnly();
      this.#store.update(setSaving, "saved");
    } catch (problem) {
      this.#report(problem);
    }
  }

  #report(problem: unknown): void {
    this.#store.update(setSaving, "not-saved");
    const isOurs = problem instanceof AppError;
    const error = isOurs ? problem : new AppError("not-saved", {}, { cause: problem });
    this.#store.update(addNotice, error);
  }
}

function contentOf({ imports }: AppState): SavedWorkspace {
  return {
    sources: imports.list.flatMap(({ name, file, settings }) =>
      file ? [{ name, sha256: file.sha256, ...settings }] : [],
    ),
    aliases: imports.aliases,
  };
}

/** In the middle of a queue the content changes with every file; one save at its end is enough. */
function isReading({ imports }: AppState): boolean {
  return imports.list.some(({ status }) => status === "waiting" || status === "reading");
}
