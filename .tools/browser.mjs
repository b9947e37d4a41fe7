// The system's Chromium or Chrome; else the one inside the npm package, unpacked with its libraries.
import { execFileSync } from "node:child_process";
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { constants, createBrotliDecompress } from "node:zlib";

const SYSTEM = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const FLAGS = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  // WebGL is drawn in software either way; putting the page together there too doubles the work.
  "--disable-gpu-compositing",
  "--enable-unsafe-swiftshader",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
  "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
];

async function unpack(root, folder) {
  const require = createRequire(join(root, "package.json"));
  const { extract } = require("tar-fs");
  mkdirSync(folder, { recursive: true });
  await pipeline(
    createReadStream(join(root, "bin/chromium.br")),
    createBrotliDecompress({
      chunkSize: 1 << 21,
      params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 },
    }),
    createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
  );
  for (const part of ["swiftshader", "fonts", "al2023"]) {
    const packed = createReadStream(join(root, `bin/${part}.tar.br`));
    await pipeline(packed, createBrotliDecompress(), extract(folder));
  }
  // Without any font on the machine even web fonts draw nothing.
  writeFileSync(
    join(folder, "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  writeFileSync(join(folder, ".unpacked"), "");
}

function lacksLibraries(executable) {
  try {
    return execFileSync("ldd", [executable]).toString().includes("not found");
  } catch {
    return true;
  }
}

async function packedBrowser() {
  const main = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const name = join("@sparticuz", "chromium");
  const root = main.slice(0, main.indexOf(name) + name.length);
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const folder = resolve(".cache", `chromium-${version}`);
  if (!existsSync(join(folder, ".unpacked"))) await unpack(root, folder);
  const executablePath = join(folder, "chromium");
  const env = { ...process.env, FONTCONFIG_FILE: join(folder, "fonts.conf") };
  if (lacksLibraries(executablePath)) env.LD_LIBRARY_PATH = join(folder, "lib");
  return { executablePath, env, args: FLAGS, from: `npm ${version}` };
}

/** Launch options of a Chromium that is here without downloading one: path, environment, flags. */
export async function findBrowser() {
  const found = process.env.PACKED_BROWSER
    ? undefined
    : SYSTEM.find((path) => path && existsSync(path));
  if (found) return { executablePath: found, env: process.env, args: FLAGS, from: found };
  return packedBrowser();
}
