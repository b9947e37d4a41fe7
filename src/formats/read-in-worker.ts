import type { ReadOptions } from "../domain/tables/read-file";
import type { UnderstandContext } from "../domain/tables/understand";
import { AppError } from "../errors";
import { refused } from "./limits";
import type { ReadMessage, ReadResult, ReadTask } from "./read-worker";

/** A reader that says nothing for so long is taken to be stuck and ended. */
const PATIENCE_MS = 20_000;

export interface ReadInWorker {
  readonly options: ReadOptions;
  readonly context: UnderstandContext;
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/**
 * Reads a file away from the page, in a worker of its own that can be ended at any moment. Throws
 * `file-refused`, with the cause `cancelled` when the signal asked for it.
 */
export function readInWorker(file: File, how: ReadInWorker): Promise<ReadResult> {
  const { options, context, signal, onProgress } = how;
  if (signal.aborted) return Promise.reject(refused(file.name, "cancelled"));
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<ReadResult>((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => reject(refused(file.name, "stuck")), PATIENCE_MS);
    };
    signal.addEventListener("abort", () => reject(refused(file.name, "cancelled")), {
      once: true,
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      reject(refused(file.name, "damaged", (event.message ?? "").slice(0, 120)));
    });
    worker.addEventListener("messageerror", () => reject(refused(file.name, "damaged")));
    worker.addEventListener("message", ({ data }: MessageEvent<ReadMessage>) => {
      wait();
      if (data.kind === "progress") onProgress(data.share);
      else if (data.kind === "done") resolve(data.result);
      else reject(new AppError("file-refused", data.details));
    });
    wait();
    worker.postMessage({ file, options, context } satisfies ReadTask);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
