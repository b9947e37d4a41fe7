import type { Asked, CheckedFile, Progress } from "./offline-messages";

/** What this browser keeps of the site itself, so that it opens without a network. */
export type OfflineState =
  /** The browser offers it on pages served by https only. */
  | { readonly kind: "unsupported" }
  | { readonly kind: "none" }
  | ({ readonly kind: "saving" } & Progress)
  | { readonly kind: "failed" }
  | {
      readonly kind: "kept";
      readonly files: readonly CheckedFile[];
      /** A newer version is stored beside it and waits to be taken. */
      readonly isRenewed: boolean;
    };

const ANSWER_MS = 20_000;

/** Keeps the site's files in the browser, on a person's word only; `onChange` is told of every new state. */
export class OfflineCopy {
  readonly #workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
  readonly #onChange: (state: OfflineState) => void;
  #isSaving = false;

  constructor(onChange: (state: OfflineState) => void) {
    this.#onChange = onChange;
    this.#workers?.addEventListener("message", ({ data }: MessageEvent<Progress>) => {
      if (this.#isSaving) onChange({ kind: "saving", ...data });
    });
    // Another version took over, in whichever tab that was asked for: its files are not those of this page.
    const before = this.#workers?.controller;
    this.#workers?.addEventListener("controllerchange", () => before && location.reload());
  }

  /** Finds out what there is, and asks the site for a newer version. */
  async look(): Promise<void> {
    const registration = await this.#workers?.getRegistration();
    if (!registration?.active && !registration?.waiting) {
      this.#onChange({ kind: this.#workers ? "none" : "unsupported" });
      return;
    }
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
    if (!this.#workers) return;
    this.#isSaving = true;
    this.#onChange({ kind: "saving", done: 0, all: 0 });
    try {
      // Asked for, not awaited: a browser that may drop the files says so at the next look.
      void navigator.storage.persist();
      const address = new URL("sw.js", document.baseURI).href;
      const registration = await this.#workers.register(address);
      await settled(registration);
      await this.#tell(registration);
    } catch {
      this.#onChange({ kind: "failed" });
    }
    this.#isSaving = false;
  }

  /** Stores once more what is missing. */
  async fill(): Promise<void> {
    const registration = await this.#workers?.getRegistration();
    if (registration) await this.#tell(registration, "fill");
  }

  /** Goes over to the version that waits; all tabs are opened anew. */
  async renew(): Promise<void> {
    const waiting = (await this.#workers?.getRegistration())?.waiting;
    waiting?.addEventListener("statechange", () => {
      if (waiting.state === "activated") location.reload();
    });
    waiting?.postMessage("take-over" satisfies Asked);
  }

  async remove(): Promise<void> {
    const registration = await this.#workers?.getRegistration();
    await registration?.unregister();
    for (const name of await caches.keys())
      if (name.startsWith("workbox-precache")) await caches.delete(name);
    this.#onChange({ kind: "none" });
  }

  async #tell(registration: ServiceWorkerRegistration, asked: Asked = "check"): Promise<void> {
    const files = registration.active ? await ask(registration.active, asked) : [];
    this.#onChange({ kind: "kept", files, isRenewed: registration.waiting !== null });
  }
}

/** Settles once the files are stored; rejects where they could not be. */
function settled({ installing }: ServiceWorkerRegistration): Promise<void> {
  if (!installing) return Promise.resolve();
  return new Promise((resolve, reject) => {
    installing.addEventListener("statechange", () => {
      if (installing.state === "activated") resolve();
      if (installing.state === "redundant") reject(new Error("not stored"));
    });
  });
}

function ask(worker: ServiceWorker, asked: Asked): Promise<readonly CheckedFile[]> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("no answer")), ANSWER_MS);
    port1.onmessage = ({ data }: MessageEvent<readonly CheckedFile[]>) => resolve(data);
    worker.postMessage(asked, [port2]);
  });
}
