import { doneOf, type WorkspaceTask } from "../../src/formats/workspace-file/workspace-task";

const kinds: ReadonlySet<unknown> = new Set<WorkspaceTask["kind"]>([
  "pack",
  "unpack",
  "compare",
  "write",
]);

/** Node has no workers: a workspace's tasks are done in place, those of other workers by nobody. */
export class InPlaceWorker extends EventTarget {
  async postMessage(task: WorkspaceTask) {
    if (!kinds.has(task.kind)) return;
    const data = await doneOf(structuredClone(task));
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
  terminate() {
    return undefined;
  }
}
