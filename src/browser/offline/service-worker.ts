import { cacheNames } from "workbox-core";
import { addPlugins, getCacheKeyForURL, precacheAndRoute } from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import type { Asked, CheckedFile, Progress, SiteFile } from "./offline-messages";

/** Written in by the build, which makes this file last. */
declare const SITE_FILES: readonly SiteFile[];

/** Named once: the build writes the whole list in wherever its name stands. */
const siteFiles = SITE_FILES;

interface Client {
  postMessage(message: Progress): void;
}

interface ServiceWorkerScope extends EventTarget {
  readonly clients: {
    matchAll(which: { readonly includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
}

interface AskedEvent extends MessageEvent<Asked> {
  waitUntil(work: Promise<unknown>): void;
}

const scope = globalThis as unknown as ServiceWorkerScope;
let done = 0;

async function sayProgress(): Promise<void> {
  const progress = { done: ++done, all: siteFiles.length };
  for (const client of await scope.clients.matchAll({ includeUncontrolled: true }))
    client.postMessage(progress);
}

/** Which files of the site are stored; a browser short of room may have dropped some. */
async function check(): Promise<readonly CheckedFile[]> {
  const cache = await caches.open(cacheNames.precache);
  return Promise.all(
    siteFiles.map(async ({ url, bytes }) => {
      const found = await cache.match(getCacheKeyForURL(url) ?? url);
      return { url, bytes, isThere: found !== undefined };
    }),
  );
}

async function fill(): Promise<readonly CheckedFile[]> {
  const cache = await caches.open(cacheNames.precache);
  const revisions = new Map(siteFiles.map((file) => [file.url, file.revision]));
  for (const { url, isThere } of await check()) {
    if (isThere) continue;
    const revision = revisions.get(url) ?? null;
    // What could not be fetched, has no room, or is of another version by now, is missing still.
    const response = await fetch(url, { cache: "no-cache" }).catch(() => null);
    if (response?.ok && (await isOfRevision(response.clone(), revision)))
      await cache.put(getCacheKeyForURL(url) ?? url, response).catch(() => undefined);
  }
  return check();
}

/** A revision is the beginning of the SHA-256 of the content, in hexadecimal. */
async function isOfRevision(response: Response, revision: string | null): Promise<boolean> {
  if (revision === null) return true;
  const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  const bytes = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0"));
  return bytes.join("").startsWith(revision);
}

addPlugins([
  {
    async cachedResponseWillBeUsed({ request, cachedResponse = null }) {
      const isPart = cachedResponse && request.headers.has("range");
      return isPart ? createPartialResponse(request, cachedResponse) : cachedResponse;
    },
    cacheDidUpdate: sayProgress,
  },
]);
precacheAndRoute(
  siteFiles.map(({ url, revision }) => ({ url, revision })),
  { ignoreURLParametersMatching: [/./], cleanURLs: false },
);

// A new version waits until a person takes it: open tabs go on with the files they began with.
scope.addEventListener("message", (event) => {
  const asked = event as AskedEvent;
  if (asked.data === "take-over") {
    void scope.skipWaiting();
    return;
  }
  const answer = asked.data === "fill" ? fill() : check();
  asked.waitUntil(answer.then((files) => asked.ports[0]?.postMessage(files)));
});
