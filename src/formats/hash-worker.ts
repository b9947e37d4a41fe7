import { sha256Of } from "./sha256";

/** Answers the digest of a file; null where it cannot be made. The other side is `hash-beside.ts`. */
self.addEventListener("message", async ({ data }: MessageEvent<File>) => {
  // A rejection here would reach nobody, and the page would wait for it.
  self.postMessage(await sha256Of(data).catch(() => null));
});
