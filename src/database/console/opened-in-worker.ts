import type { Table } from "../../domain/tables/table";
import { AppError } from "../../errors";
import type { OpenedCsv } from "./opened-csv";

/** Writes a table for the engine away from the page. */
export function openedInWorker(table: Table): Promise<OpenedCsv> {
  const worker = new Worker(new URL("./opened-worker.ts", import.meta.url), { type: "module" });
  return new Promise<OpenedCsv>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<OpenedCsv>) => resolve(data));
    worker.addEventListener("error", ({ message }) =>
      reject(new AppError("database-failed", { cause: message ?? "" })),
    );
    worker.postMessage(table);
  }).finally(() => worker.terminate());
}
