import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "vite";

/** Pictures are the README's. */
const LEFT_OUT = /^pictures\/|\.(?:br|gz)$|^sw\.js$|(?:^|\/)\./;
/** Built files carry a hash in their name. */
const HASHED = /^assets\//;

function* files(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else yield path;
  }
}

function siteFiles(folder) {
  return [...files(folder)]
    .map((path) => ({ path, url: relative(folder, path).split(sep).join("/") }))
    .filter(({ url }) => !LEFT_OUT.test(url))
    .map(({ path, url }) => {
      const bytes = readFileSync(path);
      const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 16);
      return { url, revision: HASHED.test(url) ? null : hash, bytes: bytes.length };
    });
}

/** Makes `sw.js` once everything else of the site is there: it knows each file by its content. */
export function offlineCopy() {
  let folder = "dist";
  return {
    name: "offline-copy",
    apply: "build",
    configResolved({ build }) {
      folder = build.outDir;
    },
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        define: {
          SITE_FILES: JSON.stringify(siteFiles(folder)),
          "process.env.NODE_ENV": '"production"',
        },
        build: {
          target: "es2022",
          outDir: folder,
          emptyOutDir: false,
          copyPublicDir: false,
          lib: {
            entry: "src/browser/offline/service-worker.ts",
            formats: ["iife"],
            name: "serviceWorker",
            fileName: () => "sw.js",
          },
        },
      });
    },
  };
}
