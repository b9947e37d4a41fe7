import { AppError } from "../errors";

export interface FetchLimits {
  readonly file: string;
  readonly signal: AbortSignal | undefined;
  readonly idleMs: number;
}

export interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** False when the host answered with the first bytes only. */
  readonly isWhole: boolean;
}

/** The file, or its first `bytesAtMost` where the host honours ranges. */
export async function fetchStart(
  url: string,
  bytesAtMost: number | null,
  limits: FetchLimits,
): Promise<Fetched> {
  const headers: HeadersInit = bytesAtMost === null ? {} : { Range: `bytes=0-${bytesAtMost - 1}` };
  const response = await withinIdle(request(url, headers, limits), limits);
  const bytes = await readBody(response, limits);
  const total = Number(
    /\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1] ?? Number.NaN,
  );
  return { bytes, isWhole: response.status !== 206 || bytes.length === total };
}

async function request(url: string, headers: HeadersInit, limits: FetchLimits): Promise<Response> {
  const { file, signal } = limits;
  const response = await fetch(url, { headers, signal: signal ?? null }).catch((cause: unknown) => {
    signal?.throwIfAborted();
    throw new AppError("geodata-missing", { file }, { cause });
  });
  // Hosts of single-page applications answer an unknown address with their page and status 200.
  const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
  if (!response.ok || isPage)
    throw new AppError("geodata-missing", { file, status: response.status });
  return response;
}

async function readBody(response: Response, limits: FetchLimits): Promise<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  try {
    for (;;) {
      const { done, value } = await withinIdle(reader.read(), limits);
      if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
      parts.push(value);
    }
  } catch (problem) {
    void reader.cancel().catch(() => undefined);
    limits.signal?.throwIfAborted();
    throw problem instanceof AppError
      ? problem
      : new AppError("geodata-damaged", { file: limits.file }, { cause: problem });
  }
}

/** A step that brings nothing for so long is given up; a large file may take as long as it needs. */
export function withinIdle<Value>(step: Promise<Value>, limits: FetchLimits): Promise<Value> {
  const { file, idleMs, signal } = limits;
  return new Promise((resolve, reject) => {
    const late = () => reject(new AppError("geodata-missing", { file, waitedMs: idleMs }));
    const abort = () => reject(signal?.reason);
    const timer = setTimeout(late, idleMs);
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    step.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
    });
  });
}
