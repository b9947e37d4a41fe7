import { AppError } from "../errors";

const PATIENCE_MS = 15_000;
const TRIES = 2;

/** Text of one of our own files; tried twice, then named as missing within 15 s each. */
export async function fetchText(address: string): Promise<string> {
  const file = address.split("/").at(-1) ?? address;
  let last: unknown;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
      if (response.status === 404) throw new AppError("table-missing", { file });
      if (!response.ok) throw new Error(`status ${response.status}`);
      return await response.text();
    } catch (problem) {
      if (problem instanceof AppError) throw problem;
      last = problem;
    }
  }
  throw new AppError("table-missing", { file }, { cause: last });
}
