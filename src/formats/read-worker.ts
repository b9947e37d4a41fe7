import { AppError, type ErrorDetails } from "../errors";
import type { ReadOptions } from "./format";
import { limits, refused } from "./limits";
import { type KnownFile, readFile } from "./registry";

export interface ReadTask {
  readonly file: File;
  readonly options: ReadOptions;
}

export interface ReadResult extends KnownFile {
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

export type ReadMessage =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly result: ReadResult }
  | { readonly kind: "refused"; readonly details: ErrorDetails };

// The page's side is `read-in-worker.ts`; formats are read, and tested, without a worker too.
self.addEventListener("message", async ({ data }: MessageEvent<ReadTask>) => {
  try {
    const result = await read(data);
    const message: ReadMessage = { kind: "done", result };
    self.postMessage(message, { transfer: buffersOf(result) });
  } catch (problem) {
    if (!(problem instanceof AppError)) throw problem;
    self.postMessage({ kind: "refused", details: problem.details } satisfies ReadMessage);
  }
});

async function read({ file, options }: ReadTask): Promise<ReadResult> {
  if (file.size > limits.fileBytes)
    throw refused(file.name, "too-large", `${Math.round(file.size / 1e6)} MB`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  const onProgress = (share: number) =>
    self.postMessage({ kind: "progress", share } satisfies ReadMessage);
  onProgress(0);
  const found = await readFile({ file: { name: file.name, bytes }, options, onProgress });
  return { ...found, sha256: hex(new Uint8Array(digest)) };
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Handed over, not copied: a large file must not keep the page waiting. */
function buffersOf({ tables }: ReadResult): ArrayBuffer[] {
  const arrays = tables.flatMap(({ columns, lines, shapes }) => [
    lines,
    ...[...columns, ...(shapes ? [shapes] : [])].flatMap(({ bytes, ends, present }) => [
      bytes,
      ends,
      present,
    ]),
  ]);
  return [...new Set(arrays.map(({ buffer }) => buffer as ArrayBuffer))];
}
