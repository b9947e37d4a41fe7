import type { CubeClasses } from "../domain/water/classify-cube";
import { AppError } from "../errors";
import type { ClassTask } from "./class-worker";

/** A worker that has not answered by then never will. */
const PATIENCE_MS = 20_000;

/** Classes the cube away from the page; the columns are handed over, not copied. */
export function classifyInWorker(task: ClassTask, signal?: AbortSignal): Promise<CubeClasses> {
  if (signal?.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL("./class-worker.ts", import.meta.url), { type: "module" });
  const { section, month, item, value, isDemo } = task.columns;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<CubeClasses>((resolve, reject) => {
    const fail = (cause: string) => reject(new AppError("database-failed", { cause }));
    timer = setTimeout(() => fail("class-worker: timeout"), PATIENCE_MS);
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    worker.addEventListener("error", ({ message }) => fail(message || "class-worker"));
    worker.addEventListener("message", ({ data }: MessageEvent<CubeClasses>) => resolve(data));
    const buffers = [section, month, item, value, isDemo].map(({ buffer }) => buffer);
    worker.postMessage(task, [...new Set(buffers)]);
  }).finally(() => {
    clearTimeout(timer);
    worker.terminate();
  });
}
