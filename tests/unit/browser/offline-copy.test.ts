import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OfflineCopy, type OfflineState } from "../../../src/browser/offline/offline-copy";

const FOLDER = "https://host/sub/";
const FILES = [{ url: "index.html", bytes: 1, isThere: true }];

let caches: string[];
let reloads: number;

beforeEach(() => {
  caches = [];
  reloads = 0;
  vi.stubGlobal("document", { baseURI: `${FOLDER}#/jingzhou` });
  vi.stubGlobal("location", { reload: () => reloads++ });
  vi.stubGlobal("caches", {
    keys: async () => [...caches],
    delete: async (name: string) => caches.splice(caches.indexOf(name), 1),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A service worker that answers at once, or after so long, or never. */
class Worker extends EventTarget {
  readonly asked: unknown[] = [];
  state = "activated";
  readonly #afterMs: number | null;

  constructor(afterMs: number | null = 0) {
    super();
    this.#afterMs = afterMs;
  }

  postMessage(asked: unknown, [port]: readonly MessagePort[] = []): void {
    this.asked.push(asked);
    if (this.#afterMs !== null) setTimeout(() => port?.postMessage(FILES), this.#afterMs);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class Registration extends EventTarget {
  scope = FOLDER;
  active: Worker | null = null;
  waiting: Worker | null = null;
  installing: Worker | null = null;
  isGone = false;
  update = async () => undefined;
  unregister = async () => {
    this.isGone = true;
    return true;
  };
}

/** The page's side with a browser that has this registration; what it is told. */
function open(found: Registration | undefined | Error, more: object = {}) {
  const answer = async () => {
    if (found instanceof Error) throw found;
    return found;
  };
  const container = Object.assign(new EventTarget(), {
    controller: null as { readonly scriptURL: string } | null,
    getRegistration: answer,
    register: answer,
    ...more,
  });
  vi.stubGlobal("navigator", { serviceWorker: container });
  const told: OfflineState[] = [];
  const copy = new OfflineCopy((state) => told.push(state));
  return { copy, told, container, kinds: () => told.map(({ kind }) => kind) };
}

const registered = (parts: Partial<Registration>) => Object.assign(new Registration(), parts);

test("what the browser offers and keeps is told as it is", async () => {
  for (const [found, kind] of [
    [undefined, "none"],
    [registered({}), "none"],
    [new Error("no storage"), "unsupported"],
    [registered({ active: new Worker() }), "kept"],
  ] as const) {
    const { copy, kinds } = open(found);
    await copy.look();
    expect(kinds()).toEqual([kind]);
  }
  vi.stubGlobal("navigator", {});
  const told: OfflineState[] = [];
  const copy = new OfflineCopy((state) => told.push(state));
  await copy.look();
  await copy.keep();
  expect(told).toEqual([{ kind: "unsupported" }]);
});

test("a service worker of a folder above is another application's: neither asked nor removed", async () => {
  const worker = new Worker();
  const above = registered({ scope: "https://host/", active: worker });
  const { copy, kinds } = open(above);
  await copy.look();
  await copy.remove();
  expect(kinds()).toEqual(["none", "none"]);
  expect([worker.asked, above.isGone]).toEqual([[], false]);
});

test("only the files of this folder are removed", async () => {
  const others = ["workbox-precache-v2-https://host/", "workbox-precache-v2-https://host/sub/b/"];
  caches = [...others, `workbox-precache-v2-${FOLDER}`, "tiles"];
  const registration = registered({ active: new Worker() });
  const { copy, kinds } = open(registration);
  await copy.remove();
  expect(caches).toEqual([...others, "tiles"]);
  expect([registration.isGone, kinds()]).toEqual([true, ["none"]]);
});

test("a copy that does not answer is told as one, and so is one that cannot be removed", async () => {
  vi.useFakeTimers();
  const { copy, kinds } = open(registered({ active: new Worker(null) }));
  const looking = copy.look();
  await vi.advanceTimersByTimeAsync(19_000);
  expect(kinds()).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  await looking;
  expect(kinds()).toEqual(["silent"]);
  const broken = open(new Error("no storage"));
  await broken.copy.remove();
  expect(broken.kinds()).toEqual(["silent"]);
});

test("what is fetched anew may take minutes, and is told while it does", async () => {
  const worker = new Worker(60_000);
  const { copy, kinds } = open(registered({ active: worker }));
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  const filling = copy.fill();
  await vi.waitFor(() => expect(worker.asked).toEqual(["fill"]));
  await vi.advanceTimersByTimeAsync(61_000);
  vi.useRealTimers();
  await filling;
  expect(kinds()).toEqual(["saving", "kept"]);
  const gone = open(undefined);
  await gone.copy.fill();
  expect(gone.kinds()).toEqual(["saving", "none"]);
});

test("a first copy is kept once its worker is at work; progress is told until then", async () => {
  const installing = new Worker();
  const registration = registered({ installing });
  const { copy, told, container } = open(registration);
  const keeping = copy.keep();
  const progress = { done: 3, all: 9 };
  container.dispatchEvent(new MessageEvent("message", { data: progress }));
  await vi.waitFor(() => {
    installing.become("installed");
    Object.assign(registration, { installing: null, active: installing });
    installing.become("activated");
    expect(told.length).toBeGreaterThan(1);
  });
  await keeping;
  container.dispatchEvent(new MessageEvent("message", { data: progress }));
  expect(told).toEqual([
    { kind: "saving", done: 0, all: 0 },
    { kind: "saving", ...progress },
    { kind: "kept", files: FILES, isRenewed: false },
  ]);
});

test("a copy that another tab is storing is followed", async () => {
  const installing = new Worker();
  const { copy, kinds } = open(registered({ installing }));
  const looking = copy.look();
  await vi.waitFor(() => expect(kinds()).toEqual(["saving"]));
  await Promise.resolve();
  installing.become("redundant");
  await looking;
  expect(kinds()).toEqual(["saving", "failed"]);
});

test("without a worker that is stored nothing is kept; beside one, a newer is not waited for", async () => {
  const nothing = open(registered({}));
  await nothing.copy.keep();
  expect(nothing.kinds()).toEqual(["saving", "failed"]);
  const refused = open(new Error("not found"));
  await refused.copy.keep();
  expect(refused.kinds()).toEqual(["saving", "failed"]);
  const beside = open(registered({ active: new Worker(), installing: new Worker() }));
  await beside.copy.keep();
  expect(beside.kinds()).toEqual(["saving", "kept"]);
});

test("of a first copy that failed nothing is left; one that was there before stays", async () => {
  caches = [`workbox-precache-v2-${FOLDER}`, "workbox-precache-v2-https://host/"];
  await open(registered({})).copy.keep();
  expect(caches).toEqual(["workbox-precache-v2-https://host/"]);
  caches = [`workbox-precache-v2-${FOLDER}`];
  const beside = open(registered({ active: new Worker() }));
  beside.container.register = () => Promise.reject(new Error("no network"));
  await beside.copy.keep();
  expect([beside.kinds(), caches.length]).toEqual([["saving", "failed"], 1]);
});

test("a newer version is told when it is stored", async () => {
  const registration = registered({ active: new Worker() });
  const { copy, told } = open(registration);
  await copy.look();
  const newer = new Worker();
  registration.installing = newer;
  registration.dispatchEvent(new Event("updatefound"));
  Object.assign(registration, { installing: null, waiting: newer });
  newer.become("installed");
  await vi.waitFor(() => expect(told.length).toBe(2));
  expect(told.map((state) => state.kind === "kept" && state.isRenewed)).toEqual([false, true]);
});

test("the page is opened anew when the newer version is at work, or was taken elsewhere", async () => {
  const waiting = new Worker(null);
  const { copy } = open(registered({ active: new Worker(), waiting }));
  await copy.renew();
  expect([waiting.asked, reloads]).toEqual([["take-over"], 0]);
  waiting.become("activated");
  expect(reloads).toBe(1);
  await open(registered({ active: new Worker() })).copy.renew();
  expect(reloads).toBe(2);
});

test("only a change of this folder's own worker opens the page anew", () => {
  for (const [scriptURL, times] of [
    ["https://host/sw.js", 0],
    [`${FOLDER}sw.js`, 1],
  ] as const) {
    const { container } = open(undefined, { controller: { scriptURL } });
    container.dispatchEvent(new Event("controllerchange"));
    expect(reloads).toBe(times);
  }
});
