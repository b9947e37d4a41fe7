import { AppError, type ErrorCode, type ErrorDetails } from "../../errors";
import type { SourceFile } from "../format";
import { type PackRequest, packWorkspace } from "./pack-workspace";
import { type UnpackedWorkspace, unpackWorkspace } from "./unpack-workspace";

export type WorkspaceTask =
  | { readonly kind: "pack"; readonly request: PackRequest }
  | { readonly kind: "unpack"; readonly file: SourceFile };

export type WorkspaceAnswer =
  | { readonly kind: "packed"; readonly bytes: Uint8Array }
  | { readonly kind: "unpacked"; readonly found: UnpackedWorkspace }
  | { readonly kind: "failed"; readonly code: ErrorCode; readonly details: ErrorDetails };

// The page's side is `in-workspace-worker.ts`.
self.addEventListener("message", async ({ data }: MessageEvent<WorkspaceTask>) => {
  self.postMessage(await answer(data));
});

async function answer(task: WorkspaceTask): Promise<WorkspaceAnswer> {
  try {
    if (task.kind === "pack") return { kind: "packed", bytes: await packWorkspace(task.request) };
    return { kind: "unpacked", found: await unpackWorkspace(task.file) };
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    return { kind: "failed", code: problem.code, details: problem.details };
  }
}
