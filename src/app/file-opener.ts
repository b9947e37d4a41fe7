import { batchColumns } from "../database/load-batch";
import { partName } from "../domain/tables/part-name";
import { knownPlaces, vocabularyOf } from "../domain/tables/recognise/vocabulary";
import type { UnderstandContext } from "../domain/tables/understand";
import { AppError } from "../errors";
import { readInWorker } from "../formats/read-in-worker";
import type { AppState } from "../state/app-state";
import {
  changeImport,
  defaultSettings,
  type GivenFile,
  type Import,
  type ImportSettings,
  queueImports,
  removeImport,
  showImport,
} from "../state/imports";
import type { Store } from "../state/store";
import { selectKnownFrames } from "./known-frames";

export interface ReopenedFile {
  readonly file: File;
  readonly settings: ImportSettings;
  readonly sha256?: string;
}

/** Takes files, reads them one after the other, and reads them again when a person says more of them. */
export interface FileOpener {
  open(files: readonly File[]): void;
  /** Files of the last visit with what was said of them. */
  reopen(files: readonly ReopenedFile[]): void;
  /** Takes files without a place in the list; who asked gives them one. */
  hold(files: readonly ReopenedFile[]): readonly GivenFile[];
  bytesOf(id: number): Promise<ArrayBuffer>;
  /** Takes in other sheets or layers of a file beside the one it was read for. */
  openParts(id: number, parts: readonly string[]): void;
  /** Reads a file once more, as the person now says. */
  reread(id: number, settings: Partial<ImportSettings>): void;
  remove(id: number): void;
  /** Reads what waits and stops reading what is no longer asked for: the list was changed from outside. */
  followList(): void;
  /** Lets go of the bytes of all other files: no step back could ask for them. */
  keepOnly(ids: ReadonlySet<number>): void;
  /** Ends what is being read and empties the queue. */
  cancel(): void;
}

export function makeFileOpener(store: Store<AppState>): FileOpener {
  const queue = new ReadingQueue(store);
  return {
    open(files) {
      const given = files.map((file) => ({ file, settings: defaultSettings(file.name) }));
      store.update(showImport, queue.add(given));
    },
    reopen(files) {
      queue.add(files);
    },
    hold: (files) => queue.hold(files),
    bytesOf: (id) => queue.bytesOf(id),
    reread(id, settings) {
      const old = store.get().imports.list.find((each) => each.id === id);
      if (!old) return;
      store.update(changeImport, id, {
        settings: { ...old.settings, ...settings },
        status: "waiting",
      });
      queue.followList();
    },
    openParts(id, parts) {
      const given = queue.partsOf(id, parts);
      store.update(showImport, queue.add(given));
    },
    remove(id) {
      store.update(removeImport, id);
      queue.followList();
    },
    followList: () => queue.followList(),
    keepOnly: (ids) => queue.keepOnly(ids),
    cancel: () => queue.cancel(),
  };
}

/** One file after the other: each is read by a worker of its own, and two cores are all most have. */
class ReadingQueue {
  readonly #store: Store<AppState>;
  readonly #files = new Map<number, File>();
  /** Of files that were read before: known again at once when a step brings them back. */
  readonly #hashes = new Map<number, string>();
  #last = 0;
  #running: { readonly each: Import; readonly controller: AbortController } | null = null;

  constructor(store: Store<AppState>) {
    this.#store = store;
  }

  /** Answers the number of the first. */
  add(files: readonly ReopenedFile[]): number | null {
    const added = this.hold(files);
    this.#store.update(queueImports, added);
    void this.work();
    return added[0]?.id ?? null;
  }

  hold(files: readonly ReopenedFile[]): readonly GivenFile[] {
    return files.map(({ file, ...known }) => {
      this.#files.set(++this.#last, file);
      return { id: this.#last, name: file.name, size: file.size, ...known };
    });
  }

  partsOf(id: number, parts: readonly string[]): readonly ReopenedFile[] {
    const file = this.#files.get(id);
    if (!file) return [];
    return parts.map((part) => {
      const name = partName(file.name, part);
      const settings = { ...defaultSettings(name), options: { table: part } };
      return { file: new File([file], name), settings };
    });
  }

  async bytesOf(id: number): Promise<ArrayBuffer> {
    const file = this.#files.get(id);
    if (!file) return new ArrayBuffer(0);
    const bytes = await file.arrayBuffer();
    // From now on a copy of our own: what happens to the file on disk must not reach a step back.
    this.#files.set(id, new File([bytes], file.name));
    return bytes;
  }

  async work(): Promise<void> {
    if (this.#running) return;
    for (let next = this.#waiting(); next; next = this.#waiting()) {
      const controller = new AbortController();
      this.#running = { each: next, controller };
      await this.#read(next, controller.signal);
      this.#running = null;
    }
  }

  followList(): void {
    for (const { id, sha256 } of this.#store.get().imports.list) {
      const known = this.#hashes.get(id);
      if (sha256 === null && known) this.#store.update(changeImport, id, { sha256: known });
    }
    const { each, controller } = this.#running ?? {};
    if (each && !this.#isAskedFor(each)) controller?.abort();
    void this.work();
  }

  keepOnly(ids: ReadonlySet<number>): void {
    for (const id of this.#files.keys()) if (!ids.has(id)) this.#files.delete(id);
  }

  /** Still in the list, to be read as it was then. */
  #isAskedFor({ id, settings }: Import): boolean {
    const now = this.#store.get().imports.list.find((each) => each.id === id);
    return now?.settings === settings;
  }

  cancel(): void {
    for (const { id, status, name, file } of this.#store.get().imports.list)
      if (status === "waiting")
        this.#store.update(changeImport, id, {
          status: file ? "read" : "refused",
          refusal: new AppError("file-refused", { file: name, cause: "cancelled", place: "" }),
        });
    this.#running?.controller.abort();
  }

  #waiting(): Import | undefined {
    return this.#store.get().imports.list.find(({ status }) => status === "waiting");
  }

  async #read(asked: Import, signal: AbortSignal): Promise<void> {
    const { id, name, file: before, settings } = asked;
    const file = this.#files.get(id);
    const change = (next: Partial<Import>) => {
      if (this.#isAskedFor(asked)) this.#store.update(changeImport, id, next);
    };
    if (!file) {
      const refusal = new AppError("file-refused", { file: name, cause: "empty", place: "" });
      return change({ status: "refused", refusal });
    }
    change({ status: "reading", share: 0 });
    try {
      const result = await readInWorker(file, {
        options: settings.options,
        context: contextOf(this.#store.get(), settings),
        signal,
        onProgress: (share) => change({ share }),
      });
      this.#hashes.set(id, result.sha256);
      change({ status: "read", file: result, sha256: result.sha256, refusal: null });
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      // What was read before stays: a wrong word about a file must not lose it.
      change({ status: before ? "read" : "refused", refusal: problem });
    }
  }
}

/** What of the pack and of a person's decisions a reader goes by. */
export function contextOf(state: AppState, settings: ImportSettings): UnderstandContext {
  const { pack, imports } = state;
  const { aliases, history } = pack.otherNames;
  return {
    places: knownPlaces(pack),
    aliases: [...aliases, ...imports.aliases],
    confirmed: imports.aliases,
    history,
    vocabulary: vocabularyOf(pack),
    columns: batchColumns,
    roles: settings.roles,
    choices: settings.choices,
    frames: selectKnownFrames(state),
  };
}
