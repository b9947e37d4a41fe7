import { doneOf, type WorkspaceTask } from "./workspace-task";

// The page's side is `in-workspace-worker.ts`. A rejection alone would not reach it: it would wait in vain.
self.addEventListener("message", ({ data }: MessageEvent<WorkspaceTask>) => {
  doneOf(data).then((answer) => self.postMessage(answer), reportError);
});
