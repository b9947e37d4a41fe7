import { sha256Of } from "./sha256";

/** Answers the digest of a file's bytes; null where it cannot be made. The other side is `hash-beside.ts`. */
self.addEventListener("message", async ({ data }: MessageEvent<File>) => {
  // A rejection here would reach nobody, and the page would wait for it.
  const digest = await data
    .arrayBuffer()
    .then((bytes) => sha256Of(new Uint8Array(bytes)))
    .catch(() => null);
  self.postMessage(digest);
});
