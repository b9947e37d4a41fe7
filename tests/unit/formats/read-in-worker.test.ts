import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

type Answer = (worker: FakeWorker, message: unknown) => void;

/** What the workers of each file do; those that were ended. */
let answers: Readonly<Record<string, Answer>>;
let started: FakeWorker[];

/** A browser's worker, without a thread. */
class FakeWorker extends EventTarget {
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: Event) => void) | null = null;
  isEnded = false;
  readonly name: string;

  constructor(url: URL) {
    super();
    this.name = /([a-z-]+)\.ts/.exec(url.pathname)?.[1] ?? "";
    started.push(this);
  }

  postMessage(message: unknown): void {
    queueMicrotask(() => this.isEnded || answers[this.name]?.(this, message));
  }

  say(data: unknown): void {
    const event = new MessageEvent("message", { data });
    this.onmessage?.(event);
    this.dispatchEvent(event);
  }

  terminate(): void {
    this.isEnded = true;
  }
}

beforeEach(() => {
  vi.resetModules();
  started = [];
  answers = {
    "read-worker": (worker) => worker.say(done),
    "hash-worker": (worker) => worker.say("ab12"),
  };
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => vi.unstubAllGlobals());

const done = { kind: "done", result: { sha256: "" }, isAideBusy: false };
const refusedFor = (cause: string, isAideBusy: boolean) => ({
  kind: "refused",
  details: { file: "a.csv", cause, place: "" },
  isAideBusy,
});
const large = () => new File([new Uint8Array(4_000_000)], "a.csv");

async function reading(file = large(), signal = new AbortController().signal) {
  const { readInWorker } = await import("../../../src/formats/read-in-worker");
  const context = {} as Parameters<typeof readInWorker>[1]["context"];
  return readInWorker(file, { options: {}, context, signal, onProgress() {} });
}

/** Modules are loaded anew for each test, and so is the class of the error. */
// The modules are loaded anew for each test, their errors too.
const refusalOf = (answer: Promise<unknown>) =>
  answer.catch(({ details }) => [details?.cause, details?.technical ?? details?.place]);

const kept = () => started.filter(({ isEnded }) => !isEnded).map(({ name }) => name);

test("the workers that are done read the next file", async () => {
  expect(await reading()).toEqual({ sha256: "ab12" });
  expect(await reading()).toEqual({ sha256: "ab12" });
  expect(kept().sort()).toEqual(["hash-worker", "part-worker", "read-worker"]);
  expect(started.length).toBe(3);
});

test("a small file takes one worker", async () => {
  answers = { "read-worker": (worker) => worker.say({ ...done, result: { sha256: "cd34" } }) };
  expect(await reading(new File(["a"], "a.csv"))).toEqual({ sha256: "cd34" });
  expect(kept()).toEqual(["read-worker"]);
});

test("a worker that still reads its half of a refused file is ended, the one that refused it is kept", async () => {
  answers = {
    ...answers,
    "read-worker": (worker) => worker.say(refusedFor("too-many-rows", true)),
  };
  expect(await refusalOf(reading())).toEqual(["too-many-rows", ""]);
  expect(kept()).toContain("read-worker");
  expect(kept()).not.toContain("part-worker");
});

test("of a file that is called off no worker is kept", async () => {
  answers = {};
  const calling = new AbortController();
  const refusal = refusalOf(reading(large(), calling.signal));
  await vi.waitFor(() => expect(kept().length).toBe(3));
  calling.abort();
  expect(await refusal).toEqual(["cancelled", ""]);
  expect(kept()).toEqual([]);
});

test("of a reader that breaks down no worker is kept", async () => {
  answers = {
    "read-worker": (worker) =>
      worker.dispatchEvent(Object.assign(new Event("error"), { message: "boom" })),
  };
  expect(await refusalOf(reading())).toEqual(["damaged", "boom"]);
  expect(kept()).toEqual([]);
});

test("where its worker makes no digest the page does", async () => {
  answers = { ...answers, "hash-worker": (worker) => worker.say(null) };
  expect(await reading()).toEqual({
    sha256: createHash("sha256").update(new Uint8Array(4_000_000)).digest("hex"),
  });
  expect(kept()).not.toContain("hash-worker");
});

test("a file that can no longer be read when its digest is made is refused", async () => {
  answers = { ...answers, "hash-worker": (worker) => worker.say(null) };
  const gone = large();
  gone.slice = () => {
    throw new DOMException("gone", "NotReadableError");
  };
  expect(await refusalOf(reading(gone))).toEqual(["damaged", expect.stringContaining("gone")]);
});
