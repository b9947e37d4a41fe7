import { sha256Of } from "./sha256";

export interface Hashing {
  /** In hexadecimal. */
  readonly sha256: Promise<string>;
  /** Whoever asked no longer waits for it. */
  end(): void;
}

/** Stays for the next file. */
let idle: Worker | null = null;

/**
 * SHA-256 of a file, by a worker of its own: in Chromium `digest` keeps a worker from everything else, and takes
 * half of the time that a large file needs.
 */
export function hashBeside(file: File): Hashing {
  const worker =
    idle ?? new Worker(new URL("./hash-worker.ts", import.meta.url), { type: "module" });
  idle = null;
  let isDone = false;
  const digest = new Promise<string | null>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
    worker.onerror = () => resolve(null);
    worker.postMessage(file);
  });
  const sha256 = digest.then(async (found) => {
    isDone = found !== null;
    if (isDone) idle = worker;
    return found ?? sha256Of(new Uint8Array(await file.arrayBuffer()));
  });
  // Whoever awaits it hears of a failure; where nobody does any more it must not count as unheard.
  sha256.catch(() => undefined);
  return {
    sha256,
    end() {
      if (!isDone) worker.terminate();
    },
  };
}
