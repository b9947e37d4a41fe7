import type { Table } from "../../domain/tables/table";
import { AppError } from "../../errors";
import { broken, limits, refused } from "../limits";
import type { CityContent } from "./city-content";
import type { CityTexts } from "./city-from-texts";
import type { UnpackedWorkspace } from "./unpack-workspace";
import type { Compared, PackTask, WorkspaceAnswer, WorkspaceTask } from "./workspace-task";

/** Longer than any file within the limits needs; then the worker is taken for stuck. */
const PATIENCE_MS = 120_000;

/** A workspace as bytes of a ZIP file, made beside the page. */
export async function packInWorker(name: string, request: PackTask): Promise<Uint8Array> {
  const answer = await ask(name, { kind: "pack", request });
  if (answer.kind !== "packed") throw refused(name, "damaged");
  return answer.bytes;
}

/** Reads a workspace file beside the page, in a worker that ends with it. Throws AppError. */
export async function unpackInWorker(file: File): Promise<UnpackedWorkspace> {
  if (file.size > limits.fileBytes)
    throw refused(file.name, "too-large", `${Math.round(file.size / 1e6)} MB`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const answer = await ask(file.name, { kind: "unpack", file: { name: file.name, bytes } });
  if (answer.kind !== "unpacked") throw refused(file.name, "damaged");
  return answer.found;
}

/** In what a file's city differs from each of these, compared beside the page. */
export async function compareInWorker(
  name: string,
  ours: readonly CityTexts[],
  theirs: CityContent,
): Promise<Compared> {
  const answer = await ask(name, { kind: "compare", ours, theirs });
  if (answer.kind !== "compared") throw refused(name, "damaged");
  return answer.compared;
}

/** These columns of a table as a CSV file with its hash, made beside the page. */
export async function writeInWorker(
  name: string,
  table: Table,
  columns: readonly number[],
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const answer = await ask(name, { kind: "write", table, columns });
  if (answer.kind !== "written") throw refused(name, "damaged");
  return answer;
}

async function ask(name: string, task: WorkspaceTask): Promise<WorkspaceAnswer> {
  const worker = new Worker(new URL("./workspace-worker.ts", import.meta.url), { type: "module" });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const answer = await new Promise<WorkspaceAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(refused(name, "stuck")), PATIENCE_MS);
      worker.addEventListener("message", ({ data }: MessageEvent<WorkspaceAnswer>) =>
        resolve(data),
      );
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(broken(name, event.message ?? ""));
      });
      worker.postMessage(task);
    });
    if (answer.kind === "failed") throw new AppError(answer.code, answer.details);
    return answer;
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}
