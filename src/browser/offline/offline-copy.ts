import type { Asked, CheckedFile, Progress } from "./offline-messages";

/** What this browser keeps of the site itself, so that it opens without a network. */
export type OfflineState =
  /** The browser offers it on pages served by https only, and not where it may store nothing. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "none" }
  | ({ readonly kind: "saving" } & Progress)
  | { readonly kind: "failed" }
  /** There is a copy, and nobody says what it holds. */
  | { readonly kind: "silent" }
  | {
      readonly kind: "kept";
      readonly files: readonly CheckedFile[];
      /** A newer version is stored beside it and waits to be taken. */
      readonly isRenewed: boolean;
    };

/** What is fetched anew may be large, and a browser ends it after five minutes. */
const ANSWER_MS = { check: 20_000, fill: 300_000 } as const;

/** Keeps the site's files in the browser, on a person's word only; `onChange` is told of every new state. */
export class OfflineCopy {
  readonly #workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  readonly #folder = new URL("./", document.baseURI).href;
  readonly #onChange: (state: OfflineState) => void;
  #isSaving = false;

  constructor(onChange: (state: OfflineState) => void) {
    this.#onChange = onChange;
    this.#workers?.addEventListener("message", ({ data }: MessageEvent<Progress>) => {
      if (this.#isSaving) onChange({ kind: "saving", ...data });
    });
    // Another version took over, in whichever tab that was asked for: its files are not those of this page.
    const isOurs = this.#workers?.controller?.scriptURL === this.#address;
    this.#workers?.addEventListener("controllerchange", () => isOurs && location.reload());
  }

  get #address(): string {
    return new URL("sw.js", this.#folder).href;
  }

  /** Finds out what there is, and asks the site for a newer version. */
  async look(): Promise<void> {
    const registration = await this.#registration().catch(() => null);
    const { active, installing, waiting } = registration ?? {};
    if (!registration || !(active ?? installing ?? waiting)) {
      const isOffered = this.#workers && registration !== null;
      this.#onChange({ kind: isOffered ? "none" : "unsupported" });
      return;
    }
    // Another tab saves, or this one did before it was opened anew.
    if (!active) return this.#follow(async () => registration);
    registration.addEventListener("updatefound", () => {
      const { installing } = registration;
      installing?.addEventListener("statechange", () => {
        if (installing.state === "installed") void this.#tell(registration);
      });
    });
    await this.#tell(registration);
    await registration.update().catch(() => undefined);
  }

  async keep(): Promise<void> {
    const workers = this.#workers;
    if (!workers) return;
    // Asked for, not awaited: a browser that may drop the files says so at the next look.
    if ("storage" in navigator) void navigator.storage.persist().catch(() => false);
    await this.#follow(() => workers.register(this.#address));
  }

  /** Stores once more what is missing. */
  async fill(): Promise<void> {
    this.#onChange({ kind: "saving", done: 0, all: 0 });
    const registration = await this.#registration().catch(() => undefined);
    if (registration) await this.#tell(registration, "fill");
    else this.#onChange({ kind: "none" });
  }

  /** Goes over to the version that waits; all tabs are opened anew. */
  async renew(): Promise<void> {
    const waiting = (await this.#registration().catch(() => undefined))?.waiting;
    // Another tab has taken it already.
    if (!waiting) return location.reload();
    waiting.addEventListener("statechange", () => {
      if (waiting.state === "activated") location.reload();
    });
    waiting.postMessage("take-over" satisfies Asked);
  }

  async remove(): Promise<void> {
    try {
      await this.#forget();
      this.#onChange({ kind: "none" });
    } catch {
      this.#onChange({ kind: "silent" });
    }
  }

  /** The one of this folder: a page is also given that of a folder above, which is another application's. */
  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const found = await this.#workers?.getRegistration();
    return found?.scope === this.#folder ? found : undefined;
  }

  async #forget(): Promise<void> {
    await (await this.#registration())?.unregister();
    for (const name of await caches.keys())
      if (isCacheOf(name, this.#folder)) await caches.delete(name);
  }

  async #follow(begin: () => Promise<ServiceWorkerRegistration>): Promise<void> {
    this.#isSaving = true;
    this.#onChange({ kind: "saving", done: 0, all: 0 });
    try {
      const registration = await begin();
      await settled(registration);
      this.#isSaving = false;
      await this.#tell(registration);
    } catch {
      this.#isSaving = false;
      // Half a copy opens nothing, and nobody would see the room it takes.
      const before = await this.#registration().catch(() => undefined);
      if (!before?.active) await this.#forget().catch(() => undefined);
      this.#onChange({ kind: "failed" });
    }
  }

  async #tell(
    registration: ServiceWorkerRegistration,
    asked: "check" | "fill" = "check",
  ): Promise<void> {
    const { active } = registration;
    const files = active && (await ask(active, asked).catch(() => null));
    if (files) this.#onChange({ kind: "kept", files, isRenewed: registration.waiting !== null });
    else this.#onChange({ kind: "silent" });
  }
}

/** Names end with the folder; other applications of the same host have theirs. */
function isCacheOf(name: string, folder: string): boolean {
  return name.startsWith("workbox-precache") && name.endsWith(`-${folder}`);
}

/** Settles once there are files stored; rejects where they could not be. */
function settled(registration: ServiceWorkerRegistration): Promise<void> {
  // A version beside one that is there waits until it is taken.
  if (registration.active) return Promise.resolve();
  const worker = registration.installing ?? registration.waiting;
  return new Promise((resolve, reject) => {
    if (!worker) return reject(new Error("not stored"));
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("not stored"));
    });
  });
}

function ask(worker: ServiceWorker, asked: "check" | "fill"): Promise<readonly CheckedFile[]> {
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise<readonly CheckedFile[]>((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), ANSWER_MS[asked]);
    port1.onmessage = ({ data }: MessageEvent<readonly CheckedFile[]>) => resolve(data);
    worker.postMessage(asked satisfies Asked, [port2]);
  });
  return answer.finally(() => port1.close());
}
