import type { Plugin } from "vite";

/** Makes `sw.js`, the service worker that can keep the whole site in the browser. */
export function offlineCopy(): Plugin;
