import type { ReadOptions } from "../domain/tables/read-file";
import type { UnderstandContext } from "../domain/tables/understand";
import { AppError } from "../errors";
import { type Hashing, hashBeside } from "./hash-beside";
import { broken, limits, refused } from "./limits";
import type { ReadMessage, ReadResult, ReadTask } from "./read-worker";
import { SpareWorker } from "./spare-worker";

/** A reader that says nothing for so long is taken to be stuck and ended; a large file may take longer. */
const PATIENCE_MS = 20_000;
const PATIENCE_PER_MEGABYTE_MS = 500;
/** Below it other threads, for the digest and half of a text, cost more than they save. */
const LARGE_BYTES = 4_000_000;

export interface ReadInWorker {
  readonly options: ReadOptions;
  readonly context: UnderstandContext;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

const readers = new SpareWorker(
  () => new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" }),
);
/** The reading worker hands part of a large text to one of these. */
const aides = new SpareWorker(
  () => new Worker(new URL("./csv/part-worker.ts", import.meta.url), { type: "module" }),
);

/**
 * Reads a file away from the page, in a worker that can be ended at any moment. Throws `file-refused`,
 * with the cause `cancelled` when the signal asked for it.
 */
export async function readInWorker(file: File, how: ReadInWorker): Promise<ReadResult> {
  if (how.signal.aborted) throw refused(file.name, "cancelled");
  const worker = readers.take();
  const watching = new AbortController();
  const isLarge = file.size >= LARGE_BYTES && file.size <= limits.fileBytes;
  const hashing = isLarge ? hashBeside(file) : null;
  const aide = isLarge ? aides.take() : null;
  let isDone = false;
  let isAideDone = false;
  try {
    const task = { file, ...how, watching: watching.signal, aide: aide && portTo(aide) };
    const answer = await answerOf(worker, task);
    isDone = true;
    isAideDone = !answer.isAideBusy;
    if (answer.kind === "refused") throw new AppError("file-refused", answer.details);
    return hashing ? { ...answer.result, sha256: await digestOf(file, hashing) } : answer.result;
  } finally {
    watching.abort();
    hashing?.end();
    readers.giveBack(worker, isDone);
    if (aide) aides.giveBack(aide, isAideDone);
  }
}

/** A file that was changed or taken away while it was read has none. */
function digestOf(file: File, { sha256 }: Hashing): Promise<string> {
  return sha256.catch((problem: unknown) => {
    throw broken(file.name, problem);
  });
}

function portTo(worker: Worker): MessagePort {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  return port1;
}

type Answer = Exclude<ReadMessage, { readonly kind: "progress" }>;

interface Task extends ReadInWorker {
  readonly file: File;
  /** Ends when nothing more is awaited of the worker. */
  readonly watching: AbortSignal;
  /** Where the file is large; its digest is then made beside, too. */
  readonly aide: MessagePort | null;
}

/** What the worker says in the end; an exception where it broke, fell silent or was called off. */
function answerOf(worker: Worker, task: Task): Promise<Answer> {
  const { file, options, context, aide, signal, onProgress, watching } = task;
  const patience = PATIENCE_MS + (file.size / 1e6) * PATIENCE_PER_MEGABYTE_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<Answer>((resolve, reject) => {
    const listen = { signal: watching };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(refused(file.name, "stuck")), patience);
    };
    signal.addEventListener("abort", () => reject(refused(file.name, "cancelled")), listen);
    const onError = (event: ErrorEvent) => {
      event.preventDefault();
      reject(broken(file.name, event.message ?? ""));
    };
    worker.addEventListener("error", onError, listen);
    worker.addEventListener("messageerror", () => reject(refused(file.name, "damaged")), listen);
    const onMessage = ({ data }: MessageEvent<ReadMessage>) => {
      wait();
      if (data.kind === "progress") onProgress(data.share);
      else resolve(data);
    };
    worker.addEventListener("message", onMessage, listen);
    wait();
    worker.postMessage({ file, options, context, aide } satisfies ReadTask, aide ? [aide] : []);
  }).finally(() => clearTimeout(timer));
}
