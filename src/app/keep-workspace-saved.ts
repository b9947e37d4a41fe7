import { forgetCities } from "../browser/city-store";
import {
  forgetAllEntries,
  forgetSavedEntries,
  readDraft,
  readSavedEntries,
  saveDraft,
} from "../browser/saved-entries";
import { lockTab, type TabLock } from "../browser/tab-lock";
import { WorkspaceStore } from "../browser/workspace-store";
import { AppError } from "../errors";
import { parseEntries } from "../formats/entries";
import { mergeWorkspaces } from "../formats/merge-workspaces";
import { parseWorkspace, type SavedWorkspace, writeWorkspace } from "../formats/workspace";
import type { AppState } from "../state/app-state";
import { setAliases, setSaving } from "../state/imports";
import type { Store } from "../state/store";
import { addNotice, changeEntries } from "../state/transitions";
import type { FileOpener } from "./file-opener";
import type { HistoryKeeper } from "./keep-history";

/** A save follows the last edit by so much; with the writing itself it stays below two seconds. */
const QUIET_MS = 500;

export interface WorkspaceKeeper {
  /** Once what was saved is back, or was said to be lost. */
  readonly restored: Promise<void>;
  /** What is open now, as it is saved: without the view, which the address keeps. */
  content(): SavedWorkspace;
  /** Of a workspace that was opened or merged: what is saved from now on is newer than it. */
  follow(edition: number): void;
  /** From the tab that writes to this one. */
  takeOver(): void;
  /** Forgets files, entries, decisions, steps and cities made here, in the page and in the browser. */
  deleteAll(): Promise<void>;
}

/** Keeps files and decisions in the browser, gives them back on the next visit, and says when it cannot. */
export function keepWorkspaceSaved(
  store: Store<AppState>,
  files: FileOpener,
  history: HistoryKeeper,
): WorkspaceKeeper {
  return new Keeper(store, files, history);
}

class Keeper implements WorkspaceKeeper {
  readonly restored: Promise<void>;
  readonly #store: Store<AppState>;
  readonly #files: FileOpener;
  readonly #history: HistoryKeeper;
  readonly #city: string;
  #opened: Promise<WorkspaceStore>;
  #lock: TabLock | null = null;
  #edition = 0;
  /** What was saved or found last, for telling whether anything changed. */
  #seen: readonly unknown[];
  /** A newer version's workspace lies in the browser: nothing of it is written over. */
  #isUntouchable = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #work = Promise.resolve();

  constructor(store: Store<AppState>, files: FileOpener, history: HistoryKeeper) {
    this.#store = store;
    this.#files = files;
    this.#history = history;
    this.#city = store.get().choices.city;
    this.#opened = this.#open();
    this.#seen = decisionsOf(store.get());
    this.restored = this.#start();
  }

  async #start(): Promise<void> {
    let isMoved = false;
    try {
      const found = await (await this.#opened).load();
      if (found.isOlder)
        this.#store.update(
          addNotice,
          found.text === null
            ? new AppError("workspace-unreadable", { place: "SHA-256" })
            : new AppError("workspace-older", {}),
        );
      isMoved = await this.#restore(found.text);
    } catch (problem) {
      // Nothing is lost yet: a browser that keeps nothing is said when there is something to keep.
      if (problem instanceof AppError) this.#report(problem);
    }
    this.#lock = lockTab(this.#city, (isHeld) => {
      if (!this.#isUntouchable) this.#store.update(setSaving, isHeld ? "saved" : "read-only");
    });
    this.#seen = isMoved ? [] : decisionsOf(this.#store.get());
    this.#store.subscribe(() => this.#watch());
    document.addEventListener("visibilitychange", () => {
      // The page may never be seen again: what waits for a quiet moment is written now.
      if (document.visibilityState !== "hidden" || this.#timer === undefined) return;
      saveDraft(this.#city, writeWorkspace(this.content()));
      this.#saveNow();
    });
  }

  content(): SavedWorkspace {
    const { imports, entries } = this.#store.get();
    const sources = imports.list.flatMap(({ name, sha256, settings }) =>
      sha256 ? [{ name, sha256, ...settings }] : [],
    );
    const { aliases } = imports;
    return { city: this.#city, edition: this.#edition, sources, aliases, entries, view: null };
  }

  follow(edition: number): void {
    this.#edition = edition;
    this.#seen = decisionsOf(this.#store.get());
    this.#saveSoon();
  }

  takeOver(): void {
    this.#lock?.takeOver();
  }

  async deleteAll(): Promise<void> {
    clearTimeout(this.#timer);
    for (const { id } of this.#store.get().imports.list) this.#files.remove(id);
    this.#store.update(setAliases, []);
    const kinds = Object.entries(this.#store.get().entries).filter(([, list]) => list.length > 0);
    this.#store.update(changeEntries, Object.fromEntries(kinds.map(([kind]) => [kind, []])));
    this.#history.beginHere();
    this.#edition = 0;
    this.#seen = decisionsOf(this.#store.get());
    await this.#work;
    await (await this.#opened).deleteAll();
    forgetAllEntries();
    await forgetCities();
  }

  #open(): Promise<WorkspaceStore> {
    const opened = WorkspaceStore.open(this.#city);
    // Whoever awaits it later hears of a failure; here it must not count as unheard.
    opened.catch(() => undefined);
    return opened;
  }

  /** Whether something came from elsewhere than the saved workspace, so that it is to be saved now. */
  async #restore(text: string | null): Promise<boolean> {
    const older = readSavedEntries(this.#city);
    const kept = text === null ? this.content() : parseWorkspace(text);
    const draft = draftOf(this.#city);
    const found = draft && draft.edition > kept.edition ? draft : kept;
    const entries = older === null ? found.entries : parseEntries(older);
    const before = mergeWorkspaces(found, { ...found, entries }).workspace;
    // Whoever entered something while this was read has the last word.
    const all = mergeWorkspaces({ ...this.content(), edition: found.edition }, before).workspace;
    this.#edition = found.edition;
    this.#store.update(setAliases, all.aliases);
    this.#store.update(changeEntries, all.entries);
    const workspace = await this.#opened;
    const given = [];
    for (const { name, sha256, ...settings } of found.sources) {
      const bytes = await workspace.source(sha256);
      if (bytes) given.push({ file: new File([bytes], name), settings, sha256 });
      else this.#store.update(addNotice, new AppError("workspace-unreadable", { place: name }));
    }
    this.#files.reopen(given);
    this.#history.beginHere();
    return older !== null || found === draft;
  }

  #watch(): void {
    if (this.#isUntouchable || !this.#lock?.isHeld()) return;
    const now = decisionsOf(this.#store.get());
    const isSame =
      now.length === this.#seen.length && now.every((each, at) => each === this.#seen[at]);
    if (isSame) return;
    this.#seen = now;
    this.#edition++;
    this.#saveSoon();
  }

  #saveSoon(): void {
    if (this.#isUntouchable || !this.#lock?.isHeld()) return;
    this.#store.update(setSaving, "saving");
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#saveNow(), QUIET_MS);
  }

  /** One save after the other: two at once would both write over the same older state. */
  #saveNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#work = this.#work.then(() => this.#save());
  }

  async #save(): Promise<void> {
    // Another tab took over meanwhile: what it has is not written over.
    if (!this.#lock?.isHeld()) return;
    try {
      await this.#write().catch(() => {
        // Storage that was cleared under our feet is made anew, once.
        this.#opened = this.#open();
        return this.#write();
      });
      if (this.#timer === undefined) this.#store.update(setSaving, "saved");
    } catch (problem) {
      this.#report(problem);
    }
  }

  async #write(): Promise<void> {
    const workspace = await this.#opened;
    for (const { id, sha256 } of this.#store.get().imports.list)
      if (sha256 && !(await workspace.hasSource(sha256)))
        await workspace.putSource(sha256, await this.#files.bytesOf(id));
    await workspace.save(writeWorkspace(this.content()));
    await workspace.keepOnly();
    forgetSavedEntries(this.#city);
  }

  #report(problem: unknown): void {
    const isOurs = problem instanceof AppError;
    if (isOurs && problem.code === "workspace-newer") this.#isUntouchable = true;
    this.#store.update(setSaving, "not-saved");
    const error = isOurs ? problem : new AppError("not-saved", {}, { cause: problem });
    this.#store.update(addNotice, error);
  }
}

/** What was not saved when the page was left; null for none, or none that can be read. */
function draftOf(city: string): SavedWorkspace | null {
  const text = readDraft(city);
  if (text === null) return null;
  try {
    return parseWorkspace(text);
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return null;
  }
}

/** Everything whose change is to be saved; how far a file is read is not of it. */
function decisionsOf({ imports, entries }: AppState): readonly unknown[] {
  const files = imports.list.flatMap(({ name, sha256, settings }) =>
    sha256 ? [name, sha256, settings] : [],
  );
  return [entries, imports.aliases, ...files];
}
