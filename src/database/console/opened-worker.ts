import type { Table } from "../../domain/tables/table";
import { openedCsv } from "./opened-csv";

// The page's side is `opened-in-worker.ts`.
self.addEventListener("message", ({ data }: MessageEvent<Table>) => {
  const opened = openedCsv(data);
  self.postMessage(opened, { transfer: [opened.csv.buffer as ArrayBuffer] });
});
