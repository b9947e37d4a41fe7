import type { Table } from "../../domain/tables/table";
import { AppError, type ErrorCode, type ErrorDetails } from "../../errors";
import type { SourceFile } from "../format";
import { sha256Of } from "../sha256";
import { columnsAsCsv } from "./columns-as-csv";
import { type PackRequest, packWorkspace } from "./pack-workspace";
import { type UnpackedWorkspace, unpackWorkspace } from "./unpack-workspace";

export type WorkspaceTask =
  | { readonly kind: "pack"; readonly request: PackRequest }
  | { readonly kind: "unpack"; readonly file: SourceFile }
  | { readonly kind: "write"; readonly table: Table; readonly columns: readonly number[] };

export type WorkspaceAnswer =
  | { readonly kind: "packed"; readonly bytes: Uint8Array }
  | { readonly kind: "unpacked"; readonly found: UnpackedWorkspace }
  | { readonly kind: "written"; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: "failed"; readonly code: ErrorCode; readonly details: ErrorDetails };

// The page's side is `in-workspace-worker.ts`.
self.addEventListener("message", async ({ data }: MessageEvent<WorkspaceTask>) => {
  self.postMessage(await answer(data));
});

async function answer(task: WorkspaceTask): Promise<WorkspaceAnswer> {
  try {
    if (task.kind === "pack") return { kind: "packed", bytes: await packWorkspace(task.request) };
    if (task.kind === "write") {
      const bytes = columnsAsCsv(task.table, task.columns);
      return { kind: "written", bytes, sha256: await sha256Of(bytes) };
    }
    return { kind: "unpacked", found: await unpackWorkspace(task.file) };
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return { kind: "failed", code: problem.code, details: problem.details };
  }
}
