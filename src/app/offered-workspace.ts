import type { MergedWorkspace } from "../formats/merge-workspaces";
import type { UnpackedWorkspace } from "../formats/workspace-file/unpack-workspace";

/** A workspace file that was read whole, and what a merge with what is open would give. */
export interface OfferedWorkspace {
  readonly file: string;
  readonly found: UnpackedWorkspace;
  readonly merged: MergedWorkspace;
}
