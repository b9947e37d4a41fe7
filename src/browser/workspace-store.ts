import { type DBSchema, type IDBPDatabase, openDB } from "idb";

interface Slot {
  /** Goes up with every save; the highest whole one counts, whatever the clock says. */
  readonly counter: number;
  readonly text: string;
  readonly sha256: string;
}

interface Schema extends DBSchema {
  slots: { readonly key: string; readonly value: Slot };
  sources: { readonly key: string; readonly value: ArrayBuffer };
}

const NAME = "ecology-gap-map";
const VERSION = 1;
const slotNames = ["A", "B"] as const;

/** What was found on opening: the newest whole state, and whether a newer one was damaged. */
export interface FoundWorkspace {
  readonly text: string | null;
  readonly isOlder: boolean;
}

/** Damaged states are put aside here, so that no later save writes over what could still be mended. */
const QUARANTINE = "damaged";

/**
 * The person's files and decisions, kept in the browser. A state is written beside the one before it,
 * never over it, so that a crash in the middle leaves the other whole.
 */
export class WorkspaceStore {
  readonly #database: IDBPDatabase<Schema>;
  readonly #city: string;

  private constructor(database: IDBPDatabase<Schema>, city: string) {
    this.#database = database;
    this.#city = city;
  }

  /** Throws where the browser keeps nothing: private windows, blocked storage. */
  static async open(city: string): Promise<WorkspaceStore> {
    const database = await openDB<Schema>(NAME, VERSION, {
      upgrade(fresh) {
        fresh.createObjectStore("slots");
        fresh.createObjectStore("sources");
      },
      // Another tab wants a newer form: let it have its way, this one stops saving.
      blocking: () => database.close(),
    });
    return new WorkspaceStore(database, city);
  }

  async load(): Promise<FoundWorkspace> {
    const slots = await this.#slots();
    const newest = [...slots].sort((one, other) => other.counter - one.counter);
    for (const [at, { text, sha256, counter }] of newest.entries()) {
      if ((await digestOf(text)) === sha256) return { text, isOlder: at > 0 };
      await this.#database.put("slots", { counter, text, sha256 }, this.#keyOf(QUARANTINE));
    }
    return { text: null, isOlder: newest.length > 0 };
  }

  /** Writes over the older of the two states. Throws when there is no room. */
  async save(text: string): Promise<void> {
    const slots = await this.#slots();
    const counters = slotNames.map(
      (name) => slots.find((slot) => slot.name === name)?.counter ?? 0,
    );
    const [first = 0, second = 0] = counters;
    const name = first <= second ? "A" : "B";
    const slot = { counter: Math.max(first, second) + 1, text, sha256: await digestOf(text) };
    await this.#database.put("slots", slot, this.#keyOf(name));
  }

  async hasSource(sha256: string): Promise<boolean> {
    return (await this.#database.getKey("sources", sha256)) !== undefined;
  }

  async putSource(sha256: string, bytes: ArrayBuffer): Promise<void> {
    await this.#database.put("sources", bytes, sha256);
  }

  /** A file's bytes; null when they are gone. */
  async source(sha256: string): Promise<ArrayBuffer | null> {
    return (await this.#database.get("sources", sha256)) ?? null;
  }

  /** Forgets the files that neither state names any more. */
  async keepOnly(): Promise<void> {
    const slots = await this.#database.getAll("slots");
    for (const key of await this.#database.getAllKeys("sources"))
      if (!slots.some(({ text }) => text.includes(key)))
        await this.#database.delete("sources", key);
  }

  /** Everything of every city, with all files. */
  async deleteAll(): Promise<void> {
    await this.#database.clear("slots");
    await this.#database.clear("sources");
  }

  close(): void {
    this.#database.close();
  }

  #keyOf(name: string): string {
    return `${this.#city} ${name}`;
  }

  async #slots() {
    const found = await Promise.all(
      slotNames.map(async (name) => {
        const slot = await this.#database.get("slots", this.#keyOf(name));
        return slot ? [{ name, ...slot }] : [];
      }),
    );
    return found.flat();
  }
}

async function digestOf(text: string): Promise<string> {
  const { sha256 } = await import("hash-wasm");
  return sha256(text);
}
