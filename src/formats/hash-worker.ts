import { sha256Of } from "./sha256";

/** Answers the digest of a file's bytes; null where they cannot be read. The other side is `hash-beside.ts`. */
self.addEventListener("message", async ({ data }: MessageEvent<File>) => {
  const bytes = await data.arrayBuffer().catch(() => null);
  self.postMessage(bytes && (await sha256Of(new Uint8Array(bytes))));
});
